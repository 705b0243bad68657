export const pieces: Record<string, string>;
export const pieceGroups: { name: string; test: string }[];
export function libraryEntries(root: string): Record<string, string>;
export function usersPackages(root: string): RegExp[];
export function chunkFileName(chunk: { readonly facadeModuleId?: string | null }): string;
