import { readFileSync } from "node:fs";
import path from "node:path";
import type { EmulatedExcel } from "../../src/preview/workbook/emulated-excel";
import { setCurrentLanguage } from "../../src/i18n/current-language";
import { resetExcel } from "../support/excel/excel";

let excel: EmulatedExcel;

beforeAll(async () => {
  excel = await resetExcel();
  await import("../../src/commands/main");
});

afterEach(() => {
  jest.restoreAllMocks();
});

test.each([
  ["showTemplates", /^#\/templates$/],
  ["checkWeights", /^#\/balance\?verdict=\d+$/],
])("%s shows the pane at %s", async (name, hash) => {
  const show = jest.spyOn(Office.addin, "showAsTaskpane");
  await excel.invokeAction(name);
  expect(location.hash).toMatch(hash);
  expect(show).toHaveBeenCalledTimes(1);
});

test("openHelp opens the help in the language of the pane", async () => {
  const open = jest.spyOn(window, "open").mockReturnValue(null);
  setCurrentLanguage("zh-TW");
  await excel.invokeAction("openHelp");
  expect(open.mock.calls.map(([url]) => url)).toEqual(["http://localhost/help/zh-TW/index.html"]);
});

test("every function that the manifest names is there", async () => {
  const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
  const names = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(
    ([, name = ""]) => name,
  );
  expect(new Set(names)).toEqual(new Set(["showTemplates", "checkWeights", "openHelp"]));
  jest.spyOn(window, "open").mockReturnValue(null);
  for (const name of names) await expect(excel.invokeAction(name)).resolves.toBeUndefined();
});
