export type ExcelPlan =
  | { readonly kind: "help" | "refuse"; readonly message: string }
  | { readonly kind: "web"; readonly document: string }
  | { readonly kind: "desktop" | "stop" };
export function planExcel(words: readonly string[], platform: string): ExcelPlan;
export function sideloadCommand(kind: "desktop" | "stop", manifest: string): string[];
export function webAddress(
  document: string,
  place: { readonly port: number; readonly addInId: string },
): string;
