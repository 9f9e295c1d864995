import type { Category } from "../../domain/balance/category";
import { CATEGORIES } from "../../domain/balance/category";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { inPercent, quoted, textFormula } from "../plan/text-formula";
import { SHARE_FORMAT } from "../plan/unit-look";
import { at } from "./card-columns";
import type { CardPage } from "./card-page";
import { isAbove, isBelow, isWhole } from "./weight-conditions";

/** Columns under those of the table whose width suits them. */
export const BALANCE_COLUMNS = {
  name: at("category"),
  weight: at("perspective"),
  verdict: at("indicator"),
  gap: at("measured"),
  lowest: at("unit"),
  highest: at("direction"),
  /** Highest less lowest: a chart builds its band of the lowest and of this. */
  span: at("direction") + 1,
} as const;

const {
  name: NAME,
  weight: WEIGHT,
  verdict: VERDICT,
  gap: GAP,
  lowest: LOWEST,
  highest: HIGHEST,
  span: SPAN,
} = BALANCE_COLUMNS;

const WIDTH = SPAN + 1;

const NAMES: Readonly<Record<Category, string>> = {
  outcome: "KPI_Outcome",
  efficiency: "KPI_Efficiency",
  behaviour: "KPI_Behaviour",
  capability: "KPI_Capability",
};

/** Weight of each category against its range, in native formulas that live without the add-in. */
export function writeBalance(builder: PlanBuilder, page: CardPage): void {
  const { heading, first, count } = page.layout.balance;
  const { title, weight, verdict, gap, lowest, highest } = page.texts.balance;
  const { span } = page.texts.weightChart;
  builder.put(heading, NAME, title, weight, verdict, gap, lowest, highest, span);
  builder.style("heading", areaOf(heading, NAME, 1, WIDTH));
  builder.style("body", areaOf(first, NAME, count, WIDTH));
  builder.style("centred", areaOf(first, VERDICT, count + 1));
  CATEGORIES.forEach((category, index) => {
    writeCategory(builder, page, category, first + index);
  });
  builder.format(areaOf(first, WEIGHT, count + 1), SHARE_FORMAT);
  builder.format(areaOf(first, LOWEST, count, 3), SHARE_FORMAT);
  builder.style("attention", areaOf(first, VERDICT, count));
  writeTotal(builder, page);
}

function writeCategory(
  builder: PlanBuilder,
  { card, terms, texts, all, scoring }: CardPage,
  category: Category,
  row: number,
): void {
  const weight = builder.cell(row, WEIGHT);
  const lowest = builder.cell(row, LOWEST);
  const highest = builder.cell(row, HIGHEST);
  const below = isBelow(weight, lowest, scoring);
  const above = isAbove(weight, highest, scoring);
  const choose = (low: string, high: string, good: string) =>
    `IF(${below},${low},IF(${above},${high},${good}))`;
  const { balance } = texts;
  const bounds = card.profile.ranges[category];
  builder.put(row, NAME, terms.categories[category].name);
  const name = builder.cell(row, NAME);
  builder.calculate(row, WEIGHT, `SUMIFS(${all("weight")},${all("category")},${name})`);
  builder.calculate(
    row,
    VERDICT,
    choose(quoted(balance.below), quoted(balance.above), quoted(balance.within)),
  );
  const gap = choose(
    textFormula(balance.raise, { points: inPercent(`(${lowest}-${weight})`) }),
    textFormula(balance.lower, { points: inPercent(`(${weight}-${highest})`) }),
    quoted(texts.table.notCounted),
  );
  builder.calculate(row, GAP, gap);
  builder.put(row, LOWEST, bounds.lowest, bounds.highest);
  builder.calculate(row, SPAN, `${highest}-${lowest}`);
  builder.name(NAMES[category], row, WEIGHT);
}

/** Rows whose category is none of the four show here: the four then do not make 100 %. */
function writeTotal(builder: PlanBuilder, { layout, texts, scoring }: CardPage): void {
  const row = layout.balanceTotal;
  const { first, count } = layout.balance;
  const sum = builder.cell(row, WEIGHT);
  const complete = isWhole(sum, scoring);
  builder.put(row, NAME, texts.balance.total);
  builder.calculate(row, WEIGHT, `SUM(${builder.column(first, count, WEIGHT)})`);
  builder.calculate(
    row,
    VERDICT,
    `IF(${complete},${quoted(texts.balance.complete)},${quoted(texts.balance.incomplete)})`,
  );
  builder.style("total", areaOf(row, NAME, 1, WIDTH));
}
