import { indicator } from "../../../src/catalogue/indicators";
import { template } from "../../../src/catalogue/templates";
import { assignedFacts } from "../../../src/taskpane/templates/assigned-facts";
import { templateCategories } from "../../../src/taskpane/templates/template-balance";

const verdicts = (id: string) =>
  templateCategories(template(id)).map(({ balance }) => balance.verdict);

test("e-commerce and manufacturing lie on bounds and so within the ranges", () => {
  expect(verdicts("ecommerce")).toEqual(["within", "within", "within", "within"]);
  expect(verdicts("manufacturing")).toEqual(["within", "within", "within", "within"]);
});

test("finance leaves two ranges, both for a declared reason", () => {
  expect(verdicts("finance")).toEqual(["within", "below", "above", "within"]);
  expect(templateCategories(template("finance")).map(({ exception }) => exception)).toEqual([
    null,
    "slower-rather-than-non-compliant",
    "compliance-is-the-floor",
    null,
  ]);
});

test("each row of a template stands in one category", () => {
  const rows = templateCategories(template("manufacturing")).flatMap((category) => category.rows);
  expect(rows).toHaveLength(template("manufacturing").rows.length);
});

test("the facts that are ours are named once, whatever the number of indicators", () => {
  const facts = assignedFacts(template("finance"), ["major-compliance-breaches"], indicator);
  expect(facts).toContain("direction");
  expect(new Set(facts).size).toBe(facts.length);
  expect(facts).not.toContain("weights");
});

test("weights and choice of indicators that are ours are named as well", () => {
  const facts = assignedFacts(template("agent"), [], indicator);
  expect(facts.filter((fact) => ["category", "rows", "weights"].includes(fact))).toEqual([
    "category",
    "rows",
    "weights",
  ]);
});
