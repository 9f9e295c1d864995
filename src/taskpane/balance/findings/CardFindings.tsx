import { WhenLoaded } from "../../frame/WhenLoaded";
import type { CheckedCardProps } from "./CheckedCard";
import { CheckedCard } from "./CheckedCard";
import { useRuleBook } from "./use-rule-book";

/** What all rules say of a card, once the rules' words and the catalogue are there. */
export function CardFindings(props: Omit<CheckedCardProps, "book">) {
  const loaded = useRuleBook();
  return (
    <WhenLoaded loaded={loaded}>{(book) => <CheckedCard {...props} book={book} />}</WhenLoaded>
  );
}
