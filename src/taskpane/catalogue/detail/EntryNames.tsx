import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { catalogueTexts } from "../../../i18n/indicator-texts";
import { LANGUAGES } from "../../../i18n/language";
import { useSpeech } from "../../frame/language-context";
import { useLoaded } from "../../frame/use-loaded";
import { useCatalogueWords } from "../catalogue-context";
import type { ItemProps } from "./item-props";

const useStyles = makeStyles({
  line: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

/** What else it is called, here and in the other languages. */
export function EntryNames({ item }: ItemProps) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const words = useCatalogueWords();
  const { also = [] } = item.text;
  return (
    <>
      {also.length > 0 && (
        <p className={styles.line}>
          {words.names.also} {also.join(texts.interface.frame.listSeparator)}
        </p>
      )}
      <OtherLanguages id={item.entry.id} />
      {item.entry.standard && <p className={styles.line}>{words.standardNote}</p>}
    </>
  );
}

/** Comes a moment later, because each language is fetched on its own. */
function OtherLanguages({ id }: { readonly id: string }) {
  const styles = useStyles();
  const { language } = useSpeech();
  const load = useCallback(async () => {
    const others = LANGUAGES.filter((tag) => tag !== language);
    return Promise.all(
      others.map(async (tag) => ({ tag, name: (await catalogueTexts(tag))[id]?.name })),
    );
  }, [id, language]);
  const loaded = useLoaded(load);
  if (loaded.state !== "ready") return null;
  return loaded.value.map(({ tag, name }) => (
    <p key={tag} lang={tag} className={styles.line}>
      {name}
    </p>
  ));
}
