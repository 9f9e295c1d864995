import type { PooledRate } from "../../domain/comparison/pooled-rate";
import type { TeamRates } from "../comparison/rate-lines";
import {
  columnsOfRates,
  firstRateRow,
  formatRate,
  linesOfRates,
  pooledFigure,
  rateColumn,
} from "../comparison/rate-lines";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import type { BlockRows } from "./roll-up-layout";
import type { RollUpPage } from "./roll-up-page";
import { CARD, GROUP, wholeColumn } from "./roll-up-page";

/** Two lines of explanation and a heading for teams, and one for departments. */
const HEADINGS = 4;

/** An explanation, and a line for each team and each department. */
export const linesOfGroupRates = ({ layout }: RollUpPage, { rates }: TeamRates): number =>
  rates.length === 0 ? 0 : HEADINGS + layout.teams.count + layout.departments.count;

/** Lines of groups, and what their counts are added up from. */
interface GroupRates {
  readonly lines: BlockRows;
  /** Where the groups stand on the sheet with their names. */
  readonly groups: BlockRows;
  /** The lines below the groups: cards for teams, teams for departments. */
  readonly members: BlockRows;
  /** Cells that name each member's group. */
  readonly memberOf: string;
}

/** Pooled rates of each team and department, below those of everybody: counts are added up by group. */
export function writeGroupRates(
  builder: PlanBuilder,
  { layout, texts }: RollUpPage,
  rates: TeamRates,
  at: number,
): void {
  if (rates.rates.length === 0) return;
  const hint = at + linesOfRates(rates);
  const cards = { heading: at, first: firstRateRow(at), count: layout.cards.count };
  const teams = { ...layout.teams, heading: hint + 2, first: hint + 3 };
  const heading = teams.first + teams.count;
  const departments = { ...layout.departments, heading, first: heading + 1 };
  builder.put(hint, 0, texts.groupRates);
  builder.put(hint + 1, 0, texts.groupRatesOutside);
  builder.style("hint", areaOf(hint, 0, 2));
  builder.put(teams.heading, 0, texts.teams);
  builder.put(departments.heading, 0, texts.departments);
  writeGroups(builder, rates, {
    lines: teams,
    groups: layout.teams,
    members: cards,
    memberOf: wholeColumn(builder, layout.cards, CARD.team),
  });
  writeGroups(builder, rates, {
    lines: departments,
    groups: layout.departments,
    members: teams,
    memberOf: wholeColumn(builder, layout.teams, GROUP.parent),
  });
}

function writeGroups(builder: PlanBuilder, team: TeamRates, group: GroupRates): void {
  const { lines, groups } = group;
  const { heading, first, count } = lines;
  builder.style("heading", areaOf(heading, 0, 1, columnsOfRates(team)));
  builder.style("lined", areaOf(first, 0, count, columnsOfRates(team)));
  for (let index = 0; index < count; index += 1) {
    const name = builder.cell(groups.first + index, GROUP.name);
    builder.calculate(first + index, 0, `IF(${name}="","",${name})`);
    team.rates.forEach((rate, place) => {
      writeGroupRate(builder, group, rate, { row: first + index, column: rateColumn(place) });
    });
  }
  team.rates.forEach((rate, place) => {
    formatRate(builder, rate, areaOf(first, rateColumn(place) + 2, count));
  });
}

function writeGroupRate(
  builder: PlanBuilder,
  { members, memberOf }: GroupRates,
  rate: PooledRate,
  { row, column }: { readonly row: number; readonly column: number },
): void {
  const name = builder.cell(row, 0);
  const counts = [column, column + 1];
  for (const part of counts) {
    const sum = `SUMIF(${memberOf},${name},${wholeColumn(builder, members, part)})`;
    builder.calculate(row, part, `IF(${name}="","",${sum})`);
  }
  const [above = "", below = ""] = counts.map((part) => builder.cell(row, part));
  builder.calculate(row, column + 2, pooledFigure(rate, above, below));
}
