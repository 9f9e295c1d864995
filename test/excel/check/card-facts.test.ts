/** What only the cells below a card's table tell: each rule that rests on it fires on a real card. */
import { checkProfile } from "../../../src/catalogue/check-profile";
import { checkCard } from "../../../src/domain/card-rules/check-card";
import type { RuleId } from "../../../src/domain/card-rules/rule-id";
import { declareTable } from "../../../src/domain/declarations/change-declarations";
import { NO_DECLARATIONS } from "../../../src/domain/declarations/declarations";
import { declareTarget } from "../../../src/domain/declarations/declare-figures";
import { readTable, readTablesInView } from "../../../src/excel/read-table";
import type { EmulatedExcel } from "../../../src/preview/workbook/emulated-excel";
import { cardInTable } from "../../../src/taskpane/balance/card-in-table";
import { SCORING_LINES } from "../../../src/sheets/card/scoring-lines";
import { resetExcel } from "../../support/excel/excel";
import type { CardAtWork } from "../card-at-work";
import { insertCard } from "../card-at-work";

/** Reading the functions' comments takes longer than jest's usual patience. */
jest.setTimeout(60_000);

let excel: EmulatedExcel;
let card: CardAtWork;

beforeEach(async () => {
  excel = await resetExcel();
  card = await insertCard(excel, "finance", "zh-CN");
});

async function reading() {
  const [found] = await readTablesInView();
  const again = found && (await readTable(found.tableName));
  if (!again) throw new Error("There is no card in view.");
  return again;
}

async function check(declared = NO_DECLARATIONS) {
  const { facts } = cardInTable(await reading(), [], declared);
  const { findings, notChecked } = checkCard(facts, await checkProfile("customer-service"));
  const casesOf = (rule: RuleId) => findings.filter((one) => one.rule === rule);
  return { facts, casesOf, silent: notChecked.flatMap(({ lacking }) => lacking) };
}

test("a fresh card tells its limits, grades, knock-out items, days and policy", async () => {
  const { facts, silent } = await check();
  expect(facts).toMatchObject({
    missingScores: "redistribute",
    scoreLimits: { floor: 0, cap: 100 },
    grading: { total: null, grade: "" },
    partPeriod: { daysWorked: 1, days: 1 },
    level: null,
  });
  expect(facts.knockOuts).toHaveLength(1);
  expect(facts.grading?.bounds.map(({ grade }) => grade)).toEqual(["D", "C", "B", "A", "S"]);
  const unknown = [
    "combinedPeriods",
    "group",
    "history",
    "indicators",
    "level",
    "owner",
    "periodBefore",
    "quotas",
    "rankings",
    "surveyVersions",
    "surveys",
  ];
  expect([...new Set(silent)].sort()).toEqual(unknown);
});

test("what breaks the card's own rules is found: C24 to C28", async () => {
  const { first } = card;
  // One of five scored by hand beyond the cap, a grade written over, five of 22 days, a breach.
  await card.type(`N${first}`, "130");
  const total = first + 5;
  await card.type(`K${total}`, "S");
  await card.type(`H${total + 3}`, "1");
  const { bodyRow, scoringRow } = await reading();
  expect(scoringRow).toBeGreaterThan(bodyRow);
  const days = Number(scoringRow) + 2 + SCORING_LINES.indexOf("daysWorked");
  await card.type(`R${days}`, "5");
  await card.type(`R${days + 1}`, "22");
  const { casesOf, facts } = await check();
  expect(facts.partPeriod).toEqual({ daysWorked: 5, days: 22, byFormula: true, targets: [] });
  expect(casesOf("C24").map((found) => found.case)).toEqual(["uncovered"]);
  expect(casesOf("C25").map((found) => found.case)).toEqual(["too-short"]);
  expect(casesOf("C26").map((found) => found.case)).toEqual(["above"]);
  expect(casesOf("C27").map((found) => found.case)).toEqual(["unproven", "grade"]);
});

test("a target that was shortened although the card allows for the days is found: C25", async () => {
  const { first } = card;
  const { headers, values, tableName, scoringRow } = await reading();
  const target = headers.indexOf("目标值");
  expect(target).toBeGreaterThan(0);
  const days = Number(scoringRow) + 2 + SCORING_LINES.indexOf("daysWorked");
  await card.type(`R${days}`, "15");
  await card.type(`R${days + 1}`, "20");
  await card.type(`${String.fromCharCode(65 + target)}${first}`, "0.6");
  const indicator = String(values[0]?.[headers.indexOf("指标名称")]);
  const whole = { indicator, whole: 0.8, additive: false };
  const { casesOf } = await check(declareTarget(tableName, indicator, whole)(NO_DECLARATIONS));
  expect(casesOf("C25")).toMatchObject([
    { case: "wrongly-prorated", row: 0, measured: { value: 0.6 }, limit: { value: 0.8 } },
  ]);
});

test("a grade above the total is found once nothing knocks out: C28", async () => {
  const { first } = card;
  for (let row = first; row < first + 5; row += 1) await card.type(`N${row}`, "75");
  await card.type(`K${first + 5}`, "S");
  const { casesOf } = await check();
  expect(casesOf("C28")).toMatchObject([{ case: "wrong-grade" }]);
});

test("a manager's card is held to all perspectives, as its maker said: C12", async () => {
  const { tableName } = await reading();
  const told = await check(declareTable(tableName, { level: "manager" })(NO_DECLARATIONS));
  expect(told.casesOf("C12")).toMatchObject([{ case: "manager", severity: "warning" }]);
  expect(told.silent).not.toContain("level");
});
