import { Refusal } from "../../domain/refusal";
import type { RefusalDetails, RefusalKind } from "../../domain/refusal";
import { currentLanguage } from "../../i18n/current-language";
import { refusalSentence } from "../../i18n/refusal-sentence";

const CODES: Readonly<Record<RefusalKind, keyof typeof CustomFunctions.ErrorCode>> = {
  "divide-by-zero": "divisionByZero",
  "not-available": "notAvailable",
  "wrong-value": "invalidValue",
  "wrong-number": "invalidNumber",
};

// A sentence shows 0.3 where the sum of 0.1 and 0.2 is off in its last digit.
const SHOWN_DIGITS = 10;

function shown(details: RefusalDetails): RefusalDetails {
  const entries = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === "number" ? Number(value.toPrecision(SHOWN_DIGITS)) : value,
  ]);
  return Object.fromEntries(entries) as RefusalDetails;
}

// A mistake of ours must not look like one of the user's; the cell shows its message.
function asRefusal(problem: unknown): Refusal {
  if (problem instanceof Refusal) return problem;
  return new Refusal("wrong-value", "unexpected", { problem: String(problem) });
}

/**
 * What a cell shows when a calculation fails. Excel shows the sentence for #VALUE! and #N/A only.
 *
 * @param problem - What was thrown.
 * @returns The cell error, its sentence in the user's language.
 */
export function cellError(problem: unknown): CustomFunctions.Error {
  const { kind, reason, details } = asRefusal(problem);
  const sentence = refusalSentence(currentLanguage(), reason, shown(details));
  const error = new CustomFunctions.Error(CustomFunctions.ErrorCode[CODES[kind]], sentence);
  // Excel reads code and message only; the pane shows the sentence beside the argument.
  return Object.assign(error, { position: details["position"] });
}
