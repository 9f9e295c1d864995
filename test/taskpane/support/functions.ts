import type { FunctionHelp } from "../../../src/taskpane/functions/function-help";
import { COMMENTS } from "../../functions/function-help";

/** Help records as the build writes them: an optional argument, several examples, a spilled result. */
export const FUNCTIONS: readonly FunctionHelp[] = [
  {
    id: "BALANCE",
    name: "KPI.BALANCE",
    description: "Weight balance of a scorecard.",
    parameters: [
      { name: "categories", description: "Category of each indicator.", optional: false },
      { name: "weights", description: "Weight of each indicator.", optional: false },
    ],
    examples: [
      {
        formula: '=KPI.BALANCE({"outcome"}, {1})',
        result: '{"Category","Weight";"outcome",1}',
      },
    ],
  },
  {
    id: "FCR",
    name: "KPI.FCR",
    description: "First contact resolution: the share of cases resolved at the first contact.",
    parameters: [
      { name: "resolved", description: "Cases resolved at the first contact.", optional: false },
      { name: "total", description: "All cases of the period.", optional: false },
      { name: "ineligible", description: "Cases that could not be resolved.", optional: true },
    ],
    examples: [
      { formula: "=KPI.FCR(820, 1000)", result: "0.82" },
      { formula: "=KPI.FCR(720, 1000, 100)", result: "0.8" },
    ],
  },
];

/** Every custom function with its published examples, without the rest of its help. */
export const PUBLISHED_HELP: readonly FunctionHelp[] = [...COMMENTS].map(([id, { examples }]) => ({
  id,
  name: `KPI.${id}`,
  description: "",
  parameters: [],
  examples,
}));
