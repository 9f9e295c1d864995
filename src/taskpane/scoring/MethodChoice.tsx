import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ScoredRow } from "../../domain/scorecard/row-score";
import type { ScoreMethod } from "../../domain/scoring/score-method";
import { SCORE_METHODS } from "../../domain/scoring/score-method";
import { formatNumber } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { TERMS } from "../../i18n/terms";
import { useSpeech } from "../frame/language-context";
import { ScoreCurve } from "./ScoreCurve";
import { scoreCurve, sketchedRow } from "./score-curve";
import { useScoringTexts } from "./scoring-texts-context";

interface MethodChoiceProps {
  readonly indicator: string;
  readonly method: ScoreMethod | null;
  readonly kind: Pick<ScoredRow, "direction" | "figures">;
  readonly choose: (method: ScoreMethod) => void;
}

const useStyles = makeStyles({
  option: { display: "flex", gap: "8px", alignItems: "center", justifyContent: "space-between" },
  words: { minWidth: 0 },
  when: { display: "block", color: tokens.colorNeutralForeground2 },
  radio: { "& label": { flexGrow: 1, minWidth: 0 } },
});

/** The nine methods, each with its shape and when to use it. */
export function MethodChoice({ indicator, method, kind, choose }: MethodChoiceProps) {
  const styles = useStyles();
  const { language } = useSpeech();
  const words = useScoringTexts();
  return (
    <Field label={phrase(words.method, { indicator })}>
      <RadioGroup
        value={method ?? ""}
        onChange={(_event, { value }) => {
          choose(value as ScoreMethod);
        }}
      >
        {SCORE_METHODS.map((id) => (
          <Radio
            key={id}
            value={id}
            className={styles.radio}
            label={
              <span className={styles.option}>
                <span className={styles.words}>
                  {TERMS[language].methods[id].name}
                  <span className={styles.when}>{words.when[id]}</span>
                </span>
                <MethodSketch method={id} kind={kind} />
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** How many points of a sketch are read out. */
const READ_OUT = 5;

/** The shape of a method; none where it cannot judge a row of this direction. */
function MethodSketch({ method, kind }: { method: ScoreMethod; kind: MethodChoiceProps["kind"] }) {
  const { language } = useSpeech();
  const words = useScoringTexts();
  const curve = scoreCurve(sketchedRow(method, kind));
  if (curve.length === 0) return null;
  const told = Array.from({ length: READ_OUT }, (_, at) =>
    Math.round((at * (curve.length - 1)) / (READ_OUT - 1)),
  ).flatMap((at) => curve[at] ?? []);
  const falls = kind.direction === "down" || method === "deduction";
  const points = (falls ? told.reverse() : told).map((point) =>
    formatNumber(language, point.points, 0),
  );
  const label = phrase(words.sketch, {
    method: TERMS[language].methods[method].name,
    points: points.join(words.curveJoin),
  });
  return <ScoreCurve curve={curve} label={label} size="small" />;
}
