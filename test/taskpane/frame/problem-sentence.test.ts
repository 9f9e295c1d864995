import type { ExcelProblemCode } from "../../../src/excel/excel-problem";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import { LANGUAGES } from "../../../src/i18n/language";
import { loadTexts } from "../../../src/i18n/texts";
import { problemFrom, problemSentence } from "../../../src/taskpane/frame/problem-sentence";

/** Typed as a record, so that a code without a test does not compile. */
const CODES: Readonly<Record<ExcelProblemCode, true>> = {
  "workbook-protected": true,
  "sheet-protected": true,
  "cell-being-edited": true,
  "excel-too-old": true,
  "connection-lost": true,
  "room-taken": true,
  "cell-taken": true,
  "cell-changed": true,
  "cell-holds-formula": true,
  "row-present": true,
  "several-areas-selected": true,
  "sheet-gone": true,
  "card-changed": true,
  "rows-hidden": true,
  "table-beside": true,
  "row-gone": true,
  "too-large": true,
  "list-empty": true,
  "list-changed": true,
  "not-kept": true,
  "record-full": true,
  "result-lost": true,
  "neighbour-changed": true,
  unexpected: true,
};
const codes = Object.keys(CODES) as ExcelProblemCode[];

describe.each(LANGUAGES)("%s", (language) => {
  test.each(codes)("%s has a sentence of its own without gaps", async (code) => {
    const texts = await loadTexts(language);
    const details = {
      address: "C7",
      name: "CSAT",
      sheet: "Sheet1",
      table: "Card",
      indicator: "CSAT",
    };
    const sentence = problemSentence(new ExcelProblem(code, details), texts);
    expect(sentence).not.toMatch(/[{}]/);
    expect(
      Object.values(texts.interface.problems).filter((text) => text === sentence).length,
    ).toBeLessThanOrEqual(1);
    expect(sentence.length).toBeGreaterThan(20);
  });
});

test("a taken cell is named", async () => {
  const texts = await loadTexts("en-US");
  const sentence = problemSentence(new ExcelProblem("room-taken", { address: "C7" }), texts);
  expect(sentence).toContain("cell C7 already holds something");
});

test("a problem passes through", () => {
  const problem = new ExcelProblem("too-large");
  expect(problemFrom(problem)).toBe(problem);
});

test("a fault of ours becomes an unexpected problem, and leaves a trace", () => {
  const trace = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const fault = new TypeError("x is undefined");
  const problem = problemFrom(fault);
  expect(problem.code).toBe("unexpected");
  expect(problem.cause).toBe(fault);
  expect(trace).toHaveBeenCalledWith(fault);
  trace.mockRestore();
});
