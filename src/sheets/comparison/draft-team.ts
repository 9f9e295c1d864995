import { rankTeam } from "../../domain/comparison/team-ranking";
import type { SheetDraft } from "../sheet-plan";
import { draftComparisonSheet, LINES_ABOVE } from "./comparison-page";
import type { ComparisonWords } from "./comparison-words";
import type { PlacedCard } from "./placed-card";
import { RANKING_COLUMNS, writeRanking } from "./ranking-lines";
import { columnsOfRates, linesOfRates, teamRates, writeRates } from "./rate-lines";

/** The sheet that ranks the people of one role, with the team's pooled rates beside everybody's own. */
export function draftTeam(cards: readonly PlacedCard[], words: ComparisonWords): SheetDraft {
  const ordered = rankTeam(cards).members.map(({ card }) => card);
  const team = teamRates(ordered);
  const ratesAt = LINES_ABOVE + 1 + ordered.length + 1;
  const rows = ratesAt + linesOfRates(team);
  const columns = Math.max(RANKING_COLUMNS, columnsOfRates(team));
  const { name, legend } = words.comparison.teamSheet;
  return draftComparisonSheet({ name, legend, rows, columns }, words, (builder) => {
    writeRanking(builder, ordered, words, LINES_ABOVE);
    writeRates(builder, team, words, ratesAt);
  });
}
