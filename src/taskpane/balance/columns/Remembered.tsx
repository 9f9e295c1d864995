import { makeStyles } from "@fluentui/react-components";
import {
  declaredOf,
  declareTable,
  forgetWord,
} from "../../../domain/declarations/change-declarations";
import { phrase } from "../../../i18n/phrase";
import { TERMS } from "../../../i18n/terms";
import { useDeclarations } from "../../declarations/declarations-context";
import { useDeclaring } from "../../declarations/use-declaring";
import { useSpeech } from "../../frame/language-context";
import { Notice } from "../../frame/Notice";
import { useBalanceTexts } from "../balance-texts-context";
import { POINTABLE_COLUMNS } from "./pointable-columns";
import { RememberedThing } from "./RememberedThing";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: "8px 0" },
  list: { margin: "0 0 8px", paddingLeft: "20px", display: "grid", rowGap: "4px" },
});

/** The columns and words that were explained, with the way to take each back. */
export function Remembered({ tableName }: { tableName: string }) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = useBalanceTexts().columns;
  const { declarations } = useDeclarations();
  const { busy, notice, declare } = useDeclaring();
  const { columns } = declaredOf(declarations, tableName);
  const { headings, categories } = TERMS[language];
  const pointed = POINTABLE_COLUMNS.flatMap((column) => {
    const heading = columns[column];
    if (heading === undefined) return [];
    return [phrase(words.pointed, { column: headings[column].name, heading })];
  });
  const forgetting = { busy, forget: declare };
  return (
    <>
      {pointed.length + declarations.words.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.meanings}</summary>
          <ul className={styles.list}>
            {pointed.length > 0 && (
              <RememberedThing
                sentence={pointed.join(texts.interface.frame.listSeparator)}
                change={declareTable(tableName, { columns: {} })}
                {...forgetting}
              />
            )}
            {declarations.words.map(({ word, category }) => (
              <RememberedThing
                key={word}
                sentence={phrase(words.word, { word, category: categories[category].name })}
                change={forgetWord(word)}
                {...forgetting}
              />
            ))}
          </ul>
        </details>
      )}
      <Notice notice={notice} />
    </>
  );
}
