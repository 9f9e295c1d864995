import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReadIndicator } from "../../domain/comparison/read-card";
import type { CardColumn, SideBySide } from "../../domain/comparison/side-by-side";
import type { ComparisonTexts } from "../../i18n/comparison-texts";
import type { Language } from "../../i18n/language";
import { formatNumber, formatPercent } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { useComparison } from "./comparison-context";

const useStyles = makeStyles({
  box: { overflowX: "auto", maxWidth: "100%", marginBottom: "12px" },
  table: {
    borderCollapse: "collapse",
    "& th, & td": {
      padding: "4px 8px",
      verticalAlign: "top",
      textAlign: "end",
      minWidth: "72px",
      // The box scrolls, so a word need not be broken to fit.
      overflowWrap: "normal",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& td": { wordBreak: "keep-all" },
    // Which indicator a line is about stays in view while the cards scroll by.
    "& tr > :first-child": {
      position: "sticky",
      left: 0,
      minWidth: "88px",
      textAlign: "start",
      fontWeight: tokens.fontWeightRegular,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  score: { display: "block", fontWeight: tokens.fontWeightSemibold },
  weight: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** A column for each card, which scrolls within its own box; what a card lacks is a dash, not 0. */
export function SideBySideTable({ comparison }: { comparison: SideBySide }) {
  const styles = useStyles();
  const { language, comparison: words } = useComparison().words;
  const { cards, indicators } = comparison;
  return (
    <div className={styles.box} role="region" aria-label={words.side.scroll} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {cards.map(({ name }, place) => (
              <th key={place} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {summaryLines(language, words).map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cards.map((card, place) => (
                <td key={place}>{value(card)}</td>
              ))}
            </tr>
          ))}
          {indicators.map(({ id, onCards }, line) => (
            <tr key={`${line} ${id}`}>
              <th scope="row">{onCards.find((row) => row !== undefined)?.name}</th>
              {onCards.map((row, place) => (
                <td key={place}>
                  <IndicatorFigures row={row} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function summaryLines(language: Language, { side, standing }: ComparisonTexts) {
  const share = (value: number) => formatPercent(language, value);
  const outside = ({ balance }: CardColumn) =>
    balance.categories.filter(({ verdict }) => verdict !== "within").length;
  const balanceOf = (card: CardColumn) =>
    outside(card) === 0 ? side.balanced : phrase(side.unbalanced, { count: outside(card) });
  const totalOf = ({ total, standing: worth }: CardColumn) =>
    total === undefined
      ? side.noTotal
      : phrase(side.worth, {
          total: formatNumber(language, total, 2),
          standing: standing[worth],
        });
  return [
    { label: side.total, value: totalOf },
    { label: side.weights, value: ({ balance }: CardColumn) => share(balance.total) },
    {
      label: side.covered,
      value: ({ covered }: CardColumn) => (covered === undefined ? side.absent : share(covered)),
    },
    { label: side.balance, value: balanceOf },
  ];
}

function IndicatorFigures({ row }: { row: ReadIndicator | undefined }) {
  const styles = useStyles();
  const { language, comparison } = useComparison().words;
  const { side } = comparison;
  if (row === undefined) {
    return (
      <span role="img" aria-label={side.absentWord}>
        {side.absent}
      </span>
    );
  }
  const { score, weight } = row;
  return (
    <>
      <span className={styles.score}>
        {score === undefined ? side.noScore : formatNumber(language, score, 1)}
      </span>
      <span className={styles.weight}>× {formatPercent(language, weight)}</span>
    </>
  );
}
