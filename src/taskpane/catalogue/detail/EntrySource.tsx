import { makeStyles, tokens } from "@fluentui/react-components";
import type { CatalogueEntry } from "../../../catalogue/catalogue-entry";
import { useSpeech } from "../../frame/language-context";
import { useCatalogueWords } from "../catalogue-context";
import { valueLabel } from "../facet-labels";

const useStyles = makeStyles({
  source: {
    margin: "0 0 12px",
    paddingLeft: "12px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  line: { margin: "0 0 4px" },
  muted: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  said: { margin: 0 },
  term: { display: "inline", color: tokens.colorNeutralForeground2 },
  text: { display: "inline", margin: "0 0 0 8px" },
});

/** One place in a document: where, the name as printed, and what is said there. */
export function EntrySource({ source }: { readonly source: CatalogueEntry["sources"][number] }) {
  const styles = useStyles();
  const { language } = useSpeech();
  const words = useCatalogueWords();
  const said: Readonly<Record<string, string>> = words.says;
  return (
    <div className={styles.source}>
      <p className={styles.line}>
        {words.source.item} <q lang="zh-CN">{source.item}</q>
      </p>
      {source.read !== undefined && (
        <p className={styles.line}>
          {words.source.read} <q lang="zh-CN">{source.read}</q>
        </p>
      )}
      <p className={styles.muted}>
        {valueLabel("document", source.document, words, language)} ({source.document})
      </p>
      <p className={styles.muted}>
        {words.source.section} <span lang="zh-CN">{source.section}</span>
      </p>
      {source.uncertain && <p className={styles.line}>{words.source.uncertain}</p>}
      <dl className={styles.said}>
        {Object.entries(source.says).map(([key, text]) => (
          <div key={key}>
            <dt className={styles.term}>{said[key] ?? key}</dt>
            <dd lang="zh-CN" className={styles.text}>
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
