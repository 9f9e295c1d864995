export function languages(root: string): string[];
export function textNames(root: string, tag: string): string[];
export function readTexts(root: string, tag: string, name: string): unknown;
