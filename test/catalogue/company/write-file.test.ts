import { readText } from "../../../src/catalogue/company/read-file";
import { bytesOnTheWay, exportedText, keptText } from "../../../src/catalogue/company/write-file";
import { SAMPLE } from "./sample-company";

test("what is exported is read again as it was, and names its schema", () => {
  const text = exportedText(SAMPLE, "https://kpi.example/schema.json");
  expect(readText(text)).toEqual({
    value: { $schema: "https://kpi.example/schema.json", ...SAMPLE },
  });
  expect(text.endsWith("}\n")).toBe(true);
});

test("what is kept is the same, shorter", () => {
  expect(readText(keptText(SAMPLE))).toEqual({ value: SAMPLE });
  expect(keptText(SAMPLE)).not.toContain("\n");
});

test("a quotation mark takes two bytes on the way, a hanzi three", () => {
  expect([bytesOnTheWay(""), bytesOnTheWay('"'), bytesOnTheWay("好")]).toEqual([2, 4, 5]);
});
