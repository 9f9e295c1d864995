import type { CardRule } from "./card-rule";
import { weightSumRule } from "./c01-weight-sum";
import { relativeWeightsRule } from "./c02-relative-weights";
import { categoryRangeRule } from "./c03-category-range";
import { rangeFeasibilityRule } from "./c04-range-feasibility";
import { rangeRepairRule } from "./c05-range-repair";
import { indicatorCountRule } from "./c06-indicator-count";
import { singleWeightRule } from "./c07-single-weight";
import { weightStepRule } from "./c08-weight-step";
import { weightMissingRule } from "./c09-weight-missing";
import { hardCategoriesRule } from "./c10-hard-categories";
import { hardShareRule } from "./c11-hard-share";
import { perspectiveCoverageRule } from "./c12-perspective-coverage";
import { perspectiveShareRule } from "./c13-perspective-share";
import { perspectiveMissingRule } from "./c14-perspective-missing";
import { duplicatesRule } from "./c15-duplicates";
import { smartRule } from "./c16-smart";
import { twoMeasuresRule } from "./c17-two-measures";
import { pairedIndicatorRule } from "./c18-paired-indicator";
import { leadShareRule } from "./c19-lead-share";
import { controllabilityRule } from "./c20-controllability";
import { directionRule } from "./c21-direction";
import { scaleChangeRule } from "./c22-scale-change";
import { sampleSizeRule } from "./c23-sample-size";
import { missingScoresRule } from "./c24-missing-scores";
import { prorationRule } from "./c25-proration";
import { scoreLimitsRule } from "./c26-score-limits";
import { knockOutRule } from "./c27-knock-out";
import { gradeRoundingRule } from "./c28-grade-rounding";
import { tiesRule } from "./c29-ties";
import { forcedDistributionRule } from "./c30-forced-distribution";
import { redundancyRule } from "./c31-redundancy";
import { periodRule } from "./c32-period";
import { categoryUnreadRule } from "./category-unread";
import { mergedCellsRule } from "./merged-cells";
import { otherCardRule } from "./other-card";
import { periodDriftRule } from "./period-drift";
import { rowsHiddenRule } from "./rows-hidden";
import { weightTextRule } from "./weight-text";
import { weightsMixedRule } from "./weights-mixed";

/** Every rule, in the order of their ids. */
export const RULES: readonly CardRule[] = [
  weightSumRule,
  relativeWeightsRule,
  categoryRangeRule,
  rangeFeasibilityRule,
  rangeRepairRule,
  indicatorCountRule,
  singleWeightRule,
  weightStepRule,
  weightMissingRule,
  hardCategoriesRule,
  hardShareRule,
  perspectiveCoverageRule,
  perspectiveShareRule,
  perspectiveMissingRule,
  duplicatesRule,
  smartRule,
  twoMeasuresRule,
  pairedIndicatorRule,
  leadShareRule,
  controllabilityRule,
  directionRule,
  scaleChangeRule,
  sampleSizeRule,
  missingScoresRule,
  prorationRule,
  scoreLimitsRule,
  knockOutRule,
  gradeRoundingRule,
  tiesRule,
  forcedDistributionRule,
  redundancyRule,
  periodRule,
  weightTextRule,
  weightsMixedRule,
  categoryUnreadRule,
  mergedCellsRule,
  rowsHiddenRule,
  otherCardRule,
  periodDriftRule,
];
