import type { EmulatedExcel } from "../../../../src/preview/workbook/emulated-excel";
import type { FunctionMetadata } from "../../../../src/preview/workbook/function/function-metadata";
import { resetExcel } from "../../../support/excel/excel";
import { onSheet, valuesOf, write } from "../../../support/excel/in-excel";

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await resetExcel();
});

type Implementation = (...args: never[]) => unknown;

const scalar = (name: string, type = "any", optional = false) => ({ name, type, optional });
const matrix = (name: string, type = "any") => ({ name, type, dimensionality: "matrix" });

/** CustomFunctions.Error is an error, though the types don't say so. */
function raise(error: CustomFunctions.Error | undefined): never {
  throw error as unknown as Error;
}

/** Registers one function TRY.IT and returns the arguments of its calls. */
async function register(
  parameters: FunctionMetadata["parameters"],
  implementation: Implementation = () => 1,
): Promise<unknown[][]> {
  const calls: unknown[][] = [];
  await excel.registerFunctions("TRY", [{ id: "IT", name: "IT", parameters }], (_, args) => {
    calls.push(args.slice(0, -1));
    return implementation(...(args as never[]));
  });
  return calls;
}

test("a function is called by namespace and name, in any case, from any formula", async () => {
  await register([scalar("x", "number")], (x: number) => x * 2);
  await write("A1:C1", [[21, "=TRY.IT(A1)", "=1+try.it(B1)"]]);
  expect(await valuesOf("B1:C1")).toEqual([[42, 85]]);
});

test("it is calculated anew when its arguments change, and only then", async () => {
  const calls = await register([scalar("x")], (x: number) => x + 1);
  await write("A1:B1", [[1, "=TRY.IT(A1)"]]);
  expect(await valuesOf("B1")).toEqual([[2]]);
  await write("A1", [[5]]);
  expect(await valuesOf("B1")).toEqual([[6]]);
  await write("D9", [[5]]);
  expect(await valuesOf("B1")).toEqual([[6]]);
  expect(calls).toEqual([[1], [5]]);
});

test("formulas that were there before the function calculate when it comes", async () => {
  await write("A1", [["=TRY.IT(2)"]]);
  expect(await valuesOf("A1")).toEqual([["#NAME?"]]);
  await register([scalar("x")], (x: number) => x * 10);
  expect(await valuesOf("A1")).toEqual([[20]]);
});

describe.each([[0], [null], [""]] as const)("an empty cell arrives as %j", (emptyCell) => {
  beforeEach(async () => {
    excel = await resetExcel({ emptyCell });
  });

  test("alone and in a range", async () => {
    const calls = await register([scalar("one"), matrix("many")]);
    await write("B1:B2", [[5], ["x"]]);
    await write("D1", [["=TRY.IT(A1,A1:B2)"]]);
    expect(await valuesOf("D1")).toEqual([[1]]);
    expect(calls).toEqual([
      [
        emptyCell,
        [
          [emptyCell, 5],
          [emptyCell, "x"],
        ],
      ],
    ]);
  });
});

test("an argument that is left out arrives as null", async () => {
  const calls = await register([
    scalar("a"),
    scalar("b", "number", true),
    scalar("c", "any", true),
  ]);
  await write("A1:A2", [["=TRY.IT(1)"], ["=TRY.IT(1,,3)"]]);
  await valuesOf("A1:A2");
  expect(calls).toEqual([
    [1, null, null],
    [1, null, 3],
  ]);
});

test("too few and too many arguments are #VALUE!, without a call", async () => {
  const calls = await register([scalar("a"), scalar("b")]);
  await write("A1:A2", [["=TRY.IT(1)"], ["=TRY.IT(1,2,3)"]]);
  expect(await valuesOf("A1:A2")).toEqual([["#VALUE!"], ["#VALUE!"]]);
  expect(calls).toEqual([]);
});

test("a repeating parameter collects the rest", async () => {
  const calls = await register([scalar("first"), { ...matrix("rest"), repeating: true }]);
  await write("A1:B1", [[1, 2]]);
  await write("D1", [["=TRY.IT(9,A1:B1,A1)"]]);
  await valuesOf("D1");
  expect(calls).toEqual([[9, [[[1, 2]], [[1]]]]]);
});

test("a matrix is always a matrix", async () => {
  const calls = await register([matrix("values")]);
  await write("A1:B2", [
    [1, true],
    ["x", 4],
  ]);
  await write("D1:D3", [["=TRY.IT(A1:B2)"], ["=TRY.IT(A1)"], ["=TRY.IT(7)"]]);
  await valuesOf("D1:D3");
  expect(calls).toEqual([
    [
      [
        [1, true],
        ["x", 4],
      ],
    ],
    [[[1]]],
    [[[7]]],
  ]);
});

test("a block of cells is no single value", async () => {
  const calls = await register([scalar("x")]);
  await write("A1:B1", [[1, 2]]);
  await write("D1", [["=TRY.IT(A1:B1)"]]);
  expect(await valuesOf("D1")).toEqual([["#VALUE!"]]);
  expect(calls).toEqual([]);
});

test("an error in an argument is the result, and the function isn't called", async () => {
  const calls = await register([matrix("values", "number")]);
  await write("A1:A3", [["text"], ["=1/0"], ["=NA()"]]);
  await write("D1:D2", [["=TRY.IT(A1:A3)"], ["=TRY.IT(A3)"]]);
  expect(await valuesOf("D1:D2")).toEqual([["#DIV/0!"], ["#N/A"]]);
  expect(calls).toEqual([]);
});

test("types are converted where that can be done", async () => {
  const calls = await register([
    scalar("n", "number"),
    scalar("s", "string"),
    scalar("b", "boolean"),
  ]);
  await write("A1:A3", [
    ['=TRY.IT("12",5,1)'],
    ['=TRY.IT(TRUE,TRUE,"false")'],
    ['=TRY.IT("x",1,TRUE)'],
  ]);
  expect(await valuesOf("A1:A3")).toEqual([[1], [1], ["#VALUE!"]]);
  expect(calls).toEqual([
    [12, "5", true],
    [1, "TRUE", false],
  ]);
});

test("results: text, truth, nothing, not a number", async () => {
  const results: unknown[] = ["text", true, null, undefined, NaN, Infinity, {}];
  await register([scalar("index")], (index: number) => results[index]);
  await write("A1:G1", [results.map((_, index) => `=TRY.IT(${index})`)]);
  expect(await valuesOf("A1:G1")).toEqual([["text", true, 0, 0, "#NUM!", "#NUM!", "#VALUE!"]]);
});

test("an array spills", async () => {
  await register([], () => [
    ["category", 0.5],
    ["other", null],
  ]);
  await write("B2", [["=TRY.IT()"]]);
  expect(await valuesOf("B2:C3")).toEqual([
    ["category", 0.5],
    ["other", 0],
  ]);
});

test("an array that is no block is #VALUE!", async () => {
  await register([scalar("x")], (x: number) => (x === 1 ? [[1, 2], [3]] : []));
  await write("A1:A2", [["=TRY.IT(1)"], ["=TRY.IT(2)"]]);
  expect(await valuesOf("A1:A2")).toEqual([["#VALUE!"], ["#VALUE!"]]);
});

test("errors of CustomFunctions, with their text where Excel shows one", async () => {
  const { Error: FunctionError, ErrorCode } = CustomFunctions;
  const errors = [
    new FunctionError(ErrorCode.notAvailable, "no contacts yet"),
    new FunctionError(ErrorCode.invalidValue, "a rate is between 0 and 1"),
    new FunctionError(ErrorCode.divisionByZero, "not shown"),
    new FunctionError(ErrorCode.invalidNumber),
  ];
  await register([scalar("index"), scalar("how")], (index: number, how: string) => {
    if (how === "throw") raise(errors[index]);
    return errors[index];
  });
  await write("A1:D1", [[0, 1, 2, 3].map((index) => `=TRY.IT(${index},"throw")`)]);
  await write("A2:B2", [['=TRY.IT(0,"return")', '=IFERROR(TRY.IT(1,"throw"),"caught")']]);
  expect(await valuesOf("A1:D2")).toEqual([
    ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!"],
    ["#N/A", "caught", "", ""],
  ]);
  const messages = ["A1", "B1", "C1", "D1", "A2", "B2"].map((address) =>
    excel.cellMessage("Sheet1", address),
  );
  expect(messages).toEqual([
    "no contacts yet",
    "a rate is between 0 and 1",
    null,
    null,
    "no contacts yet",
    null,
  ]);
});

test("a message goes with its error", async () => {
  await register([scalar("x")], (x: number) => {
    if (x === 0) raise(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "empty"));
    return x;
  });
  await write("A1:B1", [[0, "=TRY.IT(A1)"]]);
  await valuesOf("B1");
  expect(excel.cellMessage("Sheet1", "B1")).toBe("empty");
  await write("A1", [[3]]);
  expect(await valuesOf("B1")).toEqual([[3]]);
  expect(excel.cellMessage("Sheet1", "B1")).toBeNull();
});

test("any other exception is #VALUE!, and calculation goes on", async () => {
  await register([scalar("x")], () => {
    throw new TypeError("a fault of the add-in");
  });
  await write("A1:C1", [["=TRY.IT(1)", 1, "=B1+1"]]);
  expect(await valuesOf("A1:C1")).toEqual([["#VALUE!", 1, 2]]);
  await write("B1", [[2]]);
  expect(await valuesOf("C1")).toEqual([[3]]);
});

test("a promise is waited for", async () => {
  await register([scalar("x")], async (x: number) => {
    await Promise.resolve();
    if (x < 0) raise(new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber));
    return [[x, x * 2]];
  });
  await write("A1:A3", [["=TRY.IT(4)"], ["=TRY.IT(-1)"], ["=SUM(A1:B1)"]]);
  expect(await valuesOf("A1:B3")).toEqual([
    [4, 8],
    ["#NUM!", ""],
    [12, ""],
  ]);
});

test("structured references and names reach functions as cells", async () => {
  await register([matrix("values")], (values: number[][]) =>
    values.flat().reduce((sum, value) => sum + value, 0),
  );
  await write("A1:A3", [["Qty"], [1], [2]]);
  await onSheet((sheet, { workbook }) => {
    sheet.tables.add("A1:A3", true).name = "Orders";
    workbook.names.add("Some", sheet.getRange("A3"));
    sheet.getRange("C1:C2").formulas = [["=TRY.IT(Orders[Qty])"], ["=TRY.IT(Some)"]];
  });
  expect(await valuesOf("C1:C2")).toEqual([[3], [2]]);
});

test("the last argument tells which cell is calculated", async () => {
  await excel.registerFunctions(
    "TRY",
    [{ id: "WHERE", name: "WHERE", parameters: [] }],
    (_, args) => (args.at(-1) as CustomFunctions.Invocation).address,
  );
  await write("B3", [["=TRY.WHERE()"]]);
  expect(await valuesOf("B3")).toEqual([["Sheet1!B3"]]);
});
