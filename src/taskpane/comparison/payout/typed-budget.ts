import { numberInText } from "../../../domain/cells/numeric-text";

/** Above this cents can no longer be told apart in Excel's fifteen digits. */
const MOST = 1e12;

/** What was typed as a budget: undefined for nothing, NaN for what cannot be shared out. */
export function typedBudget(text: string): number | undefined {
  if (text.trim() === "") return undefined;
  const amount = numberInText(text);
  return amount !== undefined && amount >= 0.01 && amount <= MOST ? amount : Number.NaN;
}
