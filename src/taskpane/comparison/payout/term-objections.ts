import type { CurveFault } from "../../../domain/roll-up/curve-fault";
import { curveFault } from "../../../domain/roll-up/curve-fault";
import type { CurvePoint, PayoutCurve } from "../../../domain/roll-up/payout-curve";
import { shareFaults } from "../../../domain/roll-up/share-faults";
import type { Structure } from "../../../domain/roll-up/structure";
import type { ComparisonTexts } from "../../../i18n/comparison-texts";
import type { Language } from "../../../i18n/language";
import { formatNumber, formatPercent } from "../../../i18n/numbers";
import { phrase } from "../../../i18n/phrase";

type RollUpTexts = ComparisonTexts["rollUp"];

/** Why nothing can be tried by this curve and these shares, a sentence each. */
export function termObjections(
  curve: PayoutCurve,
  structure: Structure,
  language: Language,
  texts: RollUpTexts,
): string[] {
  const fault = curveFault(curve);
  const ofCurve = fault === null ? [] : [curveSentence(fault, curve, language, texts)];
  const ofShares = shareFaults(structure).map(({ group, sum }) =>
    phrase(texts.section.sharesWrong, {
      group: group ?? texts.company,
      sum: formatPercent(language, sum, 2),
    }),
  );
  return [...ofCurve, ...ofShares];
}

function curveSentence(
  fault: CurveFault,
  curve: PayoutCurve,
  language: Language,
  texts: RollUpTexts,
): string {
  const { section } = texts;
  if (fault.kind === "negative") {
    return phrase(section.curveNegative, { point: texts[fault.point] });
  }
  const { what, from, to } = fault;
  const sentence = what === "points" ? section.curveFallsPoints : section.curveFallsPaid;
  return phrase(sentence, {
    from: texts[from],
    to: texts[to],
    before: figure(curve[from], what, language),
    after: figure(curve[to], what, language),
  });
}

const figure = (point: CurvePoint, what: keyof CurvePoint, language: Language): string =>
  what === "points" ? formatNumber(language, point.points) : formatPercent(language, point.paid, 2);
