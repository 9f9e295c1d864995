import {
  isFinal,
  isKnockedOut,
  orBlank,
  statusReference,
  totalFigure,
} from "../comparison/card-references";
import type { PlacedCard } from "../comparison/placed-card";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { quoted } from "../plan/text-formula";
import { PART_FORMAT, SHARE_FORMAT, TEXT_FORMAT } from "../plan/unit-look";
import { teamOf } from "./roll-up-layout";
import type { RollUpPage } from "./roll-up-page";
import { CARD, wholeColumn } from "./roll-up-page";

/** Each card with its team, its share there and the total that counts. */
export function writeCardLines(builder: PlanBuilder, page: RollUpPage): void {
  const { cards, layout, texts } = page;
  const { heading, first, count } = layout.cards;
  const { card, team, period, share, total, status, counted, part } = texts;
  const { payoutShare, companyShare, exact, cents, left, amount } = texts;
  const headings = [card, team, period, share, total, status, counted, part];
  headings.push(payoutShare, companyShare, exact, cents, left, amount);
  builder.put(heading, 0, ...headings);
  builder.style("heading", areaOf(heading, 0, 1, headings.length));
  builder.style("lined", areaOf(first, 0, count, headings.length));
  builder.style("input", areaOf(first, CARD.team, count), areaOf(first, CARD.share, count));
  builder.format(areaOf(first, CARD.period, count), TEXT_FORMAT);
  builder.format(areaOf(first, CARD.share, count), SHARE_FORMAT);
  builder.format(areaOf(first, CARD.total, count), PART_FORMAT);
  builder.format(areaOf(first, CARD.counted, count, 2), PART_FORMAT);
  builder.format(areaOf(first, CARD.payoutShare, count, 2), SHARE_FORMAT);
  cards.forEach((one, index) => {
    writeCard(builder, page, one, first + index);
    const place = page.set.structure?.cards[index];
    if (place !== undefined) builder.put(first + index, CARD.share, place.share);
  });
}

function writeCard(builder: PlanBuilder, page: RollUpPage, card: PlacedCard, row: number): void {
  const { layout, words, texts } = page;
  const cell = (column: keyof typeof CARD) => builder.cell(row, CARD[column]);
  const status = statusReference(card);
  const known = `COUNT(${cell("total")})`;
  const counts =
    status === null
      ? known
      : `AND(${known},OR(${isFinal(cell("status"), words.cards)},${isKnockedOut(cell("status"), words.cards)}))`;
  const own = `IF(${known},${quoted(texts.final)},${quoted(texts.noTotal)})`;
  builder.put(row, CARD.name, card.name, teamOf(card), card.period);
  const teams = wholeColumn(builder, layout.cards, CARD.team);
  builder.calculate(row, CARD.share, `1/COUNTIF(${teams},${cell("team")})`);
  builder.calculate(row, CARD.total, totalFigure(card));
  builder.calculate(row, CARD.status, status === null ? own : orBlank(status));
  builder.calculate(row, CARD.counted, `IF(${counts},${cell("total")},"")`);
  const part = `${cell("share")}*${cell("counted")}`;
  builder.calculate(row, CARD.part, `IF(${cell("counted")}="","",${part})`);
}
