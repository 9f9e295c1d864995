import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CategoryBalance } from "../../domain/balance/check-balance";

interface WeightBarProps {
  readonly balance: CategoryBalance;
  /** The weights that make up the bar, from left to right. */
  readonly segments: readonly number[];
  /** The weight at the right end. */
  readonly scale: number;
  /** What the picture says, in a sentence. */
  readonly sentence: string;
}

const useStyles = makeStyles({
  bar: {
    display: "block",
    width: "100%",
    height: "24px",
    margin: "4px 0",
    forcedColorAdjust: "none",
  },
  ground: {
    fill: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  band: {
    fill: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  bound: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: 2,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  segment: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 1,
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "Canvas" },
  },
  within: { fill: tokens.colorBrandForeground1 },
  outside: { fill: tokens.colorStatusWarningForeground1 },
});

/** A category's weight as a bar of its indicators over the recommended range. */
export function WeightBar({ balance, segments, scale, sentence }: WeightBarProps) {
  const styles = useStyles();
  const at = (weight: number) => `${Math.max(0, weight / scale) * 100}%`;
  const { lowest, highest, verdict } = balance;
  const starts = segments.map((_, index) =>
    segments.slice(0, index).reduce((sum, weight) => sum + weight, 0),
  );
  const segmentClass = mergeClasses(
    styles.segment,
    verdict === "within" ? styles.within : styles.outside,
  );
  return (
    <svg role="img" aria-label={sentence} className={styles.bar}>
      <rect className={styles.ground} width="100%" height="24" />
      <rect className={styles.band} x={at(lowest)} width={at(highest - lowest)} height="24" />
      {segments.map((weight, index) => (
        <rect
          key={index}
          className={segmentClass}
          x={at(starts[index] ?? 0)}
          y="7"
          width={at(weight)}
          height="10"
        />
      ))}
      {[lowest, highest].map((bound, index) => (
        <line key={index} className={styles.bound} x1={at(bound)} x2={at(bound)} y1="0" y2="24" />
      ))}
    </svg>
  );
}
