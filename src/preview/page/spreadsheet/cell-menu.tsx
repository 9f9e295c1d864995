import type { FUniver } from "@univerjs/core/facade";
import type { Sideloaded } from "../add-ins/sideloaded";
import type { Icons, RibbonButton, RibbonControl } from "../../sideload/add-in";

/** Where Univer keeps the entries that stand last in the menu of a cell. */
const place = ["contextMenu.mainArea", "contextMenu.others"];

type Run = (button: RibbonButton) => void;

/** Puts an add-in's entries into the menu that a right click on a cell opens. */
export function addToCellMenu(api: FUniver, { key, addIn }: Sideloaded, run: Run): void {
  for (const control of addIn.cellMenu) entryOf(api, key, control, run).appendTo(place);
}

function entryOf(api: FUniver, key: string, control: RibbonControl, run: Run) {
  const face = { id: `${key}.${control.id}`, title: control.label, ...icon(api, key, control) };
  if (control.kind === "button") {
    return api.createMenu({
      ...face,
      action: () => {
        run(control);
      },
    });
  }
  const submenu = api.createSubmenu(face);
  for (const item of control.items) submenu.addSubmenu(entryOf(api, key, item, run));
  return submenu;
}

/** Univer draws icons by the name of a component. */
function icon(api: FUniver, key: string, { id, icons }: RibbonControl): { icon?: string } {
  if (!icons) return {};
  const name = `${key}.${id}.icon`;
  api.registerComponent(name, () => <MenuIcon icons={icons} />);
  return { icon: name };
}

function MenuIcon({ icons }: { readonly icons: Icons }) {
  return <img src={icons[16]} width={16} height={16} alt="" />;
}
