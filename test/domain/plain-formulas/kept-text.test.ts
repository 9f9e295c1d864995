import fc from "fast-check";
import type { KeptCell } from "../../../src/domain/plain-formulas/kept-cell";
import {
  keptText,
  MOST_KEPT_CHARACTERS,
  readKeptText,
  readKeptTexts,
} from "../../../src/domain/plain-formulas/kept-text";
import { NOW } from "./situation";

const numbers = fc.array(fc.nat(9), { maxLength: 3 });
const kept: fc.Arbitrary<KeptCell["kept"]> = fc.oneof(
  fc.record({
    kind: fc.constant("plain" as const),
    form: fc.record({
      original: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
      slots: numbers,
      plain: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
      equals: numbers,
    }),
  }),
  fc.record({
    kind: fc.constant("frozen" as const),
    formula: fc.string(),
    value: fc.oneof(fc.string(), fc.integer(), fc.boolean()),
  }),
);
const cell: fc.Arbitrary<KeptCell> = fc.record(
  {
    sheetId: fc.constantFrom("{1}", "{2}"),
    sheetName: fc.constantFrom("Card", "名片"),
    cardId: fc.constantFrom("7f3a01bc", "9d20ee41"),
    row: fc.nat(1_048_575),
    column: fc.nat(16_383),
    label: fc.string({ maxLength: 7 }),
    at: fc.constantFrom(NOW, "2026-11-23T10:00:00.000Z"),
    kept,
  },
  { requiredKeys: ["sheetId", "sheetName", "row", "column", "label", "at", "kept"] },
);

test("what is kept is read as it was written", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
      expect(readKeptText(keptText(cells))).toEqual(cells);
    }),
    { numRuns: 1_000 },
  );
});

describe("several such texts", () => {
  const one: KeptCell = {
    ...{ sheetId: "{1}", sheetName: "Card", row: 4, column: 11, label: "", at: NOW },
    kept: { kind: "frozen", formula: "=KPI.FCR(J5,K5)", value: 0.8 },
  };
  const ofCards = ["7f3a01bc", "9d20ee41"].map((cardId) => ({ ...one, sheetId: "", cardId }));

  test("tell of all cells together", () => {
    const texts = [[one], ofCards].map(keptText);
    expect(readKeptTexts(texts)).toEqual([one, ...ofCards]);
    expect(readKeptTexts([])).toEqual([]);
  });

  test("tell of a cell what the last one does", () => {
    const later: KeptCell = {
      ...one,
      kept: { ...one.kept, kind: "frozen", formula: "=1", value: 1 },
    };
    expect(readKeptTexts([[one], [later]].map(keptText))).toEqual([later]);
  });

  test("tell nothing where one of them is damaged", () => {
    expect(readKeptTexts([keptText([one]), "{}"])).toBeNull();
  });
});

test.each(["", "{}", "[]", "null", '{"version":2,"cells":[]}', '{"version":1,"cells":[[0,0]]}'])(
  "%j is no such record",
  (text) => {
    expect(readKeptText(text)).toBeNull();
  },
);

test("eight thousand cells of a thousand cards take a tenth of the room", () => {
  const form = {
    original: ["=KPI.FCR(", ",", ")"],
    slots: [0, 1],
    plain: ["=", "/", ""],
    equals: [0, 1],
  };
  const cells = Array.from({ length: 8_000 }, (_, at): KeptCell => ({
    sheetId: `{${at % 50}}`,
    sheetName: `Sheet ${at % 50}`,
    row: at,
    column: 9,
    label: "1a2b3c4",
    at: NOW,
    kept: { kind: "plain", form },
  }));
  expect(keptText(cells).length).toBeLessThan(MOST_KEPT_CHARACTERS / 5);
});
