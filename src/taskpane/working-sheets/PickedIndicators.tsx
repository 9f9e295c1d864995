import { Checkbox, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { phrase } from "../../i18n/phrase";
import { useTexts } from "../frame/language-context";
import type { OriginProps } from "./origin-props";
import { matchingIndicators } from "./matching-indicators";
import { rowIndicator } from "./working-library";

/** More would take a long way to read through; what is chosen always shows. */
const SHOWN = 20;

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  list: {
    display: "grid",
    maxHeight: "240px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  limit: { display: "block" },
  more: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Indicators picked one by one from the whole catalogue. */
export function PickedIndicators({ library, chosen, choose }: OriginProps) {
  const styles = useStyles();
  const words = useTexts().interface.workingSheets.chooser;
  const [query, setQuery] = useState("");
  const ids = chosen.flatMap((indicator) => ("entry" in indicator ? [indicator.entry.id] : []));
  const found = matchingIndicators(library, query);
  const others = found.filter((id) => !ids.includes(id));
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={(_event, { value }) => {
          setQuery(value);
        }}
      />
      <div className={styles.list} role="group" aria-label={words.picked}>
        {[...ids, ...others.slice(0, SHOWN)].map((id) => (
          <Checkbox
            key={id}
            label={library.indicators[id]?.name ?? id}
            checked={ids.includes(id)}
            onChange={(_event, { checked }) => {
              const kept = ids.filter((other) => other !== id);
              const picked = checked === true ? [...kept, id] : kept;
              choose(picked.map((one) => rowIndicator(library, one)));
            }}
          />
        ))}
      </div>
      <p role="status" className={styles.more}>
        {phrase(words.found, { count: found.length })}
        {others.length > SHOWN && (
          <span className={styles.limit}>{phrase(words.more, { shown: SHOWN })}</span>
        )}
      </p>
    </>
  );
}
