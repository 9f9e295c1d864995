import { makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { TERMS } from "../../i18n/terms";
import { useSpeech } from "../frame/language-context";
import { shownFigure } from "./figure-words";
import { ScoreCurve } from "./ScoreCurve";
import { scoreCurve, tellingPoints } from "./score-curve";
import type { ScoringCard, ScoringRow } from "./scoring-card";
import { useScoringTexts } from "./scoring-texts-context";
import { totalWith } from "./total-with";
import type { PossibleDraft } from "./use-row-change";

interface ScoreEffectProps {
  readonly card: ScoringCard;
  readonly row: ScoringRow;
  readonly draft: PossibleDraft;
}

const useStyles = makeStyles({
  facts: { margin: 0, display: "grid", rowGap: "4px" },
  fact: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  remark: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a draft makes of the present actual and of the card's total, and its curve. */
export function ScoreEffect({ card, row, draft }: ScoreEffectProps) {
  const styles = useStyles();
  const words = useScoringTexts();
  const score = useMovement(row.score, draft.score);
  const [before, after] = [totalWith(card), totalWith(card, { row: row.row, score: draft.score })];
  const total = useMovement(before, after);
  const facts = [
    { name: words.scoreNow, value: score },
    ...(before === null && after === null ? [] : [{ name: words.totalNow, value: total }]),
  ];
  return (
    <>
      <DrawnDraft row={row} draft={draft} />
      <dl className={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {row.actual === null && <p className={styles.remark}>{words.noActual}</p>}
      {row.actual !== null && before === null && after === null && (
        <p className={styles.remark}>{words.totalUnknown}</p>
      )}
    </>
  );
}

function DrawnDraft({ row, draft }: Pick<ScoreEffectProps, "row" | "draft">) {
  const { language } = useSpeech();
  const words = useScoringTexts();
  const { method, scored, score } = draft;
  const points = tellingPoints(scored).map((point) =>
    phrase(words.curvePoint, {
      value: shownFigure(language, point.actual, method === "deduction" ? null : row.unit),
      points: formatNumber(language, point.points, 1),
    }),
  );
  const label = phrase(words.curve, {
    method: TERMS[language].methods[method].name,
    points: points.join(words.curveJoin),
  });
  const present =
    row.actual === null || score === null
      ? null
      : { actual: row.actual / scored.periodShare, points: score };
  return <ScoreCurve curve={scoreCurve(scored)} label={label} present={present} size="large" />;
}

/** A figure before and after, with two decimals, as the card's parts have them. */
function useMovement(before: number | null, after: number | null): string {
  const { language } = useSpeech();
  const { noScore, beforeAfter } = useScoringTexts();
  const shown = (value: number | null) =>
    value === null ? noScore : formatNumber(language, value);
  return phrase(beforeAfter, { before: shown(before), after: shown(after) });
}
