import { AUDIT_RULES } from "../../../src/domain/audit/audit-rules";
import { checkLines } from "../../../src/domain/audit/check-lines";
import { checkRows } from "../../../src/domain/audit/check-rows";
import { audited } from "./audited";
import { madeWorkbook } from "./made-workbook";

const OF_CARDS = AUDIT_RULES.filter(({ per }) => per === "card").length;

test("as many lines as can be read are all there", () => {
  const report = audited(madeWorkbook(2, 1).snapshot());
  const rows = [...checkRows(report)];
  expect(checkLines(report, rows.length)).toEqual(rows);
});

test("more lines than that: findings keep theirs, no card and no check goes unmentioned", () => {
  const { cards, sheets, snapshot } = madeWorkbook(3, 1);
  sheets[0]?.show(cards[1]?.total ?? 0, 10, 90);
  const report = audited(snapshot());
  const lines = checkLines(report, 20);
  expect(lines.map(({ kind, card }) => [kind, card?.name ?? ""])).toEqual([
    ["quiet", ""],
    ["quiet", "Card1"],
    ["check", "Card2"],
    ["quiet", "Card2"],
    // Somebody else's card has no record to be compared with.
    ["quiet", cards[2]?.nameInAudit],
  ]);
  const quiet = lines.flatMap((line) => (line.kind === "quiet" ? [line] : []));
  expect(quiet.map(({ passed, unchecked }) => [passed, unchecked])).toEqual([
    // Without a record it cannot be told whether that card is a copy.
    [AUDIT_RULES.length - OF_CARDS - 1, 1],
    [OF_CARDS, 0],
    [OF_CARDS - 1, 0],
    [OF_CARDS - 2, 2],
  ]);
});
