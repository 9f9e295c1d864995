import { quotedSheet } from "../../domain/cells/quoted-sheet";
import { cellAddress } from "../../domain/cells/cell-address";
import type { TieBreaker } from "../../domain/comparison/tie-breaker";
import { areaOf } from "../plan/area-of";
import { fixedReference } from "../plan/fixed-reference";
import type { PlanBuilder } from "../plan/plan-builder";
import { VERDICT_COLOURS } from "../plan/sheet-styles";
import { quoted } from "../plan/text-formula";
import { PART_FORMAT } from "../plan/unit-look";
import { isFinal, orBlank, outcomeFigure, statusReference, totalFigure } from "./card-references";
import type { CellPlace } from "./card-surroundings";
import type { ComparisonWords } from "./comparison-words";
import type { PlacedCard } from "./placed-card";

/** Person, period, rank, sheet, total, ranked total, status, and what tells equal totals apart. */
const COLUMNS_OF_RANKING = 8;

const [PERSON, PERIOD, RANK, SHEET, TOTAL, RANKED, STATUS, TIE] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** Names of sheets are wrapped; a status is a sentence. */
export const RANKING_WIDTHS = { [SHEET]: 20, [STATUS]: 32 };

/** Other periods and namesakes. */
const CHECKS = 2;

/** Headings, a line for each card, and the checks. */
export const linesOfRanking = (cards: readonly PlacedCard[]): number => 1 + cards.length + CHECKS;

/** Who stands in a line of the ranking. */
export const memberReference = (builder: PlanBuilder, at: number, member: number): string =>
  builder.cell(at + 1 + member, PERSON);

/** The last column is there where something was declared to tell equal totals apart. */
export const rankingColumns = (tieBreaker: TieBreaker | null): number =>
  tieBreaker === null ? COLUMNS_OF_RANKING - 1 : COLUMNS_OF_RANKING;

/** Cards of a team, and by what equal totals are told apart. */
export interface RankedCards {
  readonly cards: readonly PlacedCard[];
  readonly tieBreaker: TieBreaker | null;
}

/** The ranks, live. Only final totals are ranked; the others are listed with what their card says. */
export function writeRanking(
  builder: PlanBuilder,
  { cards, tieBreaker }: RankedCards,
  words: ComparisonWords,
  { at, decimals }: { readonly at: number; readonly decimals: string },
): void {
  const { rank, person, period, sheet, total, ranked, status } = words.comparison.teamSheet;
  const [first, count] = [at + 1, cards.length];
  builder.put(at, PERSON, person, period, rank, sheet, total, ranked, status);
  builder.style("heading", areaOf(at, 0, 1, rankingColumns(tieBreaker)));
  builder.style("body", areaOf(first, 0, count, rankingColumns(tieBreaker)));
  builder.style("centred", areaOf(first, RANK, count));
  builder.format(areaOf(first, TOTAL, count, 2), PART_FORMAT);
  cards.forEach((card, index) => {
    const rows = { row: first + index, first, count };
    writeMember(builder, card, words, { ...rows, decimals });
    builder.calculate(rows.row, RANK, rankFormula(builder, rows, tieBreaker));
  });
  if (tieBreaker !== null) writeTies(builder, { cards, tieBreaker }, words, { at, decimals });
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
  { row, decimals }: MemberRows & { readonly decimals: string },
): void {
  const total = builder.cell(row, TOTAL);
  const status = statusReference(card);
  const isRanked =
    status === null
      ? `COUNT(${total})`
      : `AND(COUNT(${total}),${isFinal(builder.cell(row, STATUS), cards)})`;
  const own = `IF(COUNT(${total}),${quoted(teamSheet.final)},${quoted(teamSheet.noTotal)})`;
  writeText(builder, { row, column: PERSON }, card, card.personCell, card.person || card.name);
  writeText(builder, { row, column: PERIOD }, card, card.periodCell, "");
  builder.put(row, SHEET, card.sheetName);
  builder.calculate(row, TOTAL, totalFigure(card));
  builder.calculate(row, RANKED, `IF(${isRanked},ROUND(${total},${decimals}),"")`);
  builder.calculate(row, STATUS, status === null ? own : orBlank(status));
}

/** The rank by the total; of equal totals, who has more of what tells them apart comes first. */
function rankFormula(
  builder: PlanBuilder,
  { row, first, count }: MemberRows,
  tieBreaker: TieBreaker | null,
): string {
  const all = (column: number) => fixedReference(builder.column(first, count, column));
  const [own, tie] = [builder.cell(row, RANKED), builder.cell(row, TIE)];
  const rank = `RANK.EQ(${own},${all(RANKED)},0)`;
  const ahead = `IF(${tie}="",0,COUNTIFS(${all(RANKED)},${own},${all(TIE)},">"&${tie}))`;
  return `IF(${own}="","",${tieBreaker === null ? rank : `${rank}+${ahead}`})`;
}

function writeTies(
  builder: PlanBuilder,
  { cards, tieBreaker }: RankedCards & { readonly tieBreaker: TieBreaker },
  { comparison: { teamSheet } }: ComparisonWords,
  { at, decimals }: { readonly at: number; readonly decimals: string },
): void {
  builder.put(at, TIE, teamSheet.tie[tieBreaker]);
  builder.format(areaOf(at + 1, TIE, cards.length), PART_FORMAT);
  cards.forEach((card, index) => {
    builder.calculate(at + 1 + index, TIE, outcomeFigure(card, decimals));
  });
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
