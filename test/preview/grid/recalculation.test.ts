import { resetExcel, runningUniver } from "../../support/excel/excel";
import { valuesOf, write } from "../../support/excel/in-excel";
import { findTrigger } from "../../../src/preview/grid/recalculation";

beforeEach(() => resetExcel());

/**
 * When this fails after an update of Univer, results are still right but wait 100 ms each: the
 * private parts of its controller have changed, and recalculation.ts has to be looked at.
 */
test("canary: Univer's trigger still has the parts that let it calculate at once", () => {
  expect(findTrigger(runningUniver().univer.__getInjector())).not.toBeNull();
});

test("nothing is left to calculate after a read", async () => {
  const excel = await resetExcel();
  await write("A1:B1", [[1, "=A1+1"]]);
  expect(excel.book.grid.recalculation.pending).toBe(true);
  await valuesOf("B1");
  expect(excel.book.grid.recalculation.pending).toBe(false);
});

test("a chain of formulas over two sheets is calculated to its end", async () => {
  const excel = await resetExcel();
  await write("A1:C1", [[1, "=A1*2", "=B1*2"]]);
  await valuesOf("C1");
  await excel.typeInto("Sheet1", "A1", "10");
  expect(await valuesOf("A1:C1")).toEqual([[10, 20, 40]]);
});
