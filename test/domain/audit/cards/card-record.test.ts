import fc from "fast-check";
import type { CardRecord } from "../../../../src/domain/audit/cards/card-record";
import { readCardRecord, writeCardRecord } from "../../../../src/domain/audit/cards/card-record";

const RECORD: CardRecord = {
  id: "7f3a",
  templateId: "finance",
  catalogueVersion: "2026.11",
  tableName: "ScorecardFinance",
  weightSum: 1,
  final: false,
};

describe("a card's record in a defined name", () => {
  test("is a short text in a formula", () => {
    const formula = writeCardRecord(RECORD);
    expect(formula).toBe('="card1;7f3a;finance;2026.11;ScorecardFinance;1;open"');
    expect(readCardRecord(formula)).toEqual(RECORD);
  });

  test("comes back as it was written", () => {
    const text = fc.stringMatching(/^[\p{L}\d_.-]{0,40}$/u);
    const record = fc.record({
      id: text,
      templateId: text,
      catalogueVersion: text,
      tableName: text,
      weightSum: fc.double({ noNaN: true, noDefaultInfinity: true }).map((sum) => sum + 0),
      final: fc.boolean(),
    });
    fc.assert(
      fc.property(record, (one) => {
        expect(readCardRecord(writeCardRecord(one))).toEqual(one);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(["=#REF!", '="card2;a;b;c;d;1;open"', '="card1;a;b"', '="card1;a;b;c;d;x;open"'])(
    "%s holds none",
    (formula) => {
      expect(readCardRecord(formula)).toBeNull();
    },
  );

  test.each([{ id: "a;b" }, { id: 'a"b' }, { tableName: "x".repeat(255) }])(
    "%j cannot be kept",
    (changed) => {
      expect(() => writeCardRecord({ ...RECORD, ...changed })).toThrow("cannot be kept");
    },
  );
});
