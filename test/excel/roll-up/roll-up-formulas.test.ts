/** The sheet's formulas calculate what the domain calculates, on any structure, curve and budget. */
import fc from "fast-check";
import { pooledRates } from "../../../src/domain/comparison/pooled-rate";
import { earnedShare, payOut } from "../../../src/domain/roll-up/pay-out";
import { rollUp } from "../../../src/domain/roll-up/roll-up";
import { companyShares } from "../../../src/domain/roll-up/structure";
import { loadComparisonTexts } from "../../../src/i18n/comparison-texts";
import { loadTexts } from "../../../src/i18n/texts";
import { startHeadlessUniver } from "../../../src/preview/grid/headless-univer";
import { cardWords } from "../../../src/sheets/comparison/card-words";
import type { ComparisonWords } from "../../../src/sheets/comparison/comparison-words";
import { firstRateRow } from "../../../src/sheets/comparison/rate-lines";
import { CARD, GROUP } from "../../../src/sheets/roll-up/roll-up-page";
import type { EngineCell } from "../../support/excel/formula-engine";
import { FormulaEngine } from "../../support/excel/formula-engine";
import { calculateSheet } from "../../support/excel/formula-sheet";
import { filledSheet, layoutOf } from "./filled-sheet";
import type { RollUpCase } from "./roll-up-cases";
import { placedCards, rollUpCases, structureOf } from "./roll-up-cases";

/** Univer comes from outside of the sandbox, loaded once for all test files of a worker. */
jest.mock("../../../src/preview/grid/univer-packages", () => globalThis.univerPackages);

/** A case is about a hundred formulas, each calculated as the preview would. */
const CASES = 30;
const SEED = 20_261_122;
const { univer, api } = startHeadlessUniver();
let engine: FormulaEngine;
let words: ComparisonWords;

beforeAll(async () => {
  // Univer makes its functions known with the first workbook.
  api.createWorkbook({ id: "roll-up" });
  engine = new FormulaEngine(univer);
  const texts = await loadTexts("en-US");
  const comparison = await loadComparisonTexts("en-US");
  words = { language: "en-US", comparison, sheets: texts.sheets, cards: cardWords([texts]) };
});

afterAll(() => {
  univer.dispose();
});

/** Blank cells and empty texts are both nothing. */
const figure = (cell: EngineCell | undefined): number | undefined =>
  typeof cell === "number" ? cell : undefined;

function expectClose(cell: EngineCell | undefined, wanted: number | undefined): void {
  if (wanted === undefined) expect(cell ?? "").toBe("");
  else expect(figure(cell)).toBeCloseTo(wanted, 9);
}

const drawn = fc.sample(rollUpCases, { numRuns: CASES, seed: SEED });

test("scores, shares, knock-outs, payouts and pooled rates are the domain's", async () => {
  const seen = { paid: 0, held: 0, scored: 0 };
  for (const one of drawn) {
    const { cards, budget, factor, curve: line } = one;
    const structure = structureOf(one);
    const layout = layoutOf(one);
    const values = await calculateSheet(engine, filledSheet(one, words));
    const cell = (row: number, column: number) => values[row]?.[column];
    const up = rollUp(cards, structure);
    [
      ...up.teams.map((group, at) => [layout.teams.first + at, group] as const),
      ...up.departments.map((group, at) => [layout.departments.first + at, group] as const),
      [layout.company, up.company] as const,
    ].forEach(([row, group]) => {
      expectClose(cell(row, GROUP.shares), group.shares);
      expectClose(cell(row, GROUP.score), group.score);
      expectClose(cell(row, GROUP.knockedOut), group.knockedOut);
      expectClose(cell(row, GROUP.notFinal), group.notFinal);
      expect(cell(row, GROUP.state)).toBe(group.isWhole ? "Complete" : "Not 100%");
    });
    const payouts = payOut(cards, structure, { budget, factor, curve: line });
    companyShares(structure).forEach((share, at) => {
      const row = layout.cards.first + at;
      const card = cards[at];
      expectClose(cell(row, CARD.companyShare), share);
      expectClose(cell(row, CARD.payoutShare), card && earnedShare(card, line));
      expectClose(cell(row, CARD.amount), typeof payouts === "string" ? undefined : payouts[at]);
    });
    if (typeof payouts !== "string") expectClose(cell(layout.difference, 1), 0);
    expectRates(one, values);
    seen[typeof payouts === "string" ? "held" : "paid"] += 1;
    seen.scored += Number(up.company.score !== undefined);
  }
  // All kinds of cases must have been drawn, or the comparison proves little.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(4);
});

/** The lines of groups against cards pooled by hand. */
function expectRates(one: RollUpCase, values: readonly (readonly EngineCell[])[]): void {
  const layout = layoutOf(one);
  const all = placedCards(one);
  const pooledOf = (keep: (team: string) => boolean) =>
    pooledRates(all.filter(({ role }) => keep(role)))[0]?.pooled;
  const company = firstRateRow(layout.rows + 1) + one.cards.length;
  const teams = company + 4;
  const departments = teams + one.teams.length + 1;
  expectClose(
    values[company]?.[3],
    pooledOf(() => true),
  );
  one.teams.forEach((name, at) => {
    expect(values[teams + at]?.[0]).toBe(name);
    expectClose(
      values[teams + at]?.[3],
      pooledOf((team) => team === name),
    );
  });
  one.departments.forEach((name, at) => {
    const inside = one.teams.filter((_, place) => one.parents[place] === name);
    expect(values[departments + at]?.[0]).toBe(name);
    expectClose(
      values[departments + at]?.[3],
      pooledOf((team) => inside.some((own) => own === team)),
    );
  });
}
