export const DEFAULT_LANGUAGE: string;
export const DEVELOPMENT_ORIGIN: string;
export const OFFICE_JS: Readonly<Record<"global" | "onecdn" | "china", string>>;
export function readBuildOptions(env?: Readonly<Record<string, unknown>>): {
  readonly origin: string;
  readonly officeJs: string;
  readonly addInId: string | undefined;
};
