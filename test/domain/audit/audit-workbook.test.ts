import type { AuditProgress } from "../../../src/domain/audit/audit-report";
import { AUDIT_RULES } from "../../../src/domain/audit/audit-rules";
import { auditWorkbook } from "../../../src/domain/audit/audit-workbook";
import { readFormula } from "../../../src/formulas/read-formula";
import { audited, auditedCard, of, SETTINGS, workbookOf } from "./audited";
import { MadeCard } from "./made-card";
import { MadeSheet } from "./made-sheet";
import { madeWorkbook } from "./made-workbook";

const OF_ALL = AUDIT_RULES.filter(({ per }) => per !== "card").length;

describe("a clean card", () => {
  test.each([
    ["ours", {}],
    ["a foreign one", { record: null }],
  ])("%s raises nothing", (_, options) => {
    const report = auditedCard(options);
    expect(report.findings).toEqual([]);
    expect(report.cards).toHaveLength(1);
    expect(report.verdict).toBe("pass");
  });
});

describe("a run", () => {
  test("tells how far it has come, and can be left at any step", () => {
    const steps: AuditProgress[] = [];
    audited(madeWorkbook(45, 3).snapshot(), {}, (step) => steps.push(step));
    const cards = steps.filter(({ phase }) => phase === "checking-cards");
    expect(steps.slice(0, 3).map(({ done, all }) => [done, all])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(cards.map(({ done }) => done)).toEqual([20, 40, 45]);
    expect(steps.at(-1)).toMatchObject({ phase: "checking-workbook", all: OF_ALL });
    const run = auditWorkbook(madeWorkbook(45, 3).snapshot(), SETTINGS, readFormula);
    run.next();
    expect(run.return(audited(workbookOf([]))).done).toBe(true);
  });

  test("audits only the sheets that were asked for", () => {
    const snapshot = madeWorkbook(6, 3).snapshot();
    expect(audited(snapshot, { sheets: ["部门 2"] }).cards).toHaveLength(2);
  });

  test("lists the gravest first, then in the order of the workbook", () => {
    const { findings, verdict } = auditedCard({}, ({ first, total }, sheet) => {
      sheet.put(first + 5, 9, "10%");
      sheet.put(total, 9, 1);
      sheet.changed.hiddenRows = [first];
      sheet.put(first, 7, { formula: "=KPI.RATE([@分子],[@分母])", value: 0.82 });
    });
    expect(findings.map(({ rule }) => rule)).toEqual([
      ...["D06", "D01", "D03", "D04", "D04", "D04"],
      ...["D15", "D35"],
    ]);
    expect(verdict).toBe("fail");
  });
});

describe("declared exceptions", () => {
  const change = ({ total }: MadeCard, sheet: MadeSheet) => {
    sheet.put(total, 10, 99);
  };

  test("a finding is known by its card and what is meant, not by its cell", () => {
    const [finding] = of(auditedCard({}, change), "D01");
    expect(finding?.fingerprint).toBe("D01 | Card | typed points");
    const moved = auditedCard({ top: 5 }, change);
    expect(of(moved, "D01")[0]?.fingerprint).toBe(finding?.fingerprint);
  });

  test("what is accepted stands apart with its reason and counts for no verdict", () => {
    const exceptions = [
      { fingerprint: "D01 | Card | typed points", reason: "上年结果" },
      { fingerprint: "D04 | Card | points points", reason: "上年结果" },
    ];
    const report = auditedCard({}, change, { exceptions });
    expect(report.findings).toEqual([]);
    expect(report.accepted.map(({ finding, reason }) => [finding.rule, reason])).toEqual([
      ["D01", "上年结果"],
      ["D04", "上年结果"],
    ]);
    expect(report.verdict).toBe("pass");
  });
});

test("a protected sheet is audited, and its findings say that it must be unprotected first", () => {
  const report = auditedCard({}, ({ total }, sheet) => {
    sheet.changed.protected = true;
    sheet.put(total, 9, 1);
  });
  expect(of(report, "D01")).toMatchObject([{ isProtected: true }]);
});
