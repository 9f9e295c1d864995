import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import type { RollUpPage } from "./roll-up-page";

/**
 * Under these names the cells that people set are found again: budget and factor below each other;
 * points and share of three points; name, team, period and share of each card; name, group above and
 * share of teams and departments. `readRollUp` takes them in this order.
 */
export const ROLL_UP_NAMES = [
  "KPI_PayoutTerms",
  "KPI_PayoutCurve",
  "KPI_PayoutCards",
  "KPI_PayoutTeams",
  "KPI_PayoutDepartments",
] as const;

/** Gives the cells their names. */
export function nameTerms(builder: PlanBuilder, { layout }: RollUpPage): void {
  const { budget, curve, cards, teams, departments } = layout;
  const areas = [
    areaOf(budget, 1, 2),
    areaOf(curve.first, 1, curve.count, 2),
    areaOf(cards.first, 0, cards.count, 4),
    areaOf(teams.first, 0, teams.count, 3),
    areaOf(departments.first, 0, departments.count, 3),
  ];
  ROLL_UP_NAMES.forEach((name, index) => {
    const area = areas[index];
    if (area !== undefined) builder.nameArea(name, area);
  });
}
