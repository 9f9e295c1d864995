import { Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { DeclarationsTrouble } from "../declarations/DeclarationsTrouble";
import { FollowedTables } from "../declarations/FollowedTables";
import { Failure } from "../frame/Failure";
import { useTexts } from "../frame/language-context";
import { problemSentence } from "../frame/problem-sentence";
import type { ViewProps } from "../frame/view-props";
import { ChosenCard } from "./ChosenCard";
import { OpenWithWorkbook } from "./OpenWithWorkbook";
import { ReadingTime } from "./ReadingTime";
import { useTables } from "./use-tables";
import { useAskedVerdict } from "./verdict/use-asked-verdict";
import { VerdictNotice } from "./verdict/VerdictNotice";

/** The tables of the sheet in front; the report follows them by itself. */
export function TablesInView({ active }: ViewProps) {
  const texts = useTexts();
  const words = texts.interface.balance;
  const [choice, setChoice] = useState<string | null>(null);
  const forgetChoice = useCallback(() => {
    setChoice(null);
  }, []);
  const { state, watching, refresh } = useTables(active, forgetChoice, true);
  const { asked, close } = useAskedVerdict(active);
  useEffect(() => {
    if (asked === null) return;
    setChoice(null);
    refresh();
  }, [asked, refresh]);
  return (
    <>
      <DeclarationsTrouble />
      {state.kind === "reading" && <Spinner label={words.reading} />}
      {state.kind === "failed" && (
        <Failure
          sentence={`${words.stale} ${problemSentence(state.problem, texts)}`}
          retry={refresh}
        />
      )}
      {state.kind === "read" && (
        <FollowedTables tables={state.tables}>
          {asked !== null && <VerdictNotice key={asked} tables={state.tables} close={close} />}
          <ChosenCard tables={state.tables} choice={choice} choose={setChoice} />
          <ReadingTime at={state.at} watching={watching} refresh={refresh} />
          <OpenWithWorkbook />
        </FollowedTables>
      )}
    </>
  );
}
