import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { TERMS } from "../../i18n/terms";
import { LINES_OF_METHOD } from "../../sheets/card/score-formula";
import { useSpeech } from "../frame/language-context";
import { lineName, shownFigure } from "./figure-words";
import { inUnitOf } from "./row-draft";
import { RowEditor } from "./RowEditor";
import type { ScoringCard, ScoringRow } from "./scoring-card";
import { useScoringTexts } from "./scoring-texts-context";
import type { PossibleDraft } from "./use-row-change";

interface RowItemProps {
  readonly card: ScoringCard;
  readonly row: ScoringRow;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly busy: boolean;
  readonly apply: (draft: PossibleDraft) => void;
}

const useStyles = makeStyles({
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", gap: "8px", alignItems: "start", justifyContent: "space-between" },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: { margin: 0, padding: 0, listStyle: "none", color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

/** One row of the card: how it is scored, and the way to change that. */
export function RowItem({ card, row, open, setOpen, busy, apply }: RowItemProps) {
  const styles = useStyles();
  const words = useScoringTexts();
  const facts = useRowFacts(row);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div>
          <span className={styles.name}>{row.name}</span>
          <ul className={styles.facts}>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
        <Button
          size="small"
          className={styles.button}
          aria-expanded={open}
          aria-label={phrase(words.changeThis, { indicator: row.name })}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? words.close : words.change}
        </Button>
      </div>
      {open && <Editor card={card} row={row} busy={busy} apply={apply} />}
    </li>
  );
}

/** Method and lines, actual, score, a line each. */
function useRowFacts({ method, written, lines, unit, actual, score }: ScoringRow): string[] {
  const { language } = useSpeech();
  const words = useScoringTexts();
  const figure = (value: number | null, inUnit = unit) =>
    value === null ? words.blank : shownFigure(language, value, inUnit);
  const unknown = written.method === "" ? words.noMethod : words.unknownMethod;
  const read = method === null ? [] : LINES_OF_METHOD[method];
  const shownLines = read.map((column) =>
    phrase(words.lines, {
      line: lineName(column, method, words, language),
      value: figure(lines[column].value, inUnitOf(method, unit)),
    }),
  );
  const points = score === null ? words.noScore : formatNumber(language, score, 2);
  return [
    method === null
      ? phrase(unknown, { method: written.method })
      : [TERMS[language].methods[method].name, ...shownLines].join(words.factJoin),
    [phrase(words.actual, { value: figure(actual) }), phrase(words.score, { value: points })].join(
      words.factJoin,
    ),
  ];
}

/** The editor, or what has to be mended on the sheet first. */
function Editor({ card, row, busy, apply }: Pick<RowItemProps, "card" | "row" | "busy" | "apply">) {
  const words = useScoringTexts();
  const { direction, unit, written } = row;
  if (direction === null || unit === null) return <p>{phrase(words.unitUnknown, written)}</p>;
  if (card.figures === null) return <p>{words.figuresUnreadable}</p>;
  const { figures, periodShare } = card;
  const ground = { direction, unit, figures, periodShare };
  return <RowEditor card={card} row={row} ground={ground} busy={busy} apply={apply} />;
}
