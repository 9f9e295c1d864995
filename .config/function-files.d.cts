export function functionFiles(root: string): string[];
