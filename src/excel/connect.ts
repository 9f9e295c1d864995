import { ExcelProblem } from "./excel-problem";

/** What the pane must know of the Excel that it runs in. */
export interface HostFacts {
  /** Tag of the language that Office shows its own menus in, e.g. "zh-CN". */
  readonly language: string;
  readonly dark: boolean;
  readonly supported: boolean;
  /** What this host lacks, e.g. "ExcelApi 1.9"; "Excel" when the page is not open in Excel. */
  readonly missing: readonly string[];
}

/** The same sets as in the manifest. */
const NEEDED = [
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.1"],
  ["ExcelApi", "1.9"],
] as const;

/** Waits until Office is ready and says what kind of Excel it is. */
export async function connectToExcel(): Promise<HostFacts> {
  if (!("Office" in globalThis)) throw new ExcelProblem("connection-lost");
  const { host } = await Office.onReady();
  // Outside Excel the library answers null, whatever its types say.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    return { language: navigator.language, dark: false, supported: false, missing: ["Excel"] };
  }
  const { requirements, displayLanguage } = Office.context;
  const missing = NEEDED.filter(([set, version]) => !requirements.isSetSupported(set, version));
  return {
    language: displayLanguage,
    dark: hasDarkTheme(),
    supported: missing.length === 0,
    missing: missing.map((needed) => needed.join(" ")),
  };
}

/** Not every host says so, and some know no theme; then the colours tell. */
function hasDarkTheme(): boolean {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  return isDark(theme?.bodyBackgroundColor ?? "#ffffff");
}

/** Whether a colour "#rrggbb" is nearer to black, by the eye's weights for red, green and blue. */
function isDark(color: string): boolean {
  const channel = (start: number) => parseInt(color.slice(start, start + 2), 16);
  return 0.299 * channel(1) + 0.587 * channel(3) + 0.114 * channel(5) < 128;
}
