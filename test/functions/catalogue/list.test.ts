import { putCompanyInUse } from "../../../src/catalogue/company/company-in-use";
import { list } from "../../../src/functions/catalogue/list";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { SAMPLE } from "../../catalogue/company/sample-company";
import { BLANKS } from "../blanks";
import { cell, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

beforeEach(() => {
  setCurrentLanguage("en-US");
});

const WIDTH = 7;

test.each([LEFT_OUT, ...BLANKS.map(([blank]) => cell(blank))].map((filter) => ({ filter })))(
  "all indicators where the filters arrive as $filter",
  async ({ filter }) => {
    const table = await list(filter, filter, filter);
    expect(table).toHaveLength(259);
    expect(table.every((row) => row.length === WIDTH)).toBe(true);
    expect(table[0]?.[0]).toBe("Indicator");
  },
);

test("by words in any language", async () => {
  const table = await list(cell("净推荐"));
  expect(table.slice(1).map(([name]) => name)).toEqual(["Net promoter score (NPS)"]);
});

test("filters combine, in the words of any language", async () => {
  setCurrentLanguage("zh-CN");
  const efficient = await list(LEFT_OUT, cell("Efficiency"));
  expect(new Set(efficient.slice(1).map((row) => row[1]))).toEqual(new Set(["效率型"]));
  const both = await list(cell("率"), cell("效率"), cell("customer"));
  expect(both.length).toBeGreaterThan(1);
  expect(both.length).toBeLessThan(efficient.length);
  for (const row of both.slice(1)) expect([row[1], row[2]]).toEqual(["效率型", "客户"]);
});

test("an unknown filter is refused, nothing left is #N/A", async () => {
  const [[refused] = []] = await list(LEFT_OUT, cell("speedy"));
  expect(shownError(refused)).toEqual({
    code: "#VALUE!",
    message: "Argument 2 is “speedy”. It can be one of: Outcome, Efficiency, Behavior, Capability.",
  });
  const [[nothing] = []] = await list(cell("no such words"));
  expect(shownError(nothing).code).toBe("#N/A");
  const [[unreadable] = []] = await list(cell({ type: "Error" }));
  expect(shownError(unreadable).code).toBe("#VALUE!");
});

test("what the company adds is listed, what it hides is not", async () => {
  putCompanyInUse(SAMPLE);
  const names = (await list()).slice(1).map(([name]) => name);
  putCompanyInUse(null);
  // Of the 258 published ones one is hidden; two are added.
  expect(names).toHaveLength(259);
  expect(names).toContain("续约率");
  expect(names).toContain("Our FCR");
});
