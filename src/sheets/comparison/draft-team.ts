import { rankTeam } from "../../domain/comparison/team-ranking";
import type { SheetDraft } from "../sheet-plan";
import { draftComparisonSheet, LINES_ABOVE } from "./comparison-page";
import type { ComparisonWords } from "./comparison-words";
import { linesOfPrecision, precisionCells, writePrecision } from "./precision-lines";
import type { RankedCards } from "./ranking-lines";
import {
  linesOfRanking,
  memberReference,
  rankingColumns,
  RANKING_WIDTHS,
  writeRanking,
} from "./ranking-lines";
import type { TeamRates } from "./rate-lines";
import { columnsOfRates, firstRateRow, linesOfRates, teamRates, writeRates } from "./rate-lines";

const PRECISION = ["rounding", "decimals"] as const;

/** So many rates stand beside each other on a printed page; further ones stand below. */
const RATES_A_BAND = 3;

/** The sheet that ranks the people of one role, with the team's pooled rates beside everybody's own. */
export function draftTeam({ cards, tieBreaker }: RankedCards, words: ComparisonWords): SheetDraft {
  const ordered = rankTeam(cards, tieBreaker).members.map(({ card }) => card);
  const team = teamRates(ordered);
  const bands = inBands(team);
  const precisionAt = LINES_ABOVE + linesOfRanking(ordered) + 1;
  const ratesAt = precisionAt + linesOfPrecision(PRECISION) + 1;
  const lines = linesOfRates(team) + 1;
  const rows = ratesAt + bands.length * lines - 1;
  const columns = Math.max(rankingColumns(tieBreaker), ...bands.map(columnsOfRates));
  const { name, legend: general, tieLegend } = words.comparison.teamSheet;
  const legend = tieBreaker === null ? general : tieLegend[tieBreaker];
  const sheet = { name, legend, rows, columns, widths: RANKING_WIDTHS };
  return draftComparisonSheet(sheet, words, (builder) => {
    const { rounding, decimals } = precisionCells(builder, PRECISION, precisionAt);
    writeRanking(builder, { cards: ordered, tieBreaker }, words, { at: LINES_ABOVE, decimals });
    writePrecision(builder, PRECISION, words, precisionAt);
    bands.forEach((band, place) => {
      const at = ratesAt + place * lines;
      writeRates(builder, band, words, { at, rounding });
      if (band.rates.length === 0) return;
      ordered.forEach((_, member) => {
        const person = memberReference(builder, LINES_ABOVE, member);
        builder.calculate(firstRateRow(at) + member, 0, person);
      });
    });
  });
}

/** A team without rates still has a band, which says so. */
function inBands({ cards, rates }: TeamRates): TeamRates[] {
  const count = Math.max(1, Math.ceil(rates.length / RATES_A_BAND));
  return Array.from({ length: count }, (_, band) => ({
    cards,
    rates: rates.slice(band * RATES_A_BAND, (band + 1) * RATES_A_BAND),
  }));
}
