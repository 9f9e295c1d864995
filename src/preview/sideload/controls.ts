import type { ControlAction, Icons, RibbonButton, RibbonControl, RibbonMenu } from "./add-in";
import { ManifestError } from "./manifest-error";
import type { Resources } from "./resources";
import { resourceId } from "./resources";
import { childNamed, childrenNamed, kindOf, requiredAttribute, requiredChild } from "./xml";
import { requiredText } from "./xml";

const autoShowPane = "Office.AutoShowTaskpaneWithDocument";

/** The controls of a ribbon group or of a context menu. */
export function readControls(parent: Element, resources: Resources): RibbonControl[] {
  return childrenNamed(parent, "Control").map((control) => {
    const kind = kindOf(control);
    if (kind === "Button") return readButton(control, resources);
    if (kind === "Menu") return readMenu(control, resources);
    throw new ManifestError("unknown-kind", `Control xsi:type="${kind}"`);
  });
}

function readMenu(element: Element, resources: Resources): RibbonMenu {
  const items = childrenNamed(requiredChild(element, "Items"), "Item");
  return {
    kind: "menu",
    ...readFace(element, resources),
    items: items.map((item) => readButton(item, resources)),
  };
}

function readButton(element: Element, resources: Resources): RibbonButton {
  return {
    kind: "button",
    ...readFace(element, resources),
    action: readAction(requiredChild(element, "Action"), resources),
    enabled: childNamed(element, "Enabled")?.textContent.trim() !== "false",
  };
}

function readFace(element: Element, resources: Resources) {
  const tip = requiredChild(element, "Supertip");
  return {
    id: requiredAttribute(element, "id"),
    label: readString(element, "Label", resources),
    tip: {
      title: readString(tip, "Title", resources),
      description: readString(tip, "Description", resources),
    },
    icons: readIcons(childNamed(element, "Icon"), resources),
  };
}

/** The text behind an element such as `<Label resid="…"/>`. */
export function readString(parent: Element, name: string, resources: Resources): string {
  return resources(resourceId(requiredChild(parent, name)));
}

function readIcons(element: Element | undefined, resources: Resources): Icons | undefined {
  if (!element) return undefined;
  const image = (size: keyof Icons): string => {
    const found = childrenNamed(element, "Image").find(
      (candidate) => candidate.getAttribute("size") === size.toString(),
    );
    if (!found) throw new ManifestError("missing", `<bt:Image size="${size}"> in <Icon>`);
    return resources(resourceId(found));
  };
  return { 16: image(16), 32: image(32), 80: image(80) };
}

function readAction(element: Element, resources: Resources): ControlAction {
  const kind = kindOf(element);
  if (kind === "ExecuteFunction") {
    return { kind: "execute-function", name: requiredText(element, "FunctionName") };
  }
  if (kind !== "ShowTaskpane") {
    throw new ManifestError("unknown-kind", `Action xsi:type="${kind}"`);
  }
  return {
    kind: "show-taskpane",
    url: readString(element, "SourceLocation", resources),
    opensWithDocument: childNamed(element, "TaskpaneId")?.textContent.trim() === autoShowPane,
  };
}
