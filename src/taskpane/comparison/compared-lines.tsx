import type { ReactNode } from "react";
import type { CardColumn, SideBySide } from "../../domain/comparison/side-by-side";
import type { ComparisonTexts } from "../../i18n/comparison-texts";
import type { Language } from "../../i18n/language";
import { formatNumber, formatPercent } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { IndicatorFigures } from "./IndicatorFigures";

/** What is set side by side: a heading and, in the order of the cards, what each of them has. */
export interface ComparedLine {
  readonly key: string;
  readonly heading: string;
  readonly cells: readonly ReactNode[];
}

/** Totals and balance of the cards, then weight and score of every indicator that any of them has. */
export function comparedLines(
  { cards, indicators }: SideBySide,
  language: Language,
  texts: ComparisonTexts,
): ComparedLine[] {
  return [
    ...summaryLines(language, texts).map(({ heading, of }) => ({
      key: heading,
      heading,
      cells: cards.map(of),
    })),
    ...indicators.map(({ id, onCards }, line) => ({
      key: `${line} ${id}`,
      heading: onCards.find((row) => row !== undefined)?.name ?? "",
      cells: onCards.map((row, place) => <IndicatorFigures key={place} row={row} />),
    })),
  ];
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
    { heading: side.total, of: totalOf },
    { heading: side.weights, of: ({ balance }: CardColumn) => share(balance.total) },
    {
      heading: side.covered,
      of: ({ covered }: CardColumn) => (covered === undefined ? side.absent : share(covered)),
    },
    { heading: side.balance, of: balanceOf },
  ];
}
