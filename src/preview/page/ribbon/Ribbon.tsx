import { useState } from "react";
import { FileMenu } from "../files/FileMenu";
import type { PreviewHost } from "../preview-host";
import { useStore } from "../state/store";
import { useTexts } from "../texts/texts";
import { AddInTab } from "./AddInTab";
import { PreviewTab, type Switch } from "./PreviewTab";
import { firstTab, previewTab, ribbonTabs } from "./ribbon-tabs";
import { TabList } from "./TabList";

interface RibbonProps {
  readonly host: PreviewHost;
  readonly requestPanel: Switch;
}

/** The tabs of the spreadsheet, of the sideloaded add-ins and of the preview itself. */
export function Ribbon({ host, requestPanel }: RibbonProps) {
  const texts = useTexts();
  const protection = useStore(host.protection.state);
  const tabs = ribbonTabs(host.addIns, texts);
  const [active, setActive] = useState(() => firstTab(tabs));
  const shown = tabs.find(({ id }) => id === active);
  return (
    <div className="ribbon" data-active={active}>
      <div className="ribbon-head">
        <FileMenu files={host.files} />
        <TabList label={texts("ribbon")} tabs={tabs} active={active} onSelect={setActive} />
      </div>
      <div id="ribbon-panel" role="tabpanel" aria-labelledby={`tab-${active}`}>
        {shown?.parts.map(({ key, tab }) => (
          <AddInTab
            key={key}
            tab={tab}
            label={shown.label}
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
