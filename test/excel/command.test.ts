import { associateCommand, runCommand } from "../../src/excel/command";
import type { EmulatedExcel } from "../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../support/excel/excel";

let excel: EmulatedExcel;

beforeAll(async () => {
  excel = await resetExcel();
});

test("the button runs the command, and ends when the command does", async () => {
  const steps: string[] = [];
  associateCommand("tried", async () => {
    steps.push("begun");
    await new Promise((resolve) => setTimeout(resolve, 5));
    steps.push("done");
  });
  await excel.invokeAction("tried");
  expect(steps).toEqual(["begun", "done"]);
});

test("Office hears of the end of a command that failed, and so does the page", async () => {
  const completed = jest.fn();
  const failing = () => Promise.reject(new Error("no pane"));
  await expect(runCommand(failing, { completed })).rejects.toThrow("no pane");
  expect(completed).toHaveBeenCalledTimes(1);
});
