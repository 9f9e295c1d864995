import type { AddIn, Icons, RibbonButton, RibbonControl } from "./add-in";
import { hostedAddress } from "./addresses";

type Move = (address: string) => string;

/** The add-in as a host can run it that serves its site from the folder of its manifest. */
export function hostedAddIn(addIn: AddIn, folder: string): AddIn {
  const move: Move = (address) => hostedAddress(address, addIn.pageUrl, folder);
  const { functions } = addIn;
  return {
    ...addIn,
    iconUrl: move(addIn.iconUrl),
    pageUrl: move(addIn.pageUrl),
    cellMenu: addIn.cellMenu.map((control) => movedControl(control, move)),
    functions: functions && { ...functions, metadataUrl: move(functions.metadataUrl) },
    tabs: addIn.tabs.map((tab) => ({
      ...tab,
      groups: tab.groups.map((group) => ({
        ...group,
        controls: group.controls.map((control) => movedControl(control, move)),
      })),
    })),
  };
}

function movedControl(control: RibbonControl, move: Move): RibbonControl {
  if (control.kind === "button") return movedButton(control, move);
  return {
    ...control,
    icons: movedIcons(control.icons, move),
    items: control.items.map((item) => movedButton(item, move)),
  };
}

function movedButton(button: RibbonButton, move: Move): RibbonButton {
  const { action } = button;
  return {
    ...button,
    icons: movedIcons(button.icons, move),
    action: action.kind === "show-taskpane" ? { ...action, url: move(action.url) } : action,
  };
}

function movedIcons(icons: Icons | undefined, move: Move): Icons | undefined {
  return icons && { 16: move(icons[16]), 32: move(icons[32]), 80: move(icons[80]) };
}
