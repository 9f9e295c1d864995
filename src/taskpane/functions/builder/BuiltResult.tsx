import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { useSpeech } from "../../frame/language-context";
import { CellGrid } from "../CellGrid";
import type { FunctionHelp } from "../function-help";
import { shownCell } from "./shown-cell";
import type { Builder } from "./use-builder";

const useStyles = makeStyles({
  heading: { display: "block", margin: "0 0 4px" },
  box: {
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  value: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { margin: "0 0 8px" },
});

interface BuiltResultProps {
  readonly help: FunctionHelp;
  readonly builder: Builder;
}

/** Value, formula and plain formula; before that, what is still missing. */
export function BuiltResult({ help, builder }: BuiltResultProps) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const words = texts.interface.functions.builder;
  const { missing, formula, plain } = builder.built;
  return (
    <section className={styles.box}>
      <Subtitle2 as="h3" className={styles.heading}>
        {words.value}
      </Subtitle2>
      <div role="status" className={styles.line}>
        {formula === null ? (
          phrase(words.missing, { names: missing.join(texts.interface.frame.listSeparator) })
        ) : (
          <ShownValue builder={builder} />
        )}
      </div>
      {formula !== null && (
        <>
          <Subtitle2 as="h3" className={styles.heading}>
            {words.formula}
          </Subtitle2>
          <p className={styles.line}>
            <code className={styles.code}>{formula}</code>
          </p>
          <Subtitle2 as="h3" className={styles.heading}>
            {words.plain}
          </Subtitle2>
          <p className={styles.line}>
            {plain === null ? (
              (help.noPlainFormula ?? words.noPlain)
            ) : (
              <code className={styles.code}>{plain}</code>
            )}
          </p>
        </>
      )}
    </section>
  );
}

/** What the cell will show. */
function ShownValue({ builder: { value } }: { builder: Builder }) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = texts.interface.functions.builder;
  if (value === null) return words.unknown;
  if (value.kind === "error") return [value.code, value.sentence].filter(Boolean).join(": ");
  const rows = value.rows.map((row) => row.map((cell) => shownCell(language, cell)));
  const [first] = rows[0] ?? [];
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1)
    return <CellGrid rows={rows} label={words.value} />;
  return <span className={styles.value}>{first}</span>;
}
