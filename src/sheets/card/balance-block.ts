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
const NAME = at("category");
const WEIGHT = at("perspective");
const VERDICT = at("indicator");
const RANGE = at("measured");
const LOWEST = at("unit");
const HIGHEST = at("direction");
const WIDTH = HIGHEST + 1;

const NAMES: Readonly<Record<Category, string>> = {
  outcome: "KPI_Outcome",
  efficiency: "KPI_Efficiency",
  behaviour: "KPI_Behaviour",
  capability: "KPI_Capability",
};

/** Weight of each category against its range, in native formulas that live without the add-in. */
export function writeBalance(builder: PlanBuilder, page: CardPage): void {
  const { heading, first, count } = page.layout.balance;
  const { title, weight, verdict, range, lowest, highest } = page.texts.balance;
  builder.put(heading, NAME, title, weight, verdict, range, lowest, highest);
  builder.style("heading", areaOf(heading, NAME, 1, WIDTH));
  builder.style("body", areaOf(first, NAME, count, WIDTH));
  builder.style("centred", areaOf(first, VERDICT, count + 1));
  CATEGORIES.forEach((category, index) => {
    writeCategory(builder, page, category, first + index);
  });
  builder.format(areaOf(first, WEIGHT, count + 1), SHARE_FORMAT);
  builder.format(areaOf(first, LOWEST, count, 2), SHARE_FORMAT);
  builder.style("attention", areaOf(first, VERDICT, count));
  writeTotal(builder, page);
}

function writeCategory(
  builder: PlanBuilder,
  { card, terms, texts, all }: CardPage,
  category: Category,
  row: number,
): void {
  const weight = builder.cell(row, WEIGHT);
  const lowest = builder.cell(row, LOWEST);
  const highest = builder.cell(row, HIGHEST);
  const below = isBelow(weight, lowest);
  const above = isAbove(weight, highest);
  const choose = (low: string, high: string, good: string) =>
    `IF(${below},${low},IF(${above},${high},${good}))`;
  const range = (text: string, points = "0") =>
    textFormula(text, { lowest: inPercent(lowest), highest: inPercent(highest), points });
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
  builder.calculate(
    row,
    RANGE,
    choose(
      range(balance.raise, inPercent(`(${lowest}-${weight})`)),
      range(balance.lower, inPercent(`(${weight}-${highest})`)),
      range(balance.recommended),
    ),
  );
  builder.put(row, LOWEST, bounds.lowest, bounds.highest);
  builder.name(NAMES[category], row, WEIGHT);
}

/** Rows whose category is none of the four show here: the four then do not make 100 %. */
function writeTotal(builder: PlanBuilder, { layout, texts }: CardPage): void {
  const row = layout.balanceTotal;
  const { first, count } = layout.balance;
  const sum = builder.cell(row, WEIGHT);
  const complete = isWhole(sum);
  builder.put(row, NAME, texts.balance.total);
  builder.calculate(row, WEIGHT, `SUM(${builder.column(first, count, WEIGHT)})`);
  builder.calculate(
    row,
    VERDICT,
    `IF(${complete},${quoted(texts.balance.complete)},${quoted(texts.balance.incomplete)})`,
  );
  builder.style("total", areaOf(row, NAME, 1, WIDTH));
}
