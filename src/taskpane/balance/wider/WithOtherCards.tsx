import { Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCallback, useMemo } from "react";
import { widerFacts } from "../../../domain/comparison/wider-facts";
import { columnsAndWords } from "../../../domain/declarations/change-declarations";
import { phrase } from "../../../i18n/phrase";
import type { CardReadingWords } from "../../../sheets/comparison/read-placed-card";
import { useComparisonBook } from "../../comparison/use-comparison-book";
import { useCards } from "../../comparison/use-cards";
import { useDeclarations } from "../../declarations/declarations-context";
import { Failure } from "../../frame/Failure";
import { useTexts } from "../../frame/language-context";
import { problemSentence } from "../../frame/problem-sentence";
import { useServices } from "../../frame/services-context";
import { useUnchanged } from "../../frame/use-unchanged";
import { useBalanceTexts } from "../balance-texts-context";
import type { Card } from "../card";
import type { CardsAndRankings } from "./read-workbook";
import { readWorkbook } from "./read-workbook";

interface WithOtherCardsProps {
  readonly card: Card;
  readonly children: (card: Card) => ReactNode;
}

/** A card with what the workbook's other cards tell of it, once their words are there. */
export function WithOtherCards(props: WithOtherCardsProps) {
  const { frame } = useTexts().interface;
  const loaded = useComparisonBook();
  switch (loaded.state) {
    case "loading":
      return <Spinner label={frame.loading} />;
    case "failed":
      return <Failure sentence={frame.loadFailed} retry={loaded.retry} />;
    case "ready":
      return <AfterReading {...props} reading={loaded.value.reading} />;
  }
}

function AfterReading({
  reading,
  ...props
}: WithOtherCardsProps & { readonly reading: CardReadingWords }) {
  const texts = useTexts();
  const words = useBalanceTexts().wider;
  const declared = useUnchanged(columnsAndWords(useDeclarations().declarations));
  const { readOutline, readAreas } = useServices();
  const read = useCallback(
    () => readWorkbook({ readOutline, readAreas }, reading, declared),
    [readOutline, readAreas, reading, declared],
  );
  const { state, refresh } = useCards(true, read);
  switch (state.kind) {
    case "reading":
      return <Spinner label={words.reading} />;
    case "failed":
      return <Failure sentence={problemSentence(state.problem, texts)} retry={refresh} />;
    case "read":
      return <AmongCards {...props} found={state.found} />;
  }
}

function AmongCards({
  card,
  found,
  children,
}: WithOtherCardsProps & { readonly found: CardsAndRankings }) {
  const words = useBalanceTexts().wider;
  const { declarations } = useDeclarations();
  const known = useMemo(
    () => widerFacts(card.tableName, { ...found, declarations }),
    [card.tableName, found, declarations],
  );
  const wider = useMemo(() => ({ ...card, facts: { ...card.facts, ...known } }), [card, known]);
  const people = known.group?.people.length ?? 1;
  const periods = (known.history?.series[0]?.values.length ?? 1) - 1;
  return (
    <>
      <p role="status">{phrase(words.found, { people, periods })}</p>
      {children(wider)}
    </>
  );
}
