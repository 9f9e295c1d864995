import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { MANIFEST_CHECKS } from "./manifest-checks";
import { readManifest } from "./manifest-document";
import type { ManifestFacts } from "./manifest-document";
import { schemaProblems, schemasAreHere } from "./manifest-schema";
import { readIcon } from "./read-icon";

const root = path.resolve(__dirname, "../..");
const pictures = path.join(root, "src/commands/icons/png");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  version: string;
};

const facts: ManifestFacts = {
  languages: readdirSync(path.join(root, "seeds/locales")),
  version,
  iconSize: (address) =>
    readIcon(path.join(pictures, path.basename(new URL(address).pathname)))?.size ?? null,
};

function problemsOf(check: string, manifest: string): string[] {
  const run = MANIFEST_CHECKS[check];
  if (!run) throw new Error(`There is no check "${check}".`);
  return run(readManifest(manifest), facts);
}

/** Changes the manifest in one place; a place that is not there would make a test that proves nothing. */
function broken(from: string | RegExp, to: string): string {
  const copy = xml.replace(from, to);
  if (copy === xml) throw new Error(`Nothing to replace: ${String(from)}`);
  return copy;
}

const ORIGIN = "https://localhost:3000";

/** Check, how a copy is broken, what the check then says. */
const BREAKERS: [check: string, from: string | RegExp, to: string, problem: string][] = [
  [
    "every address is absolute and https",
    `"${ORIGIN}/icons/help-16.png"`,
    '"http://localhost:3000/icons/help-16.png"',
    "not https: http://localhost:3000/icons/help-16.png",
  ],
  [
    "every address is absolute and https",
    `Locale="zh-TW" Value="${ORIGIN}/help/zh-TW/support.html"`,
    'Locale="zh-TW" Value="help/zh-TW/support.html"',
    "not https: help/zh-TW/support.html",
  ],
  [
    "every address has the same origin",
    `"${ORIGIN}/functions-zh-CN.json"`,
    '"https://localhost/functions-zh-CN.json"',
    "several origins: https://localhost:3000, https://localhost",
  ],
  [
    "every resid leads to a resource of its kind",
    '<Label resid="Check.Label"/>',
    '<Label resid="Chek.Label"/>',
    "Label: dangling resid Chek.Label",
  ],
  [
    "every resid leads to a resource of its kind",
    '<Description resid="Help.Tip"/>',
    '<Description resid="Help.Label"/>',
    "Description: dangling resid Help.Label",
  ],
  [
    "every resource is used",
    '<LearnMoreUrl resid="GetStarted.Url"/>',
    '<LearnMoreUrl resid="Taskpane.Url"/>',
    "unused: GetStarted.Url",
  ],
  [
    "resource ids are unique",
    '<bt:Url id="Functions.Script.Url"',
    '<bt:Url id="Taskpane.Url"',
    "twice: Taskpane.Url",
  ],
  [
    "control ids are unique",
    'id="KPI.Cell.CheckWeights"',
    'id="KPI.CheckWeights"',
    "twice: KPI.CheckWeights",
  ],
  [
    "icons exist in all sizes",
    '<bt:Image size="20" resid="Icon.Help.20"/>',
    "",
    "Group: no icon of 20 px",
  ],
  [
    "icons exist in all sizes",
    '<bt:Image size="80" resid="Icon.Check.80"/>',
    '<bt:Image size="80" resid="Icon.Check.64"/>',
    `${ORIGIN}/icons/check-weights-64.png is not 80 px`,
  ],
  [
    "icons exist in all sizes",
    `<IconUrl DefaultValue="${ORIGIN}/icons/app-32.png"`,
    `<IconUrl DefaultValue="${ORIGIN}/icons/app-33.png"`,
    `${ORIGIN}/icons/app-33.png does not exist`,
  ],
  [
    "texts and ids fit Excel's limits",
    'Value="检查权重"',
    `Value="${"权".repeat(126)}"`,
    `text of 126: ${"权".repeat(126)}`,
  ],
  [
    "texts and ids fit Excel's limits",
    /(<bt:String id="Help.Tip" DefaultValue=")[^"]*"/,
    `$1${"x".repeat(251)}"`,
    `text of 251: ${"x".repeat(251)}`,
  ],
  [
    "texts and ids fit Excel's limits",
    /Functions\.Metadata\.Url/g,
    "Functions.Metadata.Url.OfTheAddIn",
    "resid of 33: Functions.Metadata.Url.OfTheAddIn",
  ],
  [
    "overrides match the locale folders",
    '<bt:Override Locale="zh-TW" Value="檢查權重"/>',
    "",
    "bt:String Check.Label: not in zh-CN zh-TW",
  ],
  [
    "overrides match the locale folders",
    'Locale="zh-CN" Value="KPI 计分卡"',
    'Locale="zh" Value="KPI 计分卡"',
    "DisplayName : not in zh-CN zh-TW",
  ],
  [
    "overrides match the locale folders",
    "<DefaultLocale>en-US",
    "<DefaultLocale>en-GB",
    "no folder for en-GB",
  ],
  [
    "overrides are bt:Override inside Resources only",
    '<bt:Override Locale="zh-TW" Value="檢查權重"/>',
    '<Override Locale="zh-TW" Value="檢查權重"/>',
    "bt:String: plain Override in Resources",
  ],
  [
    "overrides are bt:Override inside Resources only",
    '<Override Locale="zh-TW" Value="KPI 計分卡"/>',
    '<bt:Override Locale="zh-TW" Value="KPI 計分卡"/>',
    "DisplayName: bt:Override outside Resources",
  ],
  [
    "elements stand in Excel's order",
    /(<CustomTab id="KPI.Tab">)([^]*)(<Label resid="Tab.Label"\/>)/,
    "$1$3$2",
    "CustomTab: Group is out of order",
  ],
  [
    "elements stand in Excel's order",
    /(<SupportUrl[^]*<\/SupportUrl>)\s*(<Hosts>[^]*?<\/Hosts>)/,
    "$2$1",
    "OfficeApp: SupportUrl is out of order",
  ],
  [
    "pane, commands and functions share one runtime",
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="GetStarted.Url"/>',
    "DesktopFormFactor: FunctionFile is another page",
  ],
  [
    "pane, commands and functions share one runtime",
    'lifetime="long"',
    'lifetime="short"',
    "Runtime: not long",
  ],
  [
    "pane, commands and functions share one runtime",
    `<SourceLocation DefaultValue="${ORIGIN}/taskpane.html"/>`,
    `<SourceLocation DefaultValue="${ORIGIN}/pane.html"/>`,
    "DefaultSettings: another page",
  ],
  [
    "the namespace is KPI in every language",
    'id="Functions.Namespace" DefaultValue="KPI"',
    'id="Functions.Namespace" DefaultValue="SCORE"',
    "namespace: SCORE",
  ],
  [
    "the version is the package's",
    `<Version>${version}.0<`,
    "<Version>0.0.9.0<",
    `version 0.0.9.0, package ${version}`,
  ],
  [
    "only the requirement sets that are needed",
    'Name="CustomFunctionsRuntime" MinVersion="1.1"',
    'Name="CustomFunctionsRuntime" MinVersion="1.4"',
    "requires SharedRuntime 1.1, CustomFunctionsRuntime 1.4, ExcelApi 1.9",
  ],
];

describe("manifest.xml", () => {
  test.each(Object.keys(MANIFEST_CHECKS))("%s", (check) => {
    expect(problemsOf(check, xml)).toEqual([]);
  });

  test("a file that is no XML is refused", () => {
    expect(() => readManifest(xml.replace("</OfficeApp>", ""))).toThrow(/OfficeApp/);
  });
});

test.each(readdirSync(pictures))("%s is no blank picture", (file) => {
  expect(readIcon(path.join(pictures, file))?.painted).toBeGreaterThan(0.15);
});

describe("each check notices a broken copy", () => {
  test.each(BREAKERS)("%s: %s", (check, from, to, problem) => {
    expect(problemsOf(check, broken(from, to))).toContain(problem);
  });

  test("no check was left untried", () => {
    const tried = new Set(BREAKERS.map(([check]) => check));
    expect(Object.keys(MANIFEST_CHECKS).filter((check) => !tried.has(check))).toEqual([]);
  });
});

describe("Microsoft's schemas", () => {
  if (!schemasAreHere) {
    // eslint-disable-next-line no-console -- a skipped check must be noticed
    console.warn("manifest.xml was NOT checked against Microsoft's schemas: they are not here.");
    test.skip("SKIPPED: the schema files are not beside the repository", () => undefined);
    return;
  }

  test("accept the manifest", async () => {
    expect(await schemaProblems(xml)).toEqual([]);
  });

  test("refuse a misspelt element", async () => {
    const problems = await schemaProblems(broken(/Supertip>/g, "SuperTip>"));
    expect(problems.join("\n")).toContain("SuperTip");
  });
});
