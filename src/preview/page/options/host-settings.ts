import { DEFAULT_SETTINGS, type HostSettings } from "../../boot/host-settings";
import { currentExcel, type PageOptions } from "./page-options";

/** Excel 2019: add-ins have panes and commands there, but no shared runtime and no functions. */
const oldExcel: Readonly<Record<string, string>> = {
  ExcelApi: "1.8",
  DialogApi: "1.1",
  Settings: "1.1",
};

const emptyCells = { "0": 0, null: null, text: "" } as const;

/** The settings of the emulated Excel that the page's address asks for. */
export function hostSettings({ locale, theme, empty, excel }: PageOptions): HostSettings {
  return { locale, theme, emptyCell: emptyCells[empty], requirementSets: requirementSets(excel) };
}

function requirementSets(excel: string): Readonly<Record<string, string>> {
  if (excel === "old") return oldExcel;
  if (excel === currentExcel) return DEFAULT_SETTINGS.requirementSets;
  return { ...DEFAULT_SETTINGS.requirementSets, ExcelApi: excel };
}
