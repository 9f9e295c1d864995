import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { dayOf } from "../../domain/times/moment";
import { writtenDay } from "../../domain/times/calendar-day";
import type { Language } from "../../i18n/language";
import { formatNumber, formatPercent } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import type { Figure } from "../../sheets/log-report/figures";
import { figuresOf } from "../../sheets/log-report/figures";
import type { LogReport } from "../../sheets/log-report/log-report";
import { useSpeech } from "../frame/language-context";
import { useLogTexts } from "./log-texts-context";

const useStyles = makeStyles({
  title: { display: "block" },
  figures: {
    margin: "8px 0",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "12px",
    rowGap: "4px",
  },
  value: {
    margin: 0,
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  basis: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The numbers that the result comes down to, and how many rows they rest on. */
export function ResultSummary({ report }: { report: LogReport }) {
  const styles = useStyles();
  const { language } = useSpeech();
  const texts = useLogTexts();
  const { result, rows, asOf } = report.outcome;
  const count = (value: number) => formatNumber(language, value);
  const { result: words, columns } = texts;
  return (
    <div>
      <Subtitle2 as="h2" className={styles.title}>
        {words.title}
      </Subtitle2>
      <dl className={styles.figures}>
        {figuresOf(result, texts).map((figure) => (
          <FigureLine key={figure.label} figure={figure} language={language} />
        ))}
      </dl>
      <p className={styles.basis}>
        {phrase(words.rows, { read: count(rows.read), kept: count(rows.kept) })}{" "}
        {phrase(words.asOf, { day: writtenDay(dayOf(asOf)) })}
      </p>
      {rows.blank > 0 && (
        <p className={styles.basis}>{phrase(words.blank, { rows: count(rows.blank) })}</p>
      )}
      {rows.missing.map(({ role, rows: missing }) => (
        <p key={role} className={styles.basis}>
          {phrase(words.missing, { column: columns[role], rows: count(missing) })}
        </p>
      ))}
    </div>
  );
}

function FigureLine({ figure, language }: { figure: Figure; language: Language }) {
  const styles = useStyles();
  return (
    <>
      <dt>{figure.label}</dt>
      <dd className={styles.value}>{figureText(figure, language)}</dd>
    </>
  );
}

function figureText({ value, kind }: Figure, language: Language): string {
  switch (kind) {
    case "share":
      return formatPercent(language, value);
    case "day":
      return writtenDay(value);
    case "count":
    case "mean":
    case "amount":
      return formatNumber(language, value);
  }
}
