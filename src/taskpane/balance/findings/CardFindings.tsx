import { Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { useCompanyCatalogue } from "../../company/company-context";
import { Failure } from "../../frame/Failure";
import { useSpeech } from "../../frame/language-context";
import { useLoaded } from "../../frame/use-loaded";
import type { Card } from "../card";
import { PUBLISHED_PROFILE } from "../card-profile";
import { CheckedCard } from "./CheckedCard";
import { loadRuleBook } from "./rule-book";

interface CardFindingsProps {
  readonly card: Card;
  /** Whether the card is as the sheet has it, so that something can be done about it there. */
  readonly onSheet: boolean;
  /** Null where no smallest change of the weights is on offer. */
  readonly showRepair: (() => void) | null;
}

/** What all rules say of a card, once the rules' words and the catalogue are there. */
export function CardFindings(props: CardFindingsProps) {
  const { language, texts } = useSpeech();
  const company = useCompanyCatalogue();
  const load = useCallback(
    () => loadRuleBook(PUBLISHED_PROFILE, language, company),
    [language, company],
  );
  const loaded = useLoaded(load);
  switch (loaded.state) {
    case "loading":
      return <Spinner label={texts.interface.frame.loading} />;
    case "failed":
      return <Failure sentence={texts.interface.frame.loadFailed} retry={loaded.retry} />;
    case "ready":
      return <CheckedCard {...props} book={loaded.value} />;
  }
}
