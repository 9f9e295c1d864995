import { useState } from "react";
import type { PreviewHost } from "../preview-host";
import type { RibbonTab } from "../../sideload/add-in";
import { useTexts, type TextKey } from "../texts/texts";
import { useStore } from "../state/store";
import { AddInTab } from "./AddInTab";
import { PreviewTab, type Switch } from "./PreviewTab";
import { TabList } from "./TabList";

interface RibbonProps {
  readonly host: PreviewHost;
  readonly requestPanel: Switch;
}

/** Excel's own tab of everyday commands: here the spreadsheet's toolbar lies over its panel. */
const homeTab = "TabHome";
const previewTab = "preview";

/** The tabs of the spreadsheet, of the sideloaded add-ins and of the preview itself. */
export function Ribbon({ host, requestPanel }: RibbonProps) {
  const texts = useTexts();
  const tabs = host.addIns.flatMap(({ key, addIn }) => addIn.tabs.map((tab) => ({ key, tab })));
  const [active, setActive] = useState(tabs[0]?.tab.id ?? homeTab);
  const protection = useStore(host.protection.state);
  const labelOf = (tab: RibbonTab) => tab.label ?? texts(`tab.${tab.id}` as TextKey);
  const shown = tabs.filter(({ tab }) => tab.id === active);
  return (
    <div className="ribbon" data-active={active}>
      <TabList
        label={texts("ribbon")}
        tabs={[
          { id: homeTab, label: texts("tab.TabHome") },
          ...tabs.map(({ tab }) => ({ id: tab.id, label: labelOf(tab) })),
          { id: previewTab, label: texts("tab.preview") },
        ]}
        active={active}
        onSelect={setActive}
      />
      <div id="ribbon-panel" role="tabpanel" aria-labelledby={`tab-${active}`}>
        {shown.map(({ key, tab }) => (
          <AddInTab
            key={key}
            tab={tab}
            label={labelOf(tab)}
            onRun={(button) => {
              host.run(key, button);
            }}
          />
        ))}
        {active === previewTab && (
          <PreviewTab
            options={host.options}
            addIns={host.addIns}
            onShowPane={host.panes.show}
            sheetProtection={{ on: protection.sheet, set: host.protection.protectSheet }}
            workbookProtection={{ on: protection.workbook, set: host.protection.protectWorkbook }}
            requestPanel={requestPanel}
          />
        )}
      </div>
    </div>
  );
}
