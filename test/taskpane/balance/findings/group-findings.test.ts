import type { CardFinding } from "../../../../src/domain/card-rules/card-rule";
import { breach } from "../../../../src/domain/card-rules/card-rule";
import { groupFindings } from "../../../../src/taskpane/balance/findings/group-findings";

const finding = (
  rule: CardFinding["rule"],
  row: number,
  severity: CardFinding["severity"] = "warning",
): CardFinding => ({ ...breach({ case: "x", row }), rule, severity, source: "arithmetic" });

test("findings of a rule come together where the first of them stands", () => {
  const groups = groupFindings([finding("C14", 0), finding("C16", 0), finding("C14", 2)]);
  expect(groups.map(({ rule, findings }) => [rule, findings.map(({ row }) => row)])).toEqual([
    ["C14", [0, 2]],
    ["C16", [0]],
  ]);
});

test("another gravity is another group", () => {
  const groups = groupFindings([finding("C15", 1, "error"), finding("C15", 2)]);
  expect(groups.map(({ severity }) => severity)).toEqual(["error", "warning"]);
});
