import type { RibbonButton as Button, RibbonTab } from "../../sideload/add-in";
import { RibbonButton } from "./RibbonButton";
import { RibbonGroup } from "./RibbonGroup";
import { RibbonMenu } from "./RibbonMenu";
import { stepFocus } from "./step-focus";

interface AddInTabProps {
  readonly tab: RibbonTab;
  readonly label: string;
  readonly onRun: (button: Button) => void;
}

/** What an add-in's manifest puts into one tab of the ribbon. */
export function AddInTab({ tab, label, onRun }: AddInTabProps) {
  return (
    <div
      className="ribbon-toolbar"
      role="toolbar"
      aria-label={label}
      onKeyDown={(event) => {
        stepFocus(event, ".ribbon-button:enabled");
      }}
    >
      {tab.groups.map((group) => (
        <RibbonGroup key={group.id} label={group.label}>
          {group.controls.map((control) =>
            control.kind === "button" ? (
              <RibbonButton key={control.id} button={control} onRun={onRun} />
            ) : (
              <RibbonMenu key={control.id} menu={control} onRun={onRun} />
            ),
          )}
        </RibbonGroup>
      ))}
    </div>
  );
}
