import { addFormat } from "../../workbook/conditional-format/conditional-format";
import {
  newConditionalFormat,
  type BarEnd,
  type ConditionalFormatState,
  type MatchStyle,
} from "../../workbook/conditional-format/conditional-format-state";
import { NUMBER_OPERATORS } from "../../workbook/conditional-format/number-operators";
import type { Sheet } from "../../workbook/model";
import { colourOf } from "./colours";
import { excelFormula } from "./excel-formula";
import { rectsOf } from "./read-validations";
import type { Unread } from "./unread";
import { attribute, child, children, descendants, flag, number, text } from "./xml";

interface Around {
  readonly matches: readonly MatchStyle[];
  readonly theme: readonly string[];
  readonly unread: Unread;
}

/** The formats that depend on a condition; the one that was added last has the highest priority. */
export function readConditionalFormats(sheet: Sheet, part: Element, around: Around): void {
  const rules = children(part, "conditionalFormatting").flatMap((block) =>
    children(block, "cfRule").map((rule) => ({ rule, rects: rectsOf(text(block, "sqref")) })),
  );
  const priority = ({ rule }: (typeof rules)[number]) => number(rule, "priority") ?? 0;
  for (const { rule, rects } of rules.sort((one, other) => priority(other) - priority(one))) {
    const look = around.matches[number(rule, "dxfId") ?? -1] ?? {};
    const condition = dataBar(rule, part, around.theme) ?? conditionOf(rule);
    if (!condition) {
      around.unread.add("conditionalFormats");
      continue;
    }
    around.unread.attempt("conditionalFormats", () => {
      const state = { ...newConditionalFormat(condition.kind, rects), ...condition, style: look };
      addFormat(sheet, { ...state, stopIfTrue: flag(rule, "stopIfTrue") });
    });
  }
}

type Condition = Pick<ConditionalFormatState, "kind"> & Partial<ConditionalFormatState>;

const FROM_FILE = new Map(Object.entries(NUMBER_OPERATORS).map(([excel, file]) => [file, excel]));

/** Kinds that bring a formula which says the same. */
const BY_FORMULA =
  /^(?:expression|containsText|notContainsText|beginsWith|endsWith|(?:notC|c)ontains(?:Blanks|Errors)|timePeriod)$/;

/** @returns null for a kind that this host does not play */
function conditionOf(rule: Element): Condition | null {
  const [first = "", second] = children(rule, "formula").map(({ textContent }) => textContent);
  const operator = FROM_FILE.get(text(rule, "operator"));
  if (text(rule, "type") === "cellIs" && operator) {
    const formula2 = second ? { formula2: excelFormula(second) } : {};
    return {
      kind: "CellValue",
      cellValue: { operator, formula1: excelFormula(first), ...formula2 },
    };
  }
  if (!BY_FORMULA.test(text(rule, "type")) || !first) return null;
  return { kind: "Custom", formula: excelFormula(first) };
}

const BAR_ENDS: Readonly<Record<string, string>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

/** A bar stands in two places: what Excel 2007 knew, and what came later under the same id. */
function dataBar(rule: Element, part: Element, theme: readonly string[]): Condition | null {
  const bar = child(rule, "dataBar");
  if (!bar) return null;
  const id = descendants(rule, "id")[0]?.textContent ?? "";
  const later = descendants(part, "cfRule").find((one) => id !== "" && attribute(one, "id") === id);
  const extended = child(later, "dataBar");
  const [lower, upper] = children(bar, "cfvo").map(barEnd);
  const state = newConditionalFormat("DataBar", []).dataBar;
  const below = colourOf(child(extended, "negativeFillColor"), theme);
  return {
    kind: "DataBar",
    dataBar: {
      ...state,
      showDataBarOnly: !flag(bar, "showValue", true),
      lowerBoundRule: lower ?? state.lowerBoundRule,
      upperBoundRule: upper ?? state.upperBoundRule,
      axisColor: colourOf(child(extended, "axisColor"), theme) ?? state.axisColor,
      positive: {
        ...state.positive,
        fillColor: colourOf(child(bar, "color"), theme) ?? state.positive.fillColor,
        gradientFill: flag(extended, "gradient", true),
      },
      negative: { ...state.negative, fillColor: below ?? state.negative.fillColor },
    },
  };
}

function barEnd(end: Element): BarEnd {
  const type = BAR_ENDS[text(end, "type")] ?? "Automatic";
  const value = attribute(end, "val");
  return value === null ? { type } : { type, formula: excelFormula(value) };
}
