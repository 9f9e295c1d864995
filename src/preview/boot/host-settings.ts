/** How the emulated Excel presents itself; a test or the page's address chooses. */
export interface HostSettings {
  /** Language of the user interface, as in "zh-CN". */
  readonly locale: string;
  readonly theme: "light" | "dark" | "contrast";
  /** Requirement sets and their versions; an old Excel is a smaller table. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** What a custom function receives for an empty cell: desktop Excel hands over 0. */
  readonly emptyCell: 0 | null | "";
}

/** A current desktop Excel. */
export const DEFAULT_SETTINGS: HostSettings = {
  locale: "zh-CN",
  theme: "light",
  requirementSets: {
    ExcelApi: "1.17",
    SharedRuntime: "1.2",
    CustomFunctions: "1.9",
    CustomFunctionsRuntime: "1.4",
    DelayForCellEdit: "1.1",
    DialogApi: "1.2",
    KeyboardShortcuts: "1.1",
    RibbonApi: "1.2",
    RichApiRuntime: "1.2",
    Settings: "1.1",
  },
  emptyCell: 0,
};
