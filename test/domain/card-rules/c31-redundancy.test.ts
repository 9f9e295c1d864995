import { redundancyRule } from "../../../src/domain/card-rules/c31-redundancy";
import { card } from "./cards";
import { breaches } from "./check-rule";

const MONTHS = Array.from({ length: 12 }, (_, month) => month);
const rising = MONTHS.map((month) => month + (month % 2));
const twin = MONTHS.map((month) => 2 * month);
const zigzag = MONTHS.map((month) => (month % 4 < 2 ? 1 : 0));

type Values = readonly (number | null)[];

const past = (series: readonly Values[], outcome: number | null = null) =>
  card({ history: { series: series.map((values, row) => ({ row, values })) }, outcome });

test("two that move together are told, with r, n and p", () => {
  const [found, ...others] = breaches(redundancyRule, past([rising, twin, zigzag]));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ case: "redundant", row: 1, limit: { value: 0.9 } });
  expect(found?.details).toMatchObject({
    indicator: { text: "B" },
    other: { text: "A" },
    periods: { value: 12 },
  });
  const { measured } = found ?? {};
  expect(measured && "value" in measured ? measured.value : 0).toBeGreaterThan(0.99);
});

test("opposite ways is together too", () => {
  const falling = twin.map((value) => -value);
  expect(breaches(redundancyRule, past([rising, falling]))).toHaveLength(1);
});

test("one that hardly moves with the outcome is weakly related, which is not redundant", () => {
  const found = breaches(redundancyRule, past([rising, zigzag], 0));
  expect(found.map(({ case: kind, row, source }) => [kind, row, source])).toEqual([
    ["weak", 1, "relevance-sentence"],
  ]);
});

test("the outcome is not measured against itself, nor is anything while it is not on the card", () => {
  const itself = breaches(redundancyRule, past([zigzag, rising], 0));
  expect(itself.map(({ case: kind, row }) => [kind, row])).toEqual([["weak", 1]]);
  expect(breaches(redundancyRule, past([rising, zigzag], 7))).toEqual([]);
});

test("from fewer than twelve periods nothing is concluded, gaps left out", () => {
  const gap = twin.map((value, month) => (month === 3 ? null : value));
  expect(breaches(redundancyRule, past([rising, gap]))).toEqual([]);
  expect(breaches(redundancyRule, past([rising, MONTHS.map(() => 7)]))).toEqual([]);
});
