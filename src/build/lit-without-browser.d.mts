import type { Plugin } from 'vite';

export function litWithoutBrowser(): Plugin;
