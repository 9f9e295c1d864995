import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { LANGUAGES } from "../../../i18n/language";
import { mergedTexts } from "../../company/merged-catalogue";
import { useSpeech } from "../../frame/language-context";
import { useLoaded } from "../../frame/use-loaded";
import { useCatalogue } from "../catalogue-context";
import type { ItemProps } from "./item-props";

const useStyles = makeStyles({
  line: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

/** What else it is called, here and in the other languages. */
export function EntryNames({ item }: ItemProps) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const { words } = useCatalogue();
  const { also = [] } = item.text;
  return (
    <>
      {also.length > 0 && (
        <p className={styles.line}>
          {words.names.also} {also.join(texts.interface.frame.listSeparator)}
        </p>
      )}
      <OtherLanguages item={item} />
      {item.entry.standard && <p className={styles.line}>{words.standardNote}</p>}
    </>
  );
}

/**
 * Comes a moment later, because each language is fetched on its own. A company need not write in all
 * of them; a name that stands in for one it did not write says nothing new.
 */
function OtherLanguages({ item }: ItemProps) {
  const styles = useStyles();
  const { company } = useCatalogue();
  const { id } = item.entry;
  const { language } = useSpeech();
  const load = useCallback(async () => {
    const others = LANGUAGES.filter((tag) => tag !== language);
    return Promise.all(
      others.map(async (tag) => ({ tag, name: (await mergedTexts(company, tag))[id]?.name })),
    );
  }, [id, language, company]);
  const loaded = useLoaded(load);
  if (loaded.state !== "ready") return null;
  const isNew = (name: string | undefined, at: number) =>
    name !== item.text.name && loaded.value.findIndex((other) => other.name === name) === at;
  const names = loaded.value.filter(
    ({ name }, at) => item.origin === "published" || isNew(name, at),
  );
  return names.map(({ tag, name }) => (
    <p key={tag} lang={tag} className={styles.line}>
      {name}
    </p>
  ));
}
