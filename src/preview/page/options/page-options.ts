import { hostLanguages, type HostLanguage } from "./host-language";

/** How the page was asked to start, by the query of its address. */
export interface PageOptions {
  readonly locale: HostLanguage;
  readonly theme: (typeof themes)[number];
  /** What a function receives for an empty cell. */
  readonly empty: (typeof emptyCells)[number];
  /** A version of ExcelApi, `old` for an Excel without shared runtimes, else the current one. */
  readonly excel: string;
  readonly pane: (typeof paneStates)[number];
  readonly panel: (typeof panels)[number];
  /** Manifests to sideload instead of those that the server names. */
  readonly manifests: readonly string[];
}

export const themes = ["light", "dark", "contrast"] as const;
export const emptyCells = ["0", "null", "text"] as const;
export const currentExcel = "current";
const paneStates = ["open", "closed"] as const;
const panels = ["none", "requests"] as const;

export function readOptions(search: string, preferred: readonly string[]): PageOptions {
  const query = new URLSearchParams(search);
  return {
    locale: choose(query.get("locale"), hostLanguages, nearestLanguage(preferred)),
    theme: choose(query.get("theme"), themes, "light"),
    empty: choose(query.get("empty"), emptyCells, "0"),
    excel: excelVersion(query.get("excel")),
    pane: choose(query.get("pane"), paneStates, "open"),
    panel: choose(query.get("panel"), panels, "none"),
    manifests: query.getAll("manifest"),
  };
}

/** The query with one option changed and everything else as it was. */
export function withOption(search: string, name: keyof PageOptions, value: string): string {
  const query = new URLSearchParams(search);
  query.set(name, value);
  return `?${query.toString()}`;
}

function excelVersion(value: string | null): string {
  return value !== null && /^(old|\d+\.\d+)$/.test(value) ? value : currentExcel;
}

function choose<T extends string>(value: string | null, choices: readonly T[], otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise;
}

/** The first language of the user's that the page speaks, by its tag, else by its first part. */
function nearestLanguage(preferred: readonly string[]): HostLanguage {
  for (const tag of preferred) {
    const [language] = tag.split("-");
    const found =
      hostLanguages.find((known) => known === tag) ??
      hostLanguages.find((known) => known.startsWith(`${language ?? tag}-`));
    if (found) return found;
  }
  return "en-US";
}
