/** @jest-environment jsdom */
import { firstTab, ribbonTabs } from "../../../../src/preview/page/ribbon/ribbon-tabs";
import { textsIn } from "../../../../src/preview/page/texts/texts";
import { parseManifest } from "../../../../src/preview/sideload/manifest";
import { tinyManifest, tinyManifestWith } from "../../sideload/tiny-manifest";

const inExcelsTab = (id: string) =>
  tinyManifestWith('CustomTab id="Tiny.Tab"', `OfficeTab id="${id}"`)
    .replace("</CustomTab>", "</OfficeTab>")
    .replace('<Label resid="Tab.Label" />', "");

function tabsOf(...manifests: string[]) {
  const addIns = manifests.map((manifest, number) => ({
    key: `add-in-${number}`,
    addIn: parseManifest(manifest, "en-US"),
  }));
  return ribbonTabs(addIns, textsIn("en-US"));
}

const summary = (...manifests: string[]) =>
  tabsOf(...manifests).map(({ id, label, parts }) => [id, label, parts.length]);

describe("the ribbon's tabs", () => {
  it("without add-ins are the spreadsheet's and the host's", () => {
    expect(summary()).toEqual([
      ["TabHome", "Home", 0],
      ["preview", "Preview", 0],
    ]);
    expect(firstTab(tabsOf())).toBe("TabHome");
  });

  it("hold each add-in's own, even where two use the same id", () => {
    expect(summary(tinyManifest, tinyManifest)).toEqual([
      ["TabHome", "Home", 0],
      ["add-in-0.Tiny.Tab", "Tiny", 1],
      ["add-in-1.Tiny.Tab", "Tiny", 1],
      ["preview", "Preview", 0],
    ]);
    expect(firstTab(tabsOf(tinyManifest))).toBe("add-in-0.Tiny.Tab");
  });

  it("are shared where add-ins put groups into Excel's", () => {
    expect(summary(inExcelsTab("TabData"), inExcelsTab("TabData"), inExcelsTab("TabHome"))).toEqual(
      [
        ["TabHome", "Home", 1],
        ["TabData", "Data", 2],
        ["preview", "Preview", 0],
      ],
    );
  });
});
