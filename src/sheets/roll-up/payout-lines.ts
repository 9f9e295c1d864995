import { CURVE_POINTS } from "../../domain/roll-up/curve-fault";
import { ASSIGNED_CURVE } from "../../domain/roll-up/payout-curve";
import { areaOf } from "../plan/area-of";
import { fixedReference } from "../plan/fixed-reference";
import type { PlanBuilder } from "../plan/plan-builder";
import { VERDICT_COLOURS } from "../plan/sheet-styles";
import { SHARE_FORMAT } from "../plan/unit-look";
import { isKnockedOut } from "../comparison/card-references";
import type { RollUpPage } from "./roll-up-page";
import { CARD, GROUP, rollUpPrecision, wholeColumn } from "./roll-up-page";

const MONEY_FORMAT = "#,##0.00";

const LABEL = 0;
const VALUE = 1;
const PAID = 2;

/** Budget, factor and curve to be set, and whether the payouts add up to the budget. */
export function writePayoutTerms(builder: PlanBuilder, page: RollUpPage): void {
  const { layout, texts, set } = page;
  const { budget, factor, curve, sum, difference, otherPeriods, notFinal, cards } = layout;
  const periods = wholeColumn(builder, cards, CARD.period);
  const amounts = wholeColumn(builder, cards, CARD.amount);
  builder.put(budget - 1, LABEL, texts.payout);
  builder.put(budget, LABEL, texts.budget, set.budget ?? "");
  builder.put(factor, LABEL, texts.factor, 1);
  const origin = set.curve === ASSIGNED_CURVE ? texts.curve : texts.curveSet;
  builder.put(curve.heading, LABEL, origin, texts.points, texts.paid);
  CURVE_POINTS.forEach((point, index) => {
    const { points, paid } = set.curve[point];
    builder.put(curve.first + index, LABEL, texts[point], points, paid);
  });
  builder.put(sum, LABEL, texts.sum);
  builder.calculate(sum, VALUE, `SUM(${amounts})`);
  builder.put(difference, LABEL, texts.difference);
  builder.calculate(
    difference,
    VALUE,
    `${poolCents(builder, page)}/100-${builder.cell(sum, VALUE)}`,
  );
  builder.put(otherPeriods, LABEL, texts.periodCheck);
  const first = fixedReference(builder.cell(cards.first, CARD.period));
  builder.calculate(otherPeriods, VALUE, `SUMPRODUCT(--(${periods}<>${first}))`);
  builder.put(notFinal, LABEL, texts.openCheck);
  const counted = wholeColumn(builder, cards, CARD.counted);
  builder.calculate(notFinal, VALUE, `ROWS(${counted})-COUNT(${counted})`);
  builder.put(notFinal, PAID, texts.openHint);
  lookOfTerms(builder, layout);
}

function lookOfTerms(builder: PlanBuilder, layout: RollUpPage["layout"]): void {
  const { budget, factor, curve, sum, difference, otherPeriods } = layout;
  const checks = areaOf(difference, VALUE, otherPeriods - difference + 2);
  builder.style("heading", areaOf(budget - 1, LABEL, 1, PAID), areaOf(curve.heading, LABEL, 1, 3));
  builder.style("lined", areaOf(budget, LABEL, 2, PAID), areaOf(curve.first, LABEL, 3, 3));
  builder.style("lined", areaOf(sum, LABEL, 4, PAID));
  builder.style("input", areaOf(budget, VALUE, 2), areaOf(curve.first, VALUE, 3, 2));
  builder.format(areaOf(budget, VALUE), MONEY_FORMAT);
  builder.format(areaOf(factor, VALUE), "0.00");
  builder.format(areaOf(curve.first, PAID, 3), SHARE_FORMAT);
  builder.format(areaOf(sum, VALUE, 2), MONEY_FORMAT);
  const formula = `=ROUND(100*ABS(${builder.cell(checks.row, VALUE)}),0)>0`;
  builder.look({ area: checks, formula, ...VERDICT_COLOURS.bad });
}

/**
 * What each card is paid: its share in the company times its share by the curve, as a part of the
 * whole budget. Nothing is shared out while a total is not final, because the others would get what
 * is held for it. Whole cents first; the cents left over go to the largest remainders.
 */
export function writePayouts(builder: PlanBuilder, page: RollUpPage): void {
  const { first, count } = page.layout.cards;
  for (let row = first; row < first + count; row += 1) writePayout(builder, page, row);
  builder.format(areaOf(first, CARD.exact, count), "#,##0.0000");
  builder.format(areaOf(first, CARD.cents, count), "#,##0");
  builder.format(areaOf(first, CARD.left, count), "0.0000");
  builder.format(areaOf(first, CARD.amount, count), MONEY_FORMAT);
}

function writePayout(builder: PlanBuilder, page: RollUpPage, row: number): void {
  const { layout } = page;
  const cell = (column: keyof typeof CARD) => builder.cell(row, CARD[column]);
  const all = (column: keyof typeof CARD) => wholeColumn(builder, layout.cards, CARD[column]);
  const budget = fixedReference(builder.cell(layout.budget, VALUE));
  const factor = fixedReference(builder.cell(layout.factor, VALUE));
  const points = `SUMPRODUCT(${all("companyShare")},${all("payoutShare")})`;
  const own = `${cell("companyShare")}*${cell("payoutShare")}`;
  const isOpen = `${fixedReference(builder.cell(layout.notFinal, VALUE))}>0`;
  const payable = `AND(COUNT(${cell("payoutShare")}),COUNT(${budget}),NOT(${isOpen}),${points}>0)`;
  const missing = `${poolCents(builder, page)}-SUM(${all("cents")})`;
  const { decimals } = rollUpPrecision(builder, layout);
  const formulas = {
    payoutShare: `IF(${cell("counted")}="","",IF(${isKnockedOut(cell("status"), page.words.cards)},0,${byCurve(builder, page, cell("counted"))}))`,
    companyShare: companyShare(builder, page, row),
    exact: `IF(${payable},${budget}*${factor}*${own}/${points},"")`,
    cents: `IF(${cell("exact")}="","",INT(ROUND(100*${cell("exact")},${decimals})))`,
    left: `IF(${cell("exact")}="","",ROUND(100*${cell("exact")}-${cell("cents")},${decimals}))`,
    amount: `IF(${cell("exact")}="","",(${cell("cents")}+(${turnOf(builder, page, row)}<=${missing}))/100)`,
  };
  for (const [column, formula] of Object.entries(formulas)) {
    builder.calculate(row, CARD[column as keyof typeof formulas], formula);
  }
}

/** The cents to be shared out; half a cent counts as a whole one, whatever its last binary digit. */
function poolCents(builder: PlanBuilder, { layout }: RollUpPage): string {
  const [budget, factor] = [builder.cell(layout.budget, VALUE), builder.cell(layout.factor, VALUE)];
  const { decimals } = rollUpPrecision(builder, layout);
  return `ROUND(ROUND(100*${fixedReference(budget)}*${fixedReference(factor)},${decimals}),0)`;
}

/** A card's turn when left-over cents are given: by remainder, then by amount, then from the top. */
function turnOf(builder: PlanBuilder, { layout }: RollUpPage, row: number): string {
  const { cards } = layout;
  const [left, cents] = [builder.cell(row, CARD.left), builder.cell(row, CARD.cents)];
  const all = (column: keyof typeof CARD) => wholeColumn(builder, cards, CARD[column]);
  const above = (column: "left" | "cents") =>
    `${fixedReference(builder.cell(cards.first, CARD[column]))}:${builder.cell(row, CARD[column])}`;
  const larger = `COUNTIFS(${all("left")},${left},${all("cents")},">"&${cents})`;
  const alike = `COUNTIFS(${above("left")},${left},${above("cents")},${cents})`;
  return `RANK.EQ(${left},${all("left")},0)+${larger}+${alike}-1`;
}

/** Straight lines between the three points; nothing below the first, no more than the last. */
function byCurve(builder: PlanBuilder, { layout }: RollUpPage, total: string): string {
  const point = (index: number, column: number) =>
    fixedReference(builder.cell(layout.curve.first + index, column));
  const line = (from: number) => {
    const [x, y] = [point(from, VALUE), point(from, PAID)];
    const [nextX, nextY] = [point(from + 1, VALUE), point(from + 1, PAID)];
    return `${y}+(${nextY}-${y})*(${settled}-${x})/(${nextX}-${x})`;
  };
  const settled = `ROUND(${total},${rollUpPrecision(builder, layout).settled})`;
  const below = (index: number) => `${settled}<${point(index, VALUE)}`;
  return `IF(${below(0)},0,IF(${below(1)},${line(0)},IF(${below(2)},${line(1)},${point(2, PAID)})))`;
}

/** The card's share in its team, times the team's in its department, times that one's. */
function companyShare(builder: PlanBuilder, { layout }: RollUpPage, row: number): string {
  const teams = (column: keyof typeof GROUP) => wholeColumn(builder, layout.teams, GROUP[column]);
  const departments = (column: keyof typeof GROUP) =>
    wholeColumn(builder, layout.departments, GROUP[column]);
  const [share, team] = [builder.cell(row, CARD.share), builder.cell(row, CARD.team)];
  const above = `SUMIF(${departments("name")},${teams("parent")},${departments("share")})`;
  return `${share}*SUMPRODUCT((${teams("name")}=${team})*${teams("share")}*${above})`;
}
