export function readArrayConstant(text: string): string[][] | null;
