import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { BUILT_IN_NAMES } from "./built-in-names";
import { exportNameOf, exportsOf, FUNCTION_FILES, idOf } from "./function-exports";
import { MACRO_NAMES } from "./macro-names";

/** Only the namespace tells them from Excel's own: they are the common words for what they do. */
const SHARED_WITH_EXCEL = ["GROWTH", "RATE"];

const ids = FUNCTION_FILES.map(idOf);

test("the official generator accepts every file", async () => {
  const { errors, associate } = await generateCustomFunctionsMetadata(FUNCTION_FILES);
  expect(errors).toEqual([]);
  expect(associate.map(({ id, functionName }) => [id, functionName])).toEqual(
    FUNCTION_FILES.map((file) => [idOf(file), exportNameOf(file)]),
  );
});

test.each(FUNCTION_FILES.map((file) => ({ id: idOf(file), file })))(
  "the file of $id exports the one function it is named after",
  ({ file }) => {
    expect(Object.keys(exportsOf(file))).toEqual([exportNameOf(file)]);
    expect(typeof exportsOf(file)[exportNameOf(file)]).toBe("function");
  },
);

test("no id is given twice", () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(ids)("%s is a name that Excel accepts", (id) => {
  expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
  expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  expect(id).not.toMatch(/^R\d+C\d+$/);
  expect(MACRO_NAMES.has(id)).toBe(false);
});

test("the lists of names are at hand", () => {
  expect(BUILT_IN_NAMES.size).toBeGreaterThan(400);
  expect([BUILT_IN_NAMES.has("SUM"), MACRO_NAMES.has("ECHO")]).toEqual([true, true]);
});

test("no name is one of Excel's own, but for those that are wanted", () => {
  expect(ids.filter((id) => BUILT_IN_NAMES.has(id))).toEqual(SHARED_WITH_EXCEL);
});
