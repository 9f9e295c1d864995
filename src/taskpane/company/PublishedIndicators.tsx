import { makeStyles, SearchBox } from "@fluentui/react-components";
import { useState } from "react";
import { phrase } from "../../i18n/phrase";
import { useSpeech } from "../frame/language-context";
import type { CompanyPage } from "./company-page";
import { useDesk } from "./desk-context";
import { EntryList } from "./EntryList";
import { versionOf } from "./new-entries";
import { Section } from "./Section";
import { useUntouched } from "./use-untouched";

/** As many as fit a short list; whoever wants others types more of the name. */
const SHOWN = 8;

const useStyles = makeStyles({ search: { width: "100%", maxWidth: "none" } });

/** Published indicators that the company has neither changed nor hidden, to do either. */
export function PublishedIndicators({ open }: { open: (page: CompanyPage) => void }) {
  const styles = useStyles();
  const { language } = useSpeech();
  const { words, published } = useDesk();
  const { untouched, actionsFor } = useUntouched("indicators");
  const [query, setQuery] = useState("");
  const plain = query.trim().toLowerCase();
  const found = untouched.filter(({ id }) =>
    `${published[id]?.name ?? ""} ${id}`.toLowerCase().includes(plain),
  );
  return (
    <Section title={words.find.title}>
      <SearchBox
        className={styles.search}
        aria-label={words.find.search}
        placeholder={words.find.search}
        value={query}
        onChange={(_event, { value }) => {
          setQuery(value);
        }}
      />
      <p role="status">
        {phrase(words.find.count, { count: found.length })}
        {found.length > SHOWN && ` ${phrase(words.find.first, { count: SHOWN })}`}
      </p>
      <EntryList
        entries={found.slice(0, SHOWN).map((entry) => {
          const text = published[entry.id];
          const change = () => {
            if (!text) return;
            open({ kind: "indicator", indicator: versionOf(entry, text, language) });
          };
          const name = text?.name ?? entry.id;
          return { key: entry.id, name, mark: null, actions: actionsFor(entry.id, change) };
        })}
      />
    </Section>
  );
}
