import { AUDIT_RULES } from "../../../src/domain/audit/audit-rules";
import type { AuditReport } from "../../../src/domain/audit/audit-report";
import { LANGUAGES } from "../../../src/i18n/language";
import type { Checks } from "../../../src/sheets/checks/checks";
import { draftChecks } from "../../../src/sheets/checks/draft-checks";
import type { CellContent, SheetPlan } from "../../../src/sheets/sheet-plan";
import { audited, auditedCard, workbookOf } from "../../domain/audit/audited";
import { MadeCard } from "../../domain/audit/made-card";
import { MadeSheet } from "../../domain/audit/made-sheet";
import { madeWorkbook } from "../../domain/audit/made-workbook";
import { checksOf, wordsIn } from "./made-checks";

const PLACE = { sheetName: "检查表", row: 0, column: 0, tableNames: [], nameSuffix: "" };

/** A total typed over and accepted, and two scores that are not what the formula gives. */
const BROKEN = auditedCard(
  {},
  ({ first, total }, sheet) => {
    sheet.put(first + 2, 8, 100);
    sheet.put(first + 3, 8, 100);
    sheet.put(total, 9, 1);
  },
  { exceptions: [{ fingerprint: "D01 | Card | typed weight", reason: "人事确认" }] },
);

async function planOf(
  report: AuditReport,
  changed: Partial<Checks> = {},
  language: (typeof LANGUAGES)[number] = "zh-CN",
): Promise<SheetPlan> {
  return draftChecks(checksOf(report, changed), await wordsIn(language)).plan(PLACE);
}

const shown = (content: CellContent | undefined): unknown =>
  typeof content === "object" ? content.formula : content;

/** The line of a rule. */
const lineOf = ({ cells }: SheetPlan, rule: string): unknown[] =>
  (cells.find(([first]) => first === rule) ?? []).map(shown);

test("a finding has its figures, its cell, its result and its sentence", async () => {
  const line = lineOf(await planOf(BROKEN), "D13");
  expect(line.slice(0, 3)).toEqual(["D13", "被覆盖的公式", '=HYPERLINK("#绩效!A2","Card")']);
  expect(line[3]).toBe('=HYPERLINK("#绩效!I5","绩效!I5")');
  expect(line[4]).toBe(100);
  expect(line.slice(6, 8)).toEqual([2, "未通过"]);
  expect(line[8]).toMatch(/^I5 .*另有 1 个问题。$/);
});

test("an accepted finding is an exception with its reason; what found nothing passed", async () => {
  const plan = await planOf(BROKEN);
  expect(lineOf(plan, "D01").slice(6)).toEqual([0, "例外", "例外 1 个，理由：人事确认。"]);
  expect(lineOf(plan, "D09").slice(2)).toEqual([
    ...['=HYPERLINK("#绩效!A2","Card")', "", "", "", 0, "通过", ""],
  ]);
  expect(lineOf(plan, "D21").slice(2, 4)).toEqual(["整个工作簿", ""]);
});

test("the whole comes to at least as much as its worst line, and misses a line that is gone", async () => {
  const { cells } = await planOf(BROKEN);
  expect(shown(cells[3]?.[2])).toBe(
    `=IF(SUM(C6:H6)<>${AUDIT_RULES.length},"行数不符：有检查行被删除或改写",` +
      'IF(C6>0,"未通过",IF(D6>0,"需要注意",IF(E6>0,"通过（有提示）","通过"))))',
  );
  expect(shown(cells[5]?.[2])).toMatch(/^=COUNTIF\(\$H\$15:\$H\$\d+,"未通过"\)$/);
});

test("on top stands what was audited, when and by what, and what was not checked", async () => {
  const { cells, numberFormats } = await planOf(auditedCard({ record: null }));
  expect(cells.slice(6, 10).map((row) => [row[0], row[2]])).toEqual([
    ["审核范围", "整个工作簿：工作表 2 张，计分卡 1 张"],
    ["审核时间", 46_082.885416666664],
    ["指标目录版本", "2026.11"],
    ["加载项版本", "1.2.3"],
  ]);
  expect(numberFormats[7]?.[2]).toBe("yyyy-mm-dd hh:mm");
  expect(cells.slice(11, 13).map(([first]) => first)).toEqual([
    "未检查的内容",
    "D03、D25、D27：1 张计分卡未检查，因为计分卡没有插入时留下的记录。",
  ]);
  const whole = await planOf(auditedCard());
  expect(whole.cells[11]?.[0]).toBe("没有未检查的内容。");
});

test("a sheet that was not read is named on top, even where somebody accepts it", async () => {
  const hidden = new MadeSheet("大表");
  hidden.changed.unread = "too-large";
  const workbook = workbookOf([new MadeSheet("绩效").snapshot(), hidden.snapshot()]);
  const exceptions = [{ fingerprint: "sheet-unread |  | unread 大表", reason: "日志" }];
  const plan = await planOf(audited(workbook, { exceptions }));
  expect(plan.cells[12]?.[0]).toBe("工作表“大表”没有读取：内容过大。");
});

test("one sheet says which, and leaves no mark of the whole workbook", async () => {
  const words = await wordsIn("zh-CN");
  expect(draftChecks(checksOf(BROKEN), words).marks).toEqual([
    { name: "KPI_Checks", formula: '="checks1;fail;3;46082.885416666664;2026.11"' },
  ]);
  const draft = draftChecks(checksOf(BROKEN, { onlySheet: "绩效" }), words);
  expect(draft.marks).toEqual([]);
  expect(draft.plan(PLACE).cells[12]?.[0]).toMatch(/审核范围只有工作表“绩效”/);
});

test("it prints across A4 with its headings and the moment on every page", async () => {
  const { print, columnWidths, block } = await planOf(BROKEN);
  expect(print).toEqual({
    orientation: "Landscape",
    titleRows: { first: 13, last: 13 },
    footer: { left: "&F · &A", center: "第 &P 页，共 &N 页", right: "2026-03-01 21:15" },
  });
  expect(columnWidths).toHaveLength(block.columns);
});

test.each(LANGUAGES)("three people can sign in %s, and no placeholder stays empty", async (tag) => {
  const { cells } = await planOf(BROKEN, {}, tag);
  const { signatures } = (await wordsIn(tag)).texts;
  const last = cells.slice(-7).map(([first]) => first);
  const { title, preparer, reviewer, approver } = signatures;
  expect(last).toEqual([title, "", preparer, "", reviewer, "", approver]);
  expect(cells.flat().filter((cell) => /[{}]/.test(String(shown(cell))))).toEqual([]);
});

test("long texts and quotes in names keep formulas within Excel's limits", async () => {
  const sheet = new MadeSheet("It's 2");
  new MadeCard(sheet, { table: "Card", record: null });
  const report = audited(workbookOf([new MadeSheet("绩效").snapshot(), sheet.snapshot()]));
  expect(lineOf(await planOf(report), "D09")[2]).toBe(`=HYPERLINK("#'It''s 2'!A2","It's 2!A2")`);
});

test("a thousand cards: a line each, and one more where something was found", async () => {
  const { cards, sheets, snapshot } = madeWorkbook(1_000, 50);
  sheets[0]?.show(cards[0]?.total ?? 0, 10, 90);
  const plan = await planOf(audited(snapshot()));
  const quiet = plan.cells.filter(([, check]) => check === "其余检查");
  expect(quiet).toHaveLength(1_001);
  expect(plan.cells[1]?.[0]).toMatch(/^检查项太多/);
  expect(plan.block.rows).toBeLessThan(1_030);
});
