export function libraryEntries(root: string): Record<string, string>;
