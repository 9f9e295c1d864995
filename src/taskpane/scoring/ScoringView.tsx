import { Button, Link, makeStyles, Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import type { TableReading } from "../../excel/read-table";
import { loadScoringTexts } from "../../i18n/scoring-texts";
import { ReadingTime } from "../balance/ReadingTime";
import { useTables } from "../balance/use-tables";
import { Failure } from "../frame/Failure";
import { useSpeech, useTexts } from "../frame/language-context";
import { problemSentence } from "../frame/problem-sentence";
import { hashOf } from "../frame/route";
import { useLoaded } from "../frame/use-loaded";
import type { ViewProps } from "../frame/view-props";
import { ViewTitle } from "../frame/ViewTitle";
import { WhenLoaded } from "../frame/WhenLoaded";
import { CardScoring } from "./CardScoring";
import { ForeignScoring } from "./ForeignScoring";
import { ScoringTextsContext, useScoringTexts } from "./scoring-texts-context";
import { useCardScoring } from "./use-card-scoring";

const useStyles = makeStyles({
  back: { display: "inline-block", minHeight: "24px", marginBottom: "8px" },
});

const stay = () => undefined;

/** How the scorecard in view is scored, once the words are there. */
export function ScoringView({ active }: ViewProps) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const load = useCallback(() => loadScoringTexts(language), [language]);
  const loaded = useLoaded(load);
  return (
    <WhenLoaded loaded={loaded}>
      {(words) => (
        <ScoringTextsContext.Provider value={words}>
          <Link className={styles.back} href={hashOf("balance")}>
            ← {texts.interface.balance.title}
          </Link>
          <ViewTitle>{words.title}</ViewTitle>
          <p>{words.intro}</p>
          <ScoringInView active={active} />
        </ScoringTextsContext.Provider>
      )}
    </WhenLoaded>
  );
}

function ScoringInView({ active }: ViewProps) {
  const texts = useTexts();
  const { state, watching, refresh } = useTables(active, stay);
  const words = texts.interface.balance;
  switch (state.kind) {
    case "reading":
      return <Spinner label={words.reading} />;
    case "failed":
      return (
        <Failure
          sentence={`${words.stale} ${problemSentence(state.problem, texts)}`}
          retry={refresh}
        />
      );
    case "read":
      return (
        <>
          <ScoringOf tables={state.tables} refresh={refresh} />
          <ReadingTime at={state.at} watching={watching} refresh={refresh} />
        </>
      );
  }
}

interface ScoringOfProps {
  readonly tables: readonly TableReading[];
  readonly refresh: () => void;
}

function ScoringOf({ tables, refresh }: ScoringOfProps) {
  const texts = useTexts();
  const words = useScoringTexts();
  const found = useCardScoring(tables);
  switch (found.kind) {
    case "reading":
      return <Spinner label={texts.interface.balance.reading} />;
    case "failed":
      return <Failure sentence={problemSentence(found.problem, texts)} retry={refresh} />;
    case "none":
      return (
        <>
          <p>{words.none}</p>
          <Button as="a" href={hashOf("templates")}>
            {texts.interface.balance.toTemplates}
          </Button>
        </>
      );
    case "foreign":
      return <ForeignScoring key={found.tableName} table={found} />;
    case "open": {
      const { tableName } = found.card.seen.table;
      return <CardScoring key={tableName} card={found.card} cardTexts={found.texts} />;
    }
  }
}
