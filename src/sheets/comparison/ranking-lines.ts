import { quotedSheet } from "../../domain/cells/quoted-sheet";
import { cellAddress } from "../../domain/cells/cell-address";
import { areaOf } from "../plan/area-of";
import { fixedReference } from "../plan/fixed-reference";
import type { PlanBuilder } from "../plan/plan-builder";
import { VERDICT_COLOURS } from "../plan/sheet-styles";
import { quoted } from "../plan/text-formula";
import { PART_FORMAT } from "../plan/unit-look";
import { isFinal, orBlank, statusReference, totalFigure } from "./card-references";
import type { CellPlace } from "./card-surroundings";
import type { ComparisonWords } from "./comparison-words";
import type { PlacedCard } from "./placed-card";

/** Person, period, rank, sheet, total, ranked total, status. */
export const RANKING_COLUMNS = 7;

/** A sentence stands there. */
export const STATUS = 6;

const [PERSON, PERIOD, RANK, SHEET, TOTAL, RANKED] = [0, 1, 2, 3, 4, 5] as const;

/** Other periods and namesakes. */
const CHECKS = 2;

/** Headings, a line for each card, and the checks. */
export const linesOfRanking = (cards: readonly PlacedCard[]): number => 1 + cards.length + CHECKS;

/** Who stands in a line of the ranking. */
export const memberReference = (builder: PlanBuilder, at: number, member: number): string =>
  builder.cell(at + 1 + member, PERSON);

/** The ranks, live. Only final totals are ranked; the others are listed with what their card says. */
export function writeRanking(
  builder: PlanBuilder,
  cards: readonly PlacedCard[],
  words: ComparisonWords,
  { at, decimals }: { readonly at: number; readonly decimals: string },
): void {
  const { rank, person, period, sheet, total, ranked, status } = words.comparison.teamSheet;
  const [first, count] = [at + 1, cards.length];
  builder.put(at, PERSON, person, period, rank, sheet, total, ranked, status);
  builder.style("heading", areaOf(at, 0, 1, RANKING_COLUMNS));
  builder.style("lined", areaOf(first, 0, count, RANKING_COLUMNS));
  builder.style("centred", areaOf(first, RANK, count));
  builder.format(areaOf(first, TOTAL, count, 2), PART_FORMAT);
  cards.forEach((card, index) => {
    writeMember(builder, card, words, { row: first + index, first, count, decimals });
  });
  writeChecks(builder, words, { row: first + count, first, count });
}

interface MemberRows {
  readonly row: number;
  readonly first: number;
  readonly count: number;
}

function writeMember(
  builder: PlanBuilder,
  card: PlacedCard,
  { comparison: { teamSheet }, cards }: ComparisonWords,
  { row, first, count, decimals }: MemberRows & { readonly decimals: string },
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
  writeText(builder, { row, column: PERSON }, card, card.personCell, card.person || card.name);
  writeText(builder, { row, column: PERIOD }, card, card.periodCell, "");
  builder.put(row, SHEET, card.sheetName);
  builder.calculate(row, RANK, `IF(${counted}="","",RANK.EQ(${counted},${all},0))`);
  builder.calculate(row, TOTAL, totalFigure(card));
  builder.calculate(row, RANKED, `IF(${isRanked},ROUND(${total},${decimals}),"")`);
  builder.calculate(row, STATUS, status === null ? own : orBlank(status));
}

/** What a card says of itself, live; a month that is kept as a day shows as a month. */
function writeText(
  builder: PlanBuilder,
  at: CellPlace,
  { sheetName }: PlacedCard,
  cell: CellPlace | null,
  otherwise: string,
): void {
  if (cell === null) {
    builder.put(at.row, at.column, otherwise);
    return;
  }
  const there = `${quotedSheet(sheetName)}!${cellAddress(cell.row, cell.column)}`;
  const shown =
    at.column === PERIOD ? `IF(COUNT(${there}),TEXT(${there},"yyyy-mm"),${there})` : there;
  builder.calculate(at.row, at.column, `IF(${there}="",${quoted(otherwise)},${shown})`);
}

/** Figures that should be 0: people are ranked once, and over one period. */
function writeChecks(
  builder: PlanBuilder,
  { comparison: { teamSheet } }: ComparisonWords,
  { row, first, count }: MemberRows,
): void {
  const periods = builder.column(first, count, PERIOD);
  const people = builder.column(first, count, PERSON);
  builder.put(row, 0, teamSheet.periodCheck);
  builder.calculate(row, 1, `SUMPRODUCT(--(${periods}<>${builder.cell(first, PERIOD)}))`);
  builder.put(row + 1, 0, teamSheet.namesakeCheck);
  builder.calculate(row + 1, 1, `SUMPRODUCT(--(COUNTIF(${people},${people})>1))`);
  builder.style("lined", areaOf(row, 0, CHECKS, 2));
  const formula = `=N(${builder.cell(row, 1)})>0`;
  builder.look({ area: areaOf(row, 1, CHECKS), formula, ...VERDICT_COLOURS.bad });
}
