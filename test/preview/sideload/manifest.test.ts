/** @jest-environment jsdom */
import type { RibbonButton, RibbonMenu } from "../../../src/preview/sideload/add-in";
import { parseManifest } from "../../../src/preview/sideload/manifest";
import { ManifestError } from "../../../src/preview/sideload/manifest-error";
import { tinyManifest, tinyManifestWith } from "./tiny-manifest";

const parse = (locale = "en-US") => parseManifest(tinyManifest, locale);

describe("an add-in's manifest", () => {
  it("names the add-in, its page and what it requires", () => {
    expect(parse()).toMatchObject({
      id: "5b0e8a52-66a3-4f0e-9a3b-1f4c7d2a9e10",
      version: "1.2.0.0",
      provider: "Tiny Tools",
      displayName: "Tiny",
      iconUrl: "https://localhost:3000/icons/tiny-32.png",
      pageUrl: "https://localhost:3000/pane.html",
      requirements: [
        { name: "SharedRuntime", minVersion: "1.1" },
        { name: "ExcelApi", minVersion: "1.9" },
      ],
    });
  });

  it("gives the tab with its group, buttons and menu", () => {
    const [tab] = parse().tabs;
    expect(tab).toMatchObject({ id: "Tiny.Tab", label: "Tiny" });
    expect(tab?.groups).toHaveLength(1);
    const [open, menu] = tab?.groups[0]?.controls as [RibbonButton, RibbonMenu];
    expect(open).toEqual({
      kind: "button",
      id: "Tiny.Open",
      label: "Open pane",
      tip: { title: "Open pane", description: "Show the pane beside the sheet." },
      icons: {
        16: "https://localhost:3000/icons/tiny-16.png",
        32: "https://localhost:3000/icons/tiny-32.png",
        80: "https://localhost:3000/icons/tiny-80.png",
      },
      enabled: true,
      action: {
        kind: "show-taskpane",
        url: "https://localhost:3000/pane.html",
        opensWithDocument: true,
      },
    });
    expect(menu.items.map(({ id, action }) => [id, action])).toEqual([
      ["Tiny.Stamp", { kind: "execute-function", name: "stamp" }],
      [
        "Tiny.About",
        {
          kind: "show-taskpane",
          url: "https://localhost:3000/pane.html#about",
          opensWithDocument: false,
        },
      ],
    ]);
    expect(menu.items[1]?.icons).toBeUndefined();
  });

  it("gives the entries of the cell's context menu", () => {
    expect(parse().cellMenu.map(({ id, label }) => [id, label])).toEqual([
      ["Tiny.CellStamp", "Stamp cell"],
    ]);
  });

  it("gives the functions' namespace and metadata", () => {
    expect(parse().functions).toEqual({
      namespace: "TINY",
      metadataUrl: "https://localhost:3000/functions.json",
    });
  });

  it.each([
    ["zh-CN", "小工具", "数字", "functions-zh-CN.json"],
    ["ZH-cn", "小工具", "数字", "functions-zh-CN.json"],
    ["zh-TW", "小工具箱", "Numbers", "functions.json"],
    ["zh", "Tiny", "Numbers", "functions.json"],
  ])("speaks %s where it says so, else its default", (locale, name, group, metadata) => {
    const addIn = parse(locale);
    expect(addIn.displayName).toBe(name);
    expect(addIn.tabs[0]?.groups[0]?.label).toBe(group);
    expect(addIn.functions?.metadataUrl).toBe(`https://localhost:3000/${metadata}`);
  });

  it("may put its groups into a tab of Excel's", () => {
    const home = tinyManifestWith(/CustomTab id="Tiny.Tab"/, 'OfficeTab id="TabHome"')
      .replace("</CustomTab>", "</OfficeTab>")
      .replace('<Label resid="Tab.Label" />', "");
    const [tab] = parseManifest(home, "en-US").tabs;
    expect(tab).toMatchObject({ id: "TabHome", label: undefined });
    expect(tab?.groups[0]?.controls).toHaveLength(2);
  });

  it("may disable a button from the start", () => {
    const disabled = tinyManifestWith(
      "<FunctionName>stamp</FunctionName>\n                </Action>",
      "<FunctionName>stamp</FunctionName></Action><Enabled>false</Enabled>",
    );
    expect(parseManifest(disabled, "en-US").cellMenu[0]).toMatchObject({ enabled: false });
  });

  it("without overrides is a pane and nothing else", () => {
    const plain = tinyManifestWith(/<VersionOverrides[^]*<\/VersionOverrides>/, "");
    expect(parseManifest(plain, "en-US")).toMatchObject({
      pageUrl: "https://localhost:3000/pane.html",
      tabs: [],
      cellMenu: [],
      functions: undefined,
    });
  });
});

function faultOf(manifest: string): string {
  try {
    parseManifest(manifest, "en-US");
  } catch (error) {
    if (error instanceof ManifestError) return `${error.fault}: ${error.detail}`;
    throw error;
  }
  return "none";
}

describe("a manifest is refused", () => {
  it.each([
    ["not-a-manifest: html", tinyManifest, "<html></html>"],
    ['not-for-excel: <Host Name="Workbook">', 'Host Name="Workbook"', 'Host Name="Document"'],
    ["missing: <Id> in <OfficeApp>", /<Id>.*<\/Id>/, ""],
    ["missing: text in <Version>", "1.2.0.0", " "],
    ["missing: DefaultValue on <DisplayName>", 'DisplayName DefaultValue="Tiny"', "DisplayName"],
    ["missing: xsi:type on <Control>", 'Control xsi:type="Menu"', "Control"],
    ['missing: <bt:Image size="80"> in <Icon>', /(?<=Tiny.Open[^]*?)size="80"/, 'size="64"'],
    ["missing: <Metadata> in <ExtensionPoint>", /<Metadata>[^]*<\/Metadata>/, ""],
    ["dangling-resource: Open.Label", 'String id="Open.Label"', 'String id="Open.Other"'],
    ["dangling-resource: Icon.99", 'size="80" resid="Icon.80"', 'size="80" resid="Icon.99"'],
    ["duplicate-id: Tiny.Open", 'id="Tiny.Stamp"', 'id="Tiny.Open"'],
    ['unknown-kind: Control xsi:type="Gallery"', 'xsi:type="Menu"', 'xsi:type="Gallery"'],
    ['unknown-kind: Action xsi:type="Dance"', 'xsi:type="ShowTaskpane"', 'xsi:type="Dance"'],
    ["separate-runtimes: https://localhost:3000/about.html", "pane.html#about", "about.html"],
    [
      "separate-runtimes: https://localhost:3000/tiny.js",
      '<FunctionFile resid="Pane.Url"',
      '<FunctionFile resid="Script.Url"',
    ],
    [
      "bad-address: http://localhost:3000/pane.html#about",
      "https://localhost:3000/pane.html#about",
      "http://localhost:3000/pane.html#about",
    ],
  ])("%s", (fault, place, replacement) => {
    const broken = tinyManifestWith(place, replacement);
    expect(faultOf(broken)).toBe(fault);
  });

  it("that is not XML", () => {
    expect(faultOf("<OfficeApp><Id>")).toMatch(/^not-xml: ./);
  });

  it("with a sentence that names the place", () => {
    const dangling = tinyManifestWith('String id="Open.Label"', 'String id="Open.Other"');
    expect(() => parseManifest(dangling, "en-US")).toThrow(
      "The manifest names a resource that it does not define: Open.Label",
    );
  });
});
