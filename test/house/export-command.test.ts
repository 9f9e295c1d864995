import { planExport } from "../../.tools/export-plan.cjs";

const KNOWN = { templates: ["ecommerce", "finance"], languages: ["zh-CN", "en-US"] };
const planFor = (words: string) => planExport(words.split(" "), KNOWN);

test("a template, a language and a file are all that it takes", () => {
  expect(planFor("--template finance --lang en-US --out card.xlsx")).toEqual({
    kind: "export",
    template: "finance",
    language: "en-US",
    file: "card.xlsx",
  });
});

test("without a language it is the first one", () => {
  expect(planFor("--template finance --out card.xlsx")).toMatchObject({ language: "zh-CN" });
});

test.each([
  ["--out card.xlsx", "--template is missing"],
  ["--template bakery --out card.xlsx", 'There is no template "bakery"'],
  ["--template finance --lang fr-FR --out card.xlsx", 'There is no language "fr-FR"'],
  ["--template finance", "--out is missing"],
  ["--template finance --out card.xls", '--out wants a name.xlsx, not "card.xls"'],
  ["--sheet 3", "Unknown option '--sheet'"],
])("%s is refused with what is wrong and how it is meant", (words, reason) => {
  const plan = planFor(words);
  expect(plan).toMatchObject({ kind: "refuse" });
  const message = "message" in plan ? plan.message : "";
  expect(message).toContain(reason);
  expect(message).toContain("Templates: ecommerce, finance");
});

test("--help says how it is used", () => {
  expect(planFor("--help")).toMatchObject({ kind: "help" });
});
