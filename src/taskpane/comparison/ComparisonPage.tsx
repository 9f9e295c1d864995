import { Spinner } from "@fluentui/react-components";
import { ReadingTime } from "../balance/ReadingTime";
import { useDeclarations } from "../declarations/declarations-context";
import { DeclarationsTrouble } from "../declarations/DeclarationsTrouble";
import { Failure } from "../frame/Failure";
import { useTexts } from "../frame/language-context";
import { problemSentence } from "../frame/problem-sentence";
import type { ViewProps } from "../frame/view-props";
import { ViewTitle } from "../frame/ViewTitle";
import { ComparedCards } from "./ComparedCards";
import { useComparison } from "./comparison-context";
import { useCards } from "./use-cards";

/** All cards of the workbook to choose from, and what there is to say of the chosen ones. */
export function ComparisonPage({ active }: ViewProps) {
  const texts = useTexts();
  const { words, reading } = useComparison();
  const { declarations } = useDeclarations();
  const { state, watching, refresh } = useCards(active, reading, declarations);
  return (
    <>
      <ViewTitle>{words.comparison.title}</ViewTitle>
      <p>{words.comparison.introduction}</p>
      <DeclarationsTrouble />
      {state.kind === "reading" && <Spinner label={words.comparison.reading} />}
      {state.kind === "failed" && (
        <Failure sentence={problemSentence(state.problem, texts)} retry={refresh} />
      )}
      {state.kind === "read" && (
        <>
          <ComparedCards cards={state.cards} />
          <ReadingTime at={state.at} watching={watching} refresh={refresh} />
        </>
      )}
    </>
  );
}
