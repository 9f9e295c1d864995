import { wholeCatalogue } from "../../../../src/catalogue/whole-catalogue";
import { catalogueTexts } from "../../../../src/i18n/indicator-texts";
import { sampleCall } from "../../../../src/taskpane/catalogue/actions/sample-call";
import { functionName } from "../../../../src/taskpane/catalogue/function-name";
import { formulaCaller } from "../../../functions/call-formula";
import { PUBLISHED_HELP } from "../../support/functions";

async function callFor(id: string) {
  const entry = (await wholeCatalogue()).find((candidate) => candidate.id === id);
  const text = (await catalogueTexts("en-US"))[id];
  if (!entry || !text) throw new Error(`There is no ${id}`);
  const help = PUBLISHED_HELP.find(({ name }) => name === functionName(entry));
  return help ? sampleCall(entry, text, help) : null;
}

test("figures of the example stand for the indicator's own", async () => {
  expect(await callFor("first-contact-resolution")).toEqual({
    formula: "=KPI.FCR(820, 1000)",
    samples: [
      { sample: "820", name: "Tickets resolved at first contact" },
      { sample: "1000", name: "All tickets" },
    ],
  });
});

test("what the indicator fixes is kept, and nobody is asked for it", async () => {
  const call = await callFor("customer-satisfaction");
  expect(call?.formula).toBe('=KPI.CSAT({5;4;4;2;5}, "top2")');
  expect(call?.samples).toHaveLength(1);
  expect((await callFor("net-easy-score"))?.formula).toBe('=KPI.CES({7;6;5;2}, 2, "net")');
});

test("per mille is a thousand times the function", async () => {
  expect((await callFor("complaint-escalation-per-service"))?.formula).toMatch(
    /^=1000\*KPI\.SHARE/,
  );
});

test("nothing is offered where nothing is computed", async () => {
  expect(await callFor("channel-support")).toBeNull();
});

/** A number, or a table under headings where the function spills. */
const isAnswer = (answer: unknown): boolean =>
  Array.isArray(answer) ? answer.length > 1 : typeof answer === "number";

test("every indicator with a function has a formula to insert, and it answers", async () => {
  const call = await formulaCaller();
  const computed = (await wholeCatalogue()).filter((entry) => functionName(entry) !== null);
  expect(computed.length).toBeGreaterThan(100);
  for (const { id } of computed) {
    const formula = (await callFor(id))?.formula ?? "";
    expect([id, formula, isAnswer(call(formula))]).toEqual([id, formula, true]);
  }
});
