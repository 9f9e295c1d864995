import type { FunctionHelp } from "../../../src/taskpane/functions/function-help";
import { COMMENTS } from "../../functions/function-help";

const range = (name: string, description: string, { optional }: { optional: boolean }) => ({
  ...{ key: name, name, description, optional },
  ...{ matrix: true, single: false, guarded: false, options: [] },
});

/** Help records as the build writes them: an optional argument, several examples, a spilled result. */
export const FUNCTIONS: readonly FunctionHelp[] = [
  {
    id: "BALANCE",
    family: "balance",
    name: "KPI.BALANCE",
    description: "Weight balance of a scorecard.",
    parameters: [
      range("categories", "Category of each indicator.", { optional: false }),
      range("weights", "Weight of each indicator.", { optional: false }),
    ],
    examples: [
      {
        formula: '=KPI.BALANCE({"outcome"}, {1})',
        result: '{"Category","Weight";"outcome",1}',
      },
    ],
    plain: [],
    noPlainFormula: "It is a table.",
  },
  {
    id: "FCR",
    family: "rates",
    name: "KPI.FCR",
    description: "First contact resolution: the share of cases resolved at the first contact.",
    parameters: [
      range("resolved", "Cases resolved at the first contact.", { optional: false }),
      range("total", "All cases of the period.", { optional: false }),
      range("ineligible", "Cases that could not be resolved.", { optional: true }),
    ],
    examples: [
      { formula: "=KPI.FCR(820, 1000)", result: "0.82" },
      { formula: "=KPI.FCR(720, 1000, 100)", result: "0.8" },
    ],
    plain: [{ conditions: [], formula: "SUM({resolved})/(SUM({total})[-SUM({ineligible})])" }],
    noPlainFormula: null,
  },
];

/** Every custom function with its published examples, without the rest of its help. */
export const PUBLISHED_HELP: readonly FunctionHelp[] = [...COMMENTS].map(([id, { examples }]) => ({
  id,
  family: "rates",
  name: `KPI.${id}`,
  description: "",
  parameters: [],
  plain: [],
  noPlainFormula: null,
  examples,
}));
