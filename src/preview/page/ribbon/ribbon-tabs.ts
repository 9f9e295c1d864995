import type { RibbonTab } from "../../sideload/add-in";
import type { Sideloaded } from "../add-ins/sideloaded";
import type { Texts } from "../texts/texts";

/** A tab of the ribbon, with what add-ins put into it. */
export interface WindowTab {
  readonly id: string;
  readonly label: string;
  readonly parts: readonly TabPart[];
}

interface TabPart {
  /** The add-in whose part it is. */
  readonly key: string;
  readonly tab: RibbonTab;
}

/** Excel's own tab of everyday commands: here the spreadsheet's toolbar lies over its panel. */
const homeTab = "TabHome";
/** The host's own. */
export const previewTab = "preview";

/** Excel's tabs into which an add-in may put its groups. */
const excelTabs = [homeTab, "TabInsert", "TabFormulas", "TabData", "TabReview", "TabView"] as const;

/** All tabs in their order: Excel's own that hold something, the add-ins', the host's. */
export function ribbonTabs(addIns: readonly Sideloaded[], texts: Texts): WindowTab[] {
  const parts = addIns.flatMap(({ key, addIn }) => addIn.tabs.map((tab) => ({ key, tab })));
  const inExcelTab = (id: string) => parts.filter(({ tab }) => !tab.label && tab.id === id);
  return [
    ...excelTabs
      .map((id) => ({ id, label: texts(`tab.${id}`), parts: inExcelTab(id) }))
      .filter((tab) => tab.id === homeTab || tab.parts.length > 0),
    ...parts.flatMap((part) => ownTab(part)),
    { id: previewTab, label: texts("tab.preview"), parts: [] },
  ];
}

/** Two add-ins may use the same id for tabs of their own. */
function ownTab(part: TabPart): WindowTab[] {
  const { id, label } = part.tab;
  return label === undefined ? [] : [{ id: `${part.key}.${id}`, label, parts: [part] }];
}

/** The tab to start with: what one comes here to look at, else Home. */
export function firstTab(tabs: readonly WindowTab[]): string {
  return tabs.find((tab) => tab.parts.length > 0)?.id ?? homeTab;
}
