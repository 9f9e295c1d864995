import { resetExcel } from "../../support/excel/excel";
import { onSheet, refusal, valuesOf, write } from "../../support/excel/in-excel";

beforeEach(() => resetExcel());

const MEGABYTE =
  "x"
    .repeat(1024)
    .repeat(1024)
    .match(/.{1,32000}/gs) ?? [];

test("a request of more than 5 MB isn't carried out", async () => {
  const tooMuch = Array.from({ length: 5 }, () => MEGABYTE).flat();
  const refused = write(
    `A1:A${tooMuch.length}`,
    tooMuch.map((text) => [text]),
  );
  expect(await refusal(refused)).toBe("RequestPayloadSizeLimitExceeded");
  expect(await valuesOf("A1")).toEqual([[""]]);
});

test("an answer of more than 5 MB isn't sent", async () => {
  const column = MEGABYTE.map((text) => [text]);
  for (const letter of ["A", "B", "C", "D", "E"]) {
    await write(`${letter}1:${letter}${column.length}`, column);
  }
  const refused = onSheet((sheet) => {
    sheet.getRange("G1").values = [["done"]];
    return sheet.getRange(`A1:E${column.length}`).load("values");
  });
  expect(await refusal(refused)).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await valuesOf("G1")).toEqual([["done"]]);
});

test("five million cells are too many to read", async () => {
  const refused = onSheet((sheet) => sheet.getRange("A:Z").load("values"));
  expect(await refusal(refused)).toBe("ResponsePayloadSizeLimitExceeded");
});
