import { mayCallOurs, ownName } from "../../../src/domain/plain-formulas/known-function";
import { KNOWN_FUNCTIONS } from "./known-functions";

test.each([
  ["KPI.FCR", "KPI.FCR"],
  ["kpi.fcr", "KPI.FCR"],
  ["_xldudf_KPI_FCR", "KPI.FCR"],
  ["_xldudf_KPI_DURATION_MEAN", "KPI.DURATION.MEAN"],
  ["_xlfn.KPI.DURATION.MEAN", "KPI.DURATION.MEAN"],
  ["_xlfn._xludf.KPI.BALANCE", "KPI.BALANCE"],
])("%s is our %s", (written, name) => {
  const own = ownName(written, KNOWN_FUNCTIONS);
  expect(own?.name).toBe(name);
  expect(own?.known).toBe(KNOWN_FUNCTIONS.find((known) => known.name === name));
});

test("a name in our namespace that no function has is ours, but unknown", () => {
  expect(ownName("_xldudf_KPI_GONE", KNOWN_FUNCTIONS)).toEqual({ name: "KPI.GONE", known: null });
});

test.each(["SUM", "_xlfn.XLOOKUP", "KPIS.FCR", "MY.KPI.FCR"])("%s is not ours", (written) => {
  expect(ownName(written, KNOWN_FUNCTIONS)).toBeNull();
});

test("only formulas with our namespace are worth reading", () => {
  expect(["=1+kpi.fcr(A1)", "=_xldudf_KPI_FCR(A1)"].every(mayCallOurs)).toBe(true);
  expect(["=SUM(A1)", "KPI.FCR", 7, ""].some(mayCallOurs)).toBe(false);
});
