import { targetsOf } from "../../src/catalogue/target-of";
import { wholeCatalogue } from "../../src/catalogue/whole-catalogue";

async function targetsFor(id: string): Promise<number[]> {
  const entry = (await wholeCatalogue()).find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(id);
  return targetsOf(entry);
}

test.each([
  ["a share is a fraction", "dedicated-service-coverage", [0.95]],
  ["several, each once", "feedback-timeliness-rate", [0.95, 0.9]],
  ["the same twice", "data-error-rate", [0.01]],
  ["per mille in its own unit", "complaint-rate", [20]],
  ["points", "net-promoter-score", [45]],
  ["a limit where there is no target", "wording-violations", [5]],
  ["a target without a sign", "benefit-usage-rate", [0.7]],
])("%s: %s", async (_, id, values) => {
  expect(await targetsFor(id)).toEqual(values);
});

test.each([
  ["a relative goal", "cross-buy-rate"],
  ["a limit of another unit", "channel-bad-debt-rate"],
  ["an example", "sales-amount"],
  ["none at all", "customer-churn-rate"],
])("%s is no target: %s", async (_, id) => {
  expect(await targetsFor(id)).toEqual([]);
});
