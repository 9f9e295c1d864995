import { associatedFunction } from "../../src/excel/associated-function";
import { resetExcel } from "../support/excel/excel";

test("the code tied to an id is found, whatever the id's case", async () => {
  await resetExcel();
  const twice = (value: number) => value * 2;
  CustomFunctions.associate("TWICE", twice);
  expect(associatedFunction("twice")?.(4)).toBe(8);
  expect(associatedFunction("NONE")).toBeNull();
});
