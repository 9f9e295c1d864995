import type { CardIdentity } from "../../domain/audit/cards/card-record";
import { RECORD_NAME, writeCardRecord } from "../../domain/audit/cards/card-record";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { PlanBuilder } from "../plan/plan-builder";

/** Sums of binary fractions leave this much out. */
const WEIGHT_DIGITS = 9;

/** Keeps with the sheet which card this is, however sheet and table are renamed later. */
export function markCard(
  builder: PlanBuilder,
  { rows, templateId }: Scorecard,
  tableName: string,
  identity: CardIdentity,
): void {
  const weightSum = rows.reduce((sum, { weight }) => sum + weight, 0);
  const record = {
    ...identity,
    ...{ templateId, tableName, final: false },
    weightSum: Number(weightSum.toFixed(WEIGHT_DIGITS)),
  };
  builder.keep(RECORD_NAME, writeCardRecord(record));
}
