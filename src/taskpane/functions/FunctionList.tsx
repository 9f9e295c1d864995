import { Button, makeStyles, SearchBox } from "@fluentui/react-components";
import { useState } from "react";
import { phrase } from "../../i18n/phrase";
import { useTexts } from "../frame/language-context";
import { findFunctions } from "./find-functions";
import { findIndicators } from "./find-indicators";
import { FoundIndicators } from "./FoundIndicators";
import type { FunctionHelp } from "./function-help";
import { FunctionGroups } from "./FunctionGroups";
import { FunctionItem } from "./FunctionItem";
import { useIndicators } from "./use-indicators";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  count: { margin: "8px 0" },
});

/** The functions by family, or those that match what is searched for; each to be opened. */
export function FunctionList({ functions }: { functions: readonly FunctionHelp[] }) {
  const styles = useStyles();
  const texts = useTexts().interface.functions;
  const [query, setQuery] = useState("");
  const searching = query.trim() !== "";
  const found = findFunctions(functions, query);
  const indicators = findIndicators(useIndicators(searching), query);
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={texts.search}
        placeholder={texts.search}
        value={query}
        onChange={(_event, data) => {
          setQuery(data.value);
        }}
      />
      <p role="status" className={styles.count}>
        {found.length > 0
          ? phrase(texts.count, { count: found.length })
          : phrase(texts.none, { query })}
      </p>
      {found.length === 0 && (
        <Button
          onClick={() => {
            setQuery("");
          }}
        >
          {texts.clear}
        </Button>
      )}
      <FoundIndicators indicators={indicators} />
      {searching ? (
        found.map((help) => <FunctionItem key={help.id} help={help} heading="h2" />)
      ) : (
        <FunctionGroups functions={functions} />
      )}
    </>
  );
}
