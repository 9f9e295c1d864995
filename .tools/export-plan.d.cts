/** What exists to be exported. */
export interface Exportable {
  readonly templates: readonly string[];
  readonly languages: readonly string[];
}

export type ExportPlan =
  | { readonly kind: "help" | "refuse"; readonly message: string }
  | {
      readonly kind: "export";
      readonly template: string;
      readonly language: string;
      readonly file: string;
    };

export function planExport(words: readonly string[], known: Exportable): ExportPlan;
