import { CHECKS_NAME, writeChecksMark } from "../../../../src/domain/audit/checks-mark";
import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

const signed = (verdict: "pass" | "fail", mode: "automatic" | "manual" = "automatic") => {
  const mark = { verdict, madeAt: 46_082.5, catalogueVersion: "2026.11" };
  const names = [{ name: CHECKS_NAME, formula: writeChecksMark(mark) }];
  const calculation = { mode, pending: false, iterative: false };
  return of(auditedCard({}, undefined, {}, { names, calculation }), "D36");
};

describe("D36: the Checks sheet says what is so", () => {
  silentOnCleanCards("D36");

  test("as long as the verdict is the same nothing is told", () => {
    expect(signed("pass")).toEqual([]);
  });

  test("a passed workbook that is not sound any more, and the reverse", () => {
    expect(signed("pass", "manual")).toMatchObject([
      { severity: "error", measured: { id: "pass" }, limit: { id: "attention" } },
    ]);
    expect(signed("fail")).toMatchObject([{ measured: { id: "fail" }, limit: { id: "pass" } }]);
  });
});
