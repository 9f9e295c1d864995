import { ExcelProblem } from "../../src/excel/excel-problem";
import { excelCode, problemOf } from "../../src/excel/problem-of";

const excelError = (code: string) => Object.assign(new Error("as Excel says it"), { code });

test.each([
  ["AccessDenied", "sheet-protected"],
  ["InvalidOperationInCellEditMode", "cell-being-edited"],
  ["ApiNotFound", "excel-too-old"],
  ["InvalidSelection", "several-areas-selected"],
  ["ItemNotFound", "sheet-gone"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ConnectionFailure", "connection-lost"],
  ["GeneralException", "unexpected"],
  ["toString", "unexpected"],
])("%s means %s", (code, problem) => {
  const error = excelError(code);
  expect(problemOf(error)).toMatchObject({ code: problem, cause: error });
});

test("a problem that is one already stays as it is", () => {
  const problem = new ExcelProblem("room-taken", { address: "B2" });
  expect(problemOf(problem)).toBe(problem);
});

test("anything else that is thrown is unexpected", () => {
  expect(problemOf("a string").code).toBe("unexpected");
  expect(excelCode("a string")).toBeUndefined();
  expect(excelCode(Object.assign(new Error(), { code: 5 }))).toBeUndefined();
});
