import type { KnownFunction } from "../../../src/domain/plain-formulas/known-function";

const required = (...keys: readonly string[]) => keys.map((key) => ({ key, optional: false }));
const optional = (...keys: readonly string[]) => keys.map((key) => ({ key, optional: true }));

const only = (formula: string) => [{ conditions: [], formula }];

/** Functions of each kind: with and without options, and one that ordinary Excel has no word for. */
export const KNOWN_FUNCTIONS: readonly KnownFunction[] = [
  {
    name: "KPI.FCR",
    parameters: [...required("resolved", "total"), ...optional("ineligible")],
    plain: only("SUM({resolved})/(SUM({total})[-SUM({ineligible})])"),
  },
  {
    name: "KPI.RATE",
    parameters: required("numerator", "denominator"),
    plain: only("SUM({numerator})/SUM({denominator})"),
  },
  {
    name: "KPI.ATTAIN",
    parameters: required("actual", "target"),
    plain: only("SUM({actual})/SUM({target})"),
  },
  {
    name: "KPI.DURATION.MEAN",
    parameters: [...required("starts", "ends"), ...optional("unit")],
    plain: [
      {
        conditions: [{ parameter: "unit", option: "hours", usual: true }],
        formula: "AVERAGE({ends}-{starts})*24",
      },
    ],
  },
  { name: "KPI.BALANCE", parameters: required("weights"), plain: [] },
];
