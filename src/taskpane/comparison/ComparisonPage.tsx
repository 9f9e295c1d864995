import { Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { ReadingTime } from "../balance/ReadingTime";
import { useDeclarations } from "../declarations/declarations-context";
import { DeclarationsTrouble } from "../declarations/DeclarationsTrouble";
import { Failure } from "../frame/Failure";
import { useTexts } from "../frame/language-context";
import { problemSentence } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import type { ViewProps } from "../frame/view-props";
import { ViewTitle } from "../frame/ViewTitle";
import { ComparedCards } from "./ComparedCards";
import { useComparison } from "./comparison-context";
import { readCards } from "./read-cards";
import { useCards } from "./use-cards";

/** All cards of the workbook to choose from, and what there is to say of the chosen ones. */
export function ComparisonPage({ active }: ViewProps) {
  const texts = useTexts();
  const { words, reading } = useComparison();
  const { declarations } = useDeclarations();
  const { readHeadings, readAreas } = useServices();
  const read = useCallback(
    () => readCards({ readHeadings, readAreas }, reading, declarations),
    [readHeadings, readAreas, reading, declarations],
  );
  const { state, watching, refresh } = useCards(active, read);
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
          <ComparedCards cards={state.found} />
          <ReadingTime at={state.at} watching={watching} refresh={refresh} />
        </>
      )}
    </>
  );
}
