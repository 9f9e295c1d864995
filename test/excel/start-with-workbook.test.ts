import { startsWithWorkbook, startWithWorkbook } from "../../src/excel/start-with-workbook";
import { resetExcel } from "../support/excel/excel";

beforeAll(() => resetExcel());

test("a workbook keeps whether the pane opens with it", async () => {
  expect(startsWithWorkbook()).toBe(false);
  await startWithWorkbook(true);
  expect(startsWithWorkbook()).toBe(true);
  await startWithWorkbook(false);
  expect(startsWithWorkbook()).toBe(false);
});

test("a workbook that cannot keep it is a problem of the user's", async () => {
  // Excel's own side of the line: office.js calls it, and nothing in office.js can be replaced.
  const external: unknown = Reflect.get(window, "external");
  const native = (external as { GetContext: () => NativeContext }).GetContext();
  const refuse = () => {
    throw new Error("The settings are full.");
  };
  const settings = jest
    .spyOn(native, "GetSettings")
    .mockReturnValue({ Read: () => undefined, Write: refuse });
  await expect(startWithWorkbook(true)).rejects.toMatchObject({ code: "unexpected" });
  settings.mockRestore();
});

interface NativeContext {
  GetSettings: () => object;
}
