import { makeStyles, tokens } from "@fluentui/react-components";
import type { CurvePoint } from "./score-curve";

interface ScoreCurveProps {
  readonly curve: readonly CurvePoint[];
  /** The curve in words. */
  readonly label: string;
  /** Where the row stands now; left out in a sketch. */
  readonly present?: CurvePoint | null;
  readonly size: "small" | "large";
}

const WIDTH = 120;
const HEIGHT = 48;
/** Keeps lines and dot within the picture. */
const EDGE = 4;

const useStyles = makeStyles({
  small: { width: "60px", height: "24px", flexShrink: 0 },
  large: { display: "block", width: "100%", maxWidth: "240px", height: "auto" },
  line: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "2.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  ground: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  present: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/** Points over actuals, as a line. */
export function ScoreCurve({ curve, label, present, size }: ScoreCurveProps) {
  const styles = useStyles();
  const place = placer(present ? [...curve, present] : curve);
  const dot = present && place(present);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles[size]}>
      <line
        className={styles.ground}
        x1={EDGE}
        x2={WIDTH - EDGE}
        y1={HEIGHT - EDGE}
        y2={HEIGHT - EDGE}
      />
      <polyline
        className={styles.line}
        points={curve.map((point) => place(point).join(",")).join(" ")}
      />
      {dot && <circle className={styles.present} cx={dot[0]} cy={dot[1]} r={EDGE} />}
    </svg>
  );
}

function placer(points: readonly CurvePoint[]) {
  const actuals = points.map(({ actual }) => actual);
  const [lowest, highest] = [Math.min(...actuals), Math.max(...actuals)];
  const most = Math.max(100, ...points.map((point) => point.points));
  return ({ actual, points: earned }: CurvePoint): readonly [number, number] => [
    EDGE + ((WIDTH - 2 * EDGE) * (actual - lowest)) / (highest - lowest || 1),
    HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * Math.max(0, earned)) / most,
  ];
}
