import {
  CHECKS_NAME,
  CHECKS_VERDICT_NAME,
  writeChecksMark,
} from "../../../../src/domain/audit/checks-mark";
import type { AuditSettings } from "../../../../src/domain/audit/audit-settings";
import { withoutEarlierChecks } from "../../../../src/domain/audit/set-apart";
import { audited, of, workbookOf } from "../audited";
import { MadeCard } from "../made-card";
import { MadeSheet } from "../made-sheet";
import { silentOnCleanCards } from "../silent";

interface Signed {
  readonly verdict: "pass" | "attention" | "fail";
  readonly open?: number;
  readonly mode?: "automatic" | "manual";
  /** Whether the sheet itself is still there. */
  readonly sheet?: boolean;
}

function report(
  { verdict, open = 0, mode = "automatic", sheet = true }: Signed,
  settings: Partial<AuditSettings> = {},
) {
  const mark = { verdict, open, madeAt: 46_082.5, catalogueVersion: "2026.11" };
  const names = [{ name: CHECKS_NAME, formula: writeChecksMark(mark) }];
  const calculation = { mode, pending: false, iterative: false };
  const [card, checks] = [new MadeSheet("绩效"), new MadeSheet("检查表")];
  new MadeCard(card, { table: "Card" });
  checks.put(0, 0, "总结论");
  if (sheet) checks.nameCell(CHECKS_VERDICT_NAME, 0, 0);
  return audited(
    workbookOf([card.snapshot(), checks.snapshot()], { names, calculation }),
    settings,
  );
}

const signed = (is: Signed) => of(report(is), "D36");

describe("D36: the Checks sheet says what is so", () => {
  silentOnCleanCards("D36");

  test("as long as verdict and number of findings are the same nothing is told", () => {
    expect(signed({ verdict: "pass" })).toEqual([]);
    expect(signed({ verdict: "attention", open: 1, mode: "manual" })).toEqual([]);
  });

  test("a passed workbook that is not sound any more, and the reverse", () => {
    expect(signed({ verdict: "pass", mode: "manual" })).toMatchObject([
      { severity: "error", measured: { id: "pass" }, limit: { id: "attention" } },
    ]);
    expect(signed({ verdict: "fail" })).toMatchObject([
      { measured: { id: "fail" }, limit: { id: "pass" } },
    ]);
  });

  test("more findings than were signed, though the verdict is the same", () => {
    expect(signed({ verdict: "attention", open: 3, mode: "manual" })).toMatchObject([
      { case: "recounted", severity: "warning", measured: { value: 3 }, limit: { value: 1 } },
    ]);
  });

  test("a sheet that was deleted misleads nobody", () => {
    expect(signed({ verdict: "fail", sheet: false })).toEqual([]);
  });

  test("an audit of one sheet says that it cannot compare", () => {
    const { findings, unchecked } = report({ verdict: "fail" }, { sheets: ["绩效"] });
    expect(findings).toEqual([]);
    expect(unchecked).toEqual([{ rule: "D36", card: null, lack: "scope" }]);
  });

  test("a new Checks sheet takes no account of the earlier one", () => {
    const renewed = withoutEarlierChecks(report({ verdict: "pass", mode: "manual" }));
    expect(renewed.findings.map(({ rule }) => rule)).toEqual(["D21"]);
    expect(renewed.verdict).toBe("attention");
  });
});
