import { readDefinition } from "../../../src/sheets/comparison/read-definition";

const wording = (measured: string) => (/^(已解决|resolved)/.test(measured) ? "standard" : measured);

test("one definition has one meaning in every language, and stands as it was written", () => {
  const chinese = { measured: "已解决 ÷ 全部", unit: "次/人", direction: "越高越好" };
  const english = { measured: "resolved / all", unit: "per person", direction: "Higher is better" };
  const [one, other] = [readDefinition(chinese, wording), readDefinition(english, wording)];
  expect(one.definition).toBe("已解决 ÷ 全部 · 次/人 · 越高越好");
  expect(one.unit).toBe("次/人");
  expect(other.meaning).toBe(one.meaning);
});

test.each([
  ["another wording", { measured: "eligible only" }],
  ["another unit", { unit: "%" }],
  ["another direction", { direction: "越低越好" }],
  ["a unit of somebody's own", { unit: "points a head" }],
])("%s is another meaning", (_, changed) => {
  const written = { measured: "resolved / all", unit: "次/人", direction: "越高越好" };
  const changedMeaning = readDefinition({ ...written, ...changed }, wording).meaning;
  expect(changedMeaning).not.toBe(readDefinition(written, wording).meaning);
});
