import { resetExcel } from "../../../support/excel/excel";
import { onSheet, valuesOf, write } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

test("calculation can be asked for and held back, and results are right", async () => {
  await onSheet((sheet, { workbook }) => {
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]];
    workbook.application.calculate("Full");
  });
  expect(await valuesOf("B1")).toEqual([[6]]);
});

test("a full calculation calls every function again", async () => {
  let calls = 0;
  const excel = await resetExcel();
  await excel.registerFunctions("TRY", [{ id: "IT", name: "IT", parameters: [] }], () => ++calls);
  await write("A1", [["=TRY.IT()"]]);
  await valuesOf("A1");
  await onSheet((_, { workbook }) => {
    workbook.application.calculate("Full");
  });
  expect([calls, await valuesOf("A1")]).toEqual([2, [[2]]]);
});

test("iterative calculation is off until somebody switches it on", async () => {
  const iterative = () =>
    onSheet((_, { workbook }) => workbook.application.iterativeCalculation.load());
  expect((await iterative()).toJSON()).toEqual({
    enabled: false,
    maxChange: 0.001,
    maxIteration: 100,
  });
  await onSheet((_, { workbook }) => {
    workbook.application.iterativeCalculation.set({ enabled: true, maxIteration: 5 });
  });
  expect((await iterative()).toJSON()).toMatchObject({ enabled: true, maxIteration: 5 });
});

test("mode, state and the workbook's properties", async () => {
  const found = await onSheet((_, { workbook }) => {
    workbook.application.calculationMode = "Manual";
    workbook.properties.title = "A title";
    return {
      application: workbook.application.load("calculationMode,calculationState"),
      properties: workbook.properties.load("title,author"),
      workbook: workbook.load("name"),
    };
  });
  expect(found.application.toJSON()).toMatchObject({
    calculationMode: "Manual",
    calculationState: "Done",
  });
  expect(found.properties.toJSON()).toMatchObject({ title: "A title", author: "" });
  expect(found.workbook.name).toBe("Book1.xlsx");
});
