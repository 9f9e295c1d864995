import { resetExcel } from "../../../support/excel/excel";
import { onSheet, refusal } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

const validationOf = async (address: string) => {
  const found = await onSheet((sheet) =>
    sheet.getRange(address).dataValidation.load("rule,type,errorAlert,prompt,ignoreBlanks"),
  );
  return found.toJSON();
};

test("a range without rules", async () => {
  expect(await validationOf("A1:B2")).toMatchObject({
    type: "None",
    rule: {},
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  });
});

test("a list, its alert and its prompt", async () => {
  await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange("B2:B4");
    dataValidation.rule = { list: { inCellDropDown: true, source: "high,middle,low" } };
    dataValidation.errorAlert = { message: "No", showAlert: true, style: "Warning", title: "Oh" };
    dataValidation.prompt = { message: "Choose", showPrompt: true, title: "Level" };
    dataValidation.ignoreBlanks = false;
  });
  expect(await validationOf("B3")).toMatchObject({
    type: "List",
    rule: { list: { inCellDropDown: true, source: "high,middle,low" } },
    errorAlert: { message: "No", showAlert: true, style: "Warning", title: "Oh" },
    prompt: { message: "Choose", showPrompt: true, title: "Level" },
    ignoreBlanks: false,
  });
});

test("a list from a range reads back as a reference", async () => {
  await onSheet((sheet) => {
    const source = sheet.getRange("D1:D3");
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
  });
  expect(await validationOf("A1")).toMatchObject({
    rule: { list: { source: "=Sheet1!$D$1:$D$3" } },
  });
});

test.each<[string, Excel.DataValidationRule]>([
  ["WholeNumber", { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }],
  ["Decimal", { decimal: { formula1: 0, operator: "GreaterThan" } }],
  ["TextLength", { textLength: { formula1: 5, operator: "LessThanOrEqualTo" } }],
  ["Date", { date: { formula1: "2026-01-01", operator: "GreaterThanOrEqualTo" } }],
  ["Custom", { custom: { formula: "=A1>0" } }],
])("%s", async (type, rule) => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A9").dataValidation.rule = rule;
  });
  expect(await validationOf("A1:A9")).toMatchObject({ type, rule });
});

test("a new rule replaces the old one cell by cell", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A4").dataValidation.rule = {
      wholeNumber: { formula1: 0, operator: "GreaterThan" },
    };
    sheet.getRange("A3:A4").dataValidation.rule = {
      list: { inCellDropDown: true, source: "a,b" },
    };
  });
  expect(await validationOf("A1:A2")).toMatchObject({ type: "WholeNumber" });
  expect(await validationOf("A3")).toMatchObject({ type: "List" });
  expect(await validationOf("A2:A3")).toMatchObject({ type: "MixedCriteria", rule: null });
  expect(await validationOf("A4:A5")).toMatchObject({ type: "Inconsistent", rule: null });
});

test("several blocks share a rule, and lose it again", async () => {
  await onSheet((sheet) => {
    sheet.getRanges("A1:A2,C1").dataValidation.set({
      rule: { decimal: { formula1: 0, operator: "GreaterThan" } },
      errorAlert: { message: "No", showAlert: true, style: "Stop", title: "" },
    });
  });
  expect(await validationOf("C1")).toMatchObject({
    type: "Decimal",
    errorAlert: { message: "No" },
  });
  expect(await validationOf("B1")).toMatchObject({ type: "None" });
  await onSheet((sheet) => {
    sheet.getRange("A1:C2").dataValidation.clear();
  });
  expect(await validationOf("A1:C2")).toMatchObject({ type: "None" });
});

test.each<[string, unknown]>([
  ["an empty rule", {}],
  ["a typed list of more than 255 characters", { list: { source: "x,".repeat(128) } }],
  ["an unknown operator", { decimal: { formula1: 1, operator: "Near" } }],
  ["between without a second value", { decimal: { formula1: 1, operator: "Between" } }],
  ["a formula that is none", { custom: { formula: "=SUM(" } }],
])("%s is refused", async (_, rule) => {
  const refused = onSheet((sheet) => {
    sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
  });
  expect(await refusal(refused)).toBe("InvalidArgument");
  expect(await validationOf("A1")).toMatchObject({ type: "None" });
});
