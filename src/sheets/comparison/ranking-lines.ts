import { areaOf } from "../plan/area-of";
import { fixedReference } from "../plan/fixed-reference";
import type { PlanBuilder } from "../plan/plan-builder";
import { quoted } from "../plan/text-formula";
import { PART_FORMAT } from "../plan/unit-look";
import { isFinal, orBlank, statusReference, totalFigure } from "./card-references";
import type { ComparisonWords } from "./comparison-words";
import type { PlacedCard } from "./placed-card";

/** Card, rank, sheet, total, ranked total, status. */
export const RANKING_COLUMNS = 6;

const [PERSON, RANK, SHEET, TOTAL, RANKED, STATUS] = [0, 1, 2, 3, 4, 5] as const;

/** Equal totals share a rank although binary arithmetic may leave them apart in the last digit. */
const SAME_TO_DECIMALS = 6;

/** The ranks, live. Only final totals are ranked; the others are listed with what their card says. */
export function writeRanking(
  builder: PlanBuilder,
  cards: readonly PlacedCard[],
  words: ComparisonWords,
  at: number,
): void {
  const { rank, person, sheet, total, ranked, status } = words.comparison.teamSheet;
  const first = at + 1;
  builder.put(at, PERSON, person, rank, sheet, total, ranked, status);
  builder.style("heading", areaOf(at, 0, 1, RANKING_COLUMNS));
  builder.style("lined", areaOf(first, 0, cards.length, RANKING_COLUMNS));
  builder.style("centred", areaOf(first, RANK, cards.length));
  builder.format(areaOf(first, TOTAL, cards.length, 2), PART_FORMAT);
  cards.forEach((card, index) => {
    writeMember(builder, card, words, { row: first + index, first, count: cards.length });
  });
}

interface MemberPlace {
  readonly row: number;
  readonly first: number;
  readonly count: number;
}

function writeMember(
  builder: PlanBuilder,
  card: PlacedCard,
  { comparison: { teamSheet }, cards }: ComparisonWords,
  { row, first, count }: MemberPlace,
): void {
  const total = builder.cell(row, TOTAL);
  const counted = builder.cell(row, RANKED);
  const status = statusReference(card);
  const isRanked =
    status === null
      ? `COUNT(${total})`
      : `AND(COUNT(${total}),${isFinal(builder.cell(row, STATUS), cards)})`;
  const all = fixedReference(builder.column(first, count, RANKED));
  const own = `IF(COUNT(${total}),${quoted(teamSheet.final)},${quoted(teamSheet.noTotal)})`;
  builder.put(row, PERSON, card.name);
  builder.put(row, SHEET, card.sheetName);
  builder.calculate(row, RANK, `IF(${counted}="","",RANK.EQ(${counted},${all},0))`);
  builder.calculate(row, TOTAL, totalFigure(card));
  builder.calculate(row, RANKED, `IF(${isRanked},ROUND(${total},${SAME_TO_DECIMALS}),"")`);
  builder.calculate(row, STATUS, status === null ? own : orBlank(status));
}
