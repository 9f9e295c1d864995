import { AUDIT_RULES } from "../../../src/domain/audit/audit-rules";
import { checkRows } from "../../../src/domain/audit/check-rows";
import { audited, auditedCard } from "./audited";
import type { MadeCard } from "./made-card";
import type { MadeSheet } from "./made-sheet";
import { madeWorkbook } from "./made-workbook";

const OF_CARDS = AUDIT_RULES.filter(({ per }) => per === "card").length;

const showOtherTotal = ({ total }: MadeCard, sheet: MadeSheet) => {
  sheet.show(total, 10, 90);
};

test("one for each check of the workbook, one for each card and check of cards", () => {
  const rows = [...checkRows(audited(madeWorkbook(2, 1).snapshot()))];
  expect(rows).toHaveLength(AUDIT_RULES.length - OF_CARDS + 2 * OF_CARDS);
  expect(new Set(rows.map(({ result }) => result))).toEqual(new Set(["pass"]));
});

test("a failed check tells how much was found, and the gravest of it", () => {
  const rows = [...checkRows(auditedCard({}, showOtherTotal))];
  expect(rows.filter(({ result }) => result !== "pass")).toMatchObject([
    { rule: "D04", result: "fail", findings: 1, accepted: [], finding: { address: "K11" } },
  ]);
});

test("what is accepted is an exception with its reason, and no pass", () => {
  const exceptions = [{ fingerprint: "D04 | Card | points points", reason: "上年结果" }];
  const rows = [...checkRows(auditedCard({}, showOtherTotal, { exceptions }))];
  expect(rows.filter(({ result }) => result !== "pass")).toMatchObject([
    { rule: "D04", result: "exception", findings: 0, accepted: [{ reason: "上年结果" }] },
  ]);
});

test("a card that lacks what a rule needs was not checked by it, and did not pass", () => {
  const rows = [...checkRows(auditedCard({ record: null, period: "" }))];
  expect(
    rows.flatMap(({ rule, result, lacks }) => (lacks.length > 0 ? [[rule, result, ...lacks]] : [])),
  ).toEqual([
    ["D24", "unchecked", "period"],
    ["D27", "unchecked", "record"],
    ["D03", "unchecked", "record"],
    ["D25", "unchecked", "record"],
    ["D32", "unchecked", "period"],
  ]);
});
