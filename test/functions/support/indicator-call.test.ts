import { indicatorBook } from "../../../src/functions/support/indicator-book";
import { indicatorCall } from "../../../src/functions/support/indicator-call";

test.each([
  ["data-error-rate", "KPI.SHARE(Records with at least one error, Records sampled)"],
  ["customer-ease-ces-2", /^KPI\.CES\(.+, 2\)$/],
  ["net-easy-score", /^KPI\.CES\(.+, 2, "net"\)$/],
  ["wording-violations", ""],
])("%s", async (id, call) => {
  const entry = (await indicatorBook("en-US")).find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(id);
  if (typeof call === "string") expect(indicatorCall(entry)).toBe(call);
  else expect(indicatorCall(entry)).toMatch(call);
});
