import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { foldedText } from "./folded-text";
import { nameOfRow } from "./name-of-row";
import { quote } from "./mention";

/** A trend compares answers to one question on one scale. */
export const scaleChangeRule: CardRule = {
  id: "C22",
  severity: "error",
  basis: { source: "effort-versions" },
  cases: ["changed"],
  needs: ["surveyVersions"],
  check: (card) =>
    (card.surveys ?? []).flatMap(({ row, version, previousVersion }) => {
      const declared = card.periodBefore?.rows.find((one) => one.row === row)?.surveyVersion;
      const before = declared ?? previousVersion ?? "";
      if (version === null || before === "" || isSame(version, before)) return [];
      const details = { indicator: quote(nameOfRow(card, row)) };
      const [measured, limit] = [quote(version), quote(before)];
      return [breach({ case: "changed", row, column: "indicator", measured, limit, details })];
    }),
};

const isSame = (one: string, other: string): boolean => foldedText(one) === foldedText(other);
