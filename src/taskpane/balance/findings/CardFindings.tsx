import { makeStyles, Spinner, Subtitle2 } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { checkCard } from "../../../domain/card-rules/check-card";
import { useCompanyCatalogue } from "../../company/company-context";
import { Failure } from "../../frame/Failure";
import { useSpeech } from "../../frame/language-context";
import { useLoaded } from "../../frame/use-loaded";
import type { Card } from "../card";
import { FindingList } from "./FindingList";
import { NotChecked } from "./NotChecked";
import type { RuleBook } from "./rule-book";
import { loadRuleBook } from "./rule-book";

const useStyles = makeStyles({ heading: { display: "block", margin: "20px 0 4px" } });

interface CardFindingsProps {
  readonly card: Card;
  /** Profile that the card is checked against. */
  readonly profile: string;
}

/** What all rules say of a card, once the rules' words and the catalogue are there. */
export function CardFindings({ card, profile }: CardFindingsProps) {
  const { language, texts } = useSpeech();
  const company = useCompanyCatalogue();
  const load = useCallback(
    () => loadRuleBook(profile, language, company),
    [profile, language, company],
  );
  const loaded = useLoaded(load);
  switch (loaded.state) {
    case "loading":
      return <Spinner label={texts.interface.frame.loading} />;
    case "failed":
      return <Failure sentence={texts.interface.frame.loadFailed} retry={loaded.retry} />;
    case "ready":
      return <CheckedCard card={card} book={loaded.value} />;
  }
}

function CheckedCard({ card, book }: { card: Card; book: RuleBook }) {
  const styles = useStyles();
  const { findings, notChecked } = useMemo(
    () => checkCard(book.withIndicators(card.facts), book.profile),
    [card.facts, book],
  );
  const { report } = book.texts;
  return (
    <section aria-labelledby="findings-title">
      <Subtitle2 as="h2" id="findings-title" className={styles.heading}>
        {report.title}
      </Subtitle2>
      {findings.length === 0 && <p>{report.none}</p>}
      <FindingList card={card} findings={findings} book={book} />
      <NotChecked gaps={notChecked} book={book} />
    </section>
  );
}
