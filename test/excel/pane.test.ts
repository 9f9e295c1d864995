import { openPage, showPane } from "../../src/excel/pane";
import type { EmulatedExcel } from "../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../support/excel/excel";

let excel: EmulatedExcel;

beforeAll(async () => {
  excel = await resetExcel();
});

afterEach(() => {
  jest.restoreAllMocks();
});

test("the pane is shown", async () => {
  const seen: string[] = [];
  excel.connect(window, "test", { onVisibility: (visibility) => seen.push(visibility) });
  await showPane();
  expect(seen).toEqual(["Visible"]);
});

test("a pane that cannot be shown is a problem of the user's", async () => {
  jest.spyOn(Office.addin, "showAsTaskpane").mockRejectedValue(new Error("no room"));
  await expect(showPane()).rejects.toMatchObject({ code: "unexpected" });
});

test("a page opens through Office where Office can", () => {
  jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
  const open = jest.spyOn(window, "open").mockReturnValue(null);
  // Excel's own side of the line, as office.js calls it.
  const external: unknown = Reflect.get(window, "external");
  const native = jest.spyOn(external as { Execute: () => void }, "Execute");
  openPage("https://localhost/help.html");
  expect(JSON.stringify(native.mock.calls)).toContain("https://localhost/help.html");
  expect(open).not.toHaveBeenCalled();
});

test("a page opens through the browser elsewhere", () => {
  const open = jest.spyOn(window, "open").mockReturnValue(null);
  openPage("https://localhost/help.html");
  expect(open).toHaveBeenCalledWith("https://localhost/help.html", "_blank", "noopener");
});
