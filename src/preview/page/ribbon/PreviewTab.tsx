import type { PageOptions } from "../options/page-options";
import type { Sideloaded } from "../add-ins/sideloaded";
import { useTexts } from "../texts/texts";
import { RestartGroup } from "./RestartGroup";
import { RibbonGroup } from "./RibbonGroup";
import { ToggleButton } from "./ToggleButton";

export interface Switch {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

interface PreviewTabProps {
  readonly options: PageOptions;
  readonly addIns: readonly Sideloaded[];
  readonly onShowPane: (key: string) => void;
  readonly sheetProtection: Switch;
  readonly workbookProtection: Switch;
  readonly requestPanel: Switch;
}

/** The host's own tab: states of Excel that an add-in has to cope with. */
export function PreviewTab(props: PreviewTabProps) {
  const texts = useTexts();
  const toggle = (label: string, { on, set }: Switch) => (
    <ToggleButton label={label} pressed={on} onToggle={set} />
  );
  return (
    <div className="ribbon-toolbar">
      <RestartGroup options={props.options} />
      <RibbonGroup label={texts("group.protection")}>
        {toggle(texts("protect.sheet"), props.sheetProtection)}
        {toggle(texts("protect.workbook"), props.workbookProtection)}
      </RibbonGroup>
      <RibbonGroup label={texts("group.watch")}>
        {toggle(texts("watch.requests"), props.requestPanel)}
      </RibbonGroup>
      {props.addIns.length > 0 && (
        <RibbonGroup label={texts("group.panes")}>
          {props.addIns.map(({ key, addIn }) => (
            <button
              key={key}
              type="button"
              className="ribbon-button"
              title={texts("pane.show", { name: addIn.displayName })}
              onClick={() => {
                props.onShowPane(key);
              }}
            >
              <img src={addIn.iconUrl} width={32} height={32} alt="" />
              <span>{addIn.displayName}</span>
            </button>
          ))}
        </RibbonGroup>
      )}
    </div>
  );
}
