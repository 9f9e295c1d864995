import type { AcceptedFinding } from "../../../domain/card-rules/declared-exception";
import type { FindingException } from "../../../domain/card-rules/finding-exception";
import { RULE_IDS } from "../../../domain/card-rules/rule-id";
import { findingSentence } from "./finding-sentence";
import type { RuleBook } from "./rule-book";

/** A declared exception, and what it covers at present. */
interface ExceptionLine {
  readonly exception: FindingException;
  /** What the rule is called. */
  readonly title: string;
  readonly sentences: readonly string[];
}

/** The exceptions declared for a card, also those that nothing comes under any more. */
export function exceptionLines(
  accepted: readonly AcceptedFinding[],
  exceptions: readonly FindingException[],
  { card, book }: { readonly card: string; readonly book: RuleBook },
): readonly ExceptionLine[] {
  return exceptions.flatMap((exception) => {
    const rule = RULE_IDS.find((id) => id === exception.rule);
    if (exception.card !== card || rule === undefined) return [];
    const covered = accepted.filter((one) => one.exception === exception);
    return [
      {
        exception,
        title: book.texts.rules[rule].title,
        sentences: covered.map(({ finding }) => findingSentence(finding, book)),
      },
    ];
  });
}
