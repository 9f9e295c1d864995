import type { CardFacts } from "./card-facts";
import type { CardFinding } from "./card-rule";
import type { FindingException } from "./finding-exception";

/** A finding that is accepted, and what was declared. */
export interface AcceptedFinding {
  readonly finding: CardFinding;
  readonly exception: FindingException;
}

/**
 * What an exception to a finding names: rows move, names stay.
 *
 * @param finding - The finding.
 * @param card - The card that it was found on.
 * @returns The indicator's name, the category's or perspective's id; null for the card as a whole.
 */
export function exceptionSubject({ row, details }: CardFinding, card: CardFacts): string | null {
  if (row !== null) return card.rows.find((facts) => facts.row === row)?.name ?? null;
  const about = Object.values(details).find(
    ({ kind }) => kind === "category" || kind === "perspective",
  );
  return about && "id" in about ? about.id : null;
}

/**
 * Keeps the findings that are accepted apart from those that are open.
 *
 * @param findings - What the rules found.
 * @param card - The card, with its exceptions.
 * @returns Both, in their order.
 */
export function setApart(
  findings: readonly CardFinding[],
  card: CardFacts,
): { readonly open: CardFinding[]; readonly accepted: AcceptedFinding[] } {
  const open: CardFinding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const subject = exceptionSubject(finding, card);
    const exception = card.exceptions.find(
      (one) =>
        one.rule === finding.rule &&
        one.card === card.name &&
        (one.subject === null || one.subject === subject),
    );
    if (exception) accepted.push({ finding, exception });
    else open.push(finding);
  }
  return { open, accepted };
}
