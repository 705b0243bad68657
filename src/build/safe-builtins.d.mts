import type { Plugin } from 'vite';

export function safeBuiltIns(): Plugin;
