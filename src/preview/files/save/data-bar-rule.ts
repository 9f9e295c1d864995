import type { CfvoTypes, ConditionalFormattingRule, Cvfo } from "exceljs";
import type { BarEnd, DataBar } from "../../workbook/conditional-format/conditional-format-state";
import { fileColour } from "./cell-look";
import { fileOperand, type AddInFunctions } from "./file-formula";

const BAR_ENDS: Readonly<Record<string, CfvoTypes>> = {
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** An end without a bound of its own is the lowest or highest value of the cells. */
function barEnd(
  { type, formula = "" }: BarEnd,
  otherwise: "min" | "max",
  functions: AddInFunctions,
): Cvfo {
  const known = BAR_ENDS[type];
  if (!known) return { type: otherwise };
  // The library's types know numbers only; it writes any text.
  return {
    type: known,
    value: fileOperand(formula.replace(/^=(?=[-\d.]+$)/, ""), functions) as never,
  };
}

/** A bar in each cell, as long as its value is large. */
export function dataBarRule(
  bar: DataBar,
  priority: number,
  functions: AddInFunctions,
): ConditionalFormattingRule {
  const { positive, negative } = bar;
  const below = negative.matchPositiveFillColor ? positive.fillColor : negative.fillColor;
  return {
    type: "dataBar",
    priority,
    // Said as false, it makes the library write the part that knows colours and flat bars.
    gradient: positive.gradientFill,
    border: false,
    negativeBarColorSameAsPositive: false,
    cfvo: [
      barEnd(bar.lowerBoundRule, "min", functions),
      barEnd(bar.upperBoundRule, "max", functions),
    ],
    color: fileColour(positive.fillColor),
    negativeFillColor: fileColour(below),
    axisColor: fileColour(bar.axisColor),
  } as ConditionalFormattingRule;
}
