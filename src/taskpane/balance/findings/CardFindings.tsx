import { Spinner } from "@fluentui/react-components";
import { Failure } from "../../frame/Failure";
import { useTexts } from "../../frame/language-context";
import type { CheckedCardProps } from "./CheckedCard";
import { CheckedCard } from "./CheckedCard";
import { useRuleBook } from "./use-rule-book";

/** What all rules say of a card, once the rules' words and the catalogue are there. */
export function CardFindings(props: Omit<CheckedCardProps, "book">) {
  const { frame } = useTexts().interface;
  const loaded = useRuleBook();
  switch (loaded.state) {
    case "loading":
      return <Spinner label={frame.loading} />;
    case "failed":
      return <Failure sentence={frame.loadFailed} retry={loaded.retry} />;
    case "ready":
      return <CheckedCard {...props} book={loaded.value} />;
  }
}
