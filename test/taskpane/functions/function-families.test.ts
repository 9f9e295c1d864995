import { LANGUAGES } from "../../../src/i18n/language";
import { loadTexts } from "../../../src/i18n/texts";
import { functionGroups } from "../../../src/taskpane/functions/function-families";
import type { FunctionFamily } from "../../../src/taskpane/functions/function-help";
import { COMMENTS } from "../../functions/function-help";
import { FUNCTIONS } from "../support/functions";

const families = [...new Set([...COMMENTS.values()].map(({ family }) => family))];
const [balance] = FUNCTIONS;
const inFamily = (family: string) => ({ ...balance, family: family as FunctionFamily });

test("every folder of functions is a group, and there is no other", () => {
  const groups = functionGroups(families.map(inFamily) as typeof FUNCTIONS);
  expect(groups.map(({ family }) => family).sort()).toEqual([...families].sort());
});

test.each(LANGUAGES)("every group has a name in %s", async (language) => {
  const { interface: texts } = await loadTexts(language);
  expect(Object.keys(texts.functions.families).sort()).toEqual([...families].sort());
  expect(Object.values(texts.functions.families).every((name) => name !== "")).toBe(true);
});

test("a family without functions is left out", () => {
  expect(functionGroups(FUNCTIONS).map(({ family }) => family)).toEqual(["rates", "balance"]);
});
