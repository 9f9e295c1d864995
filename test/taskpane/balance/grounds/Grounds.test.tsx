import { fireEvent } from "@testing-library/react";
import { accessibilityFaults } from "../../support/accessibility";
import { fakeDeclarations } from "../../support/fake-declarations";
import { screen } from "../../support/render-pane";
import { tableOf } from "../../support/tables";
import { press, show, wait } from "../show-balance";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const TABLE = tableOf(
  [
    ["Outcome", "Customer", "CSAT", "%", "Higher is better", 0.7, 0.9, 0.8, 80, 0.4, "Quarter"],
    ["Outcome", "Customer", "Own calls", "", "Higher is better", 60, 100, 90, 90, 0.6, "Quarter"],
  ],
  {
    headers: [
      ...["Category", "Perspective", "Indicator", "Unit", "Direction", "Threshold", "Target"],
      ...["Actual", "Score", "Weight", "Cycle"],
    ],
  },
);

const type = (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

async function openGrounds() {
  const workbook = fakeDeclarations();
  const view = await show([TABLE], workbook.services);
  press("Fill in “What the figures rest on”");
  await wait();
  await wait();
  return { ...view, declared: () => workbook.declared()?.tables[0] };
}

test("a survey's sample is asked from where its rule was not checked, and is checked at once", async () => {
  const { container, declared } = await openGrounds();
  expect(screen.getByText(/^Number of answers: not checked/)).toBeInTheDocument();
  type("Valid answers", "20");
  expect(screen.getByText("80% × 20 = 16: this may stay blank.")).toBeVisible();
  type("Question and scale", "CSAT 1–5");
  type("In the period before", "other");
  type("Question and scale then", "CSAT 1–7");
  press("Remember this survey");
  await wait();
  expect(declared()?.surveys).toMatchObject([{ indicator: "CSAT", answers: 20, kind: null }]);
  expect(screen.getByText(/“CSAT” rests on 20 answers; at least 30/)).toBeVisible();
  expect(
    screen.getByText("“CSAT” uses “CSAT 1–5” now and “CSAT 1–7” in the period before."),
  ).toBeVisible();
  jest.useRealTimers();
  expect(await accessibilityFaults(container)).toEqual([]);
});

test("of an indicator that the catalogue does not know, the kind of survey is asked first", async () => {
  const { declared } = await openGrounds();
  type("Which indicator", "Own calls");
  expect(screen.queryByLabelText("Valid answers")).toBeNull();
  type("What survey this indicator rests on", "none");
  press("Remember this survey");
  await wait();
  expect(declared()?.surveys).toMatchObject([{ indicator: "Own calls", kind: "none" }]);
});

test("the outcome of the card is chosen among its indicators", async () => {
  const { declared } = await openGrounds();
  type("Outcome indicator", "CSAT");
  await wait();
  expect(declared()?.outcome).toBe("CSAT");
  expect(screen.getByLabelText("Outcome indicator")).toHaveValue("CSAT");
});

test("days and targets of a part period are declared where the table has no cells for them", async () => {
  const { declared } = await openGrounds();
  type("Days worked", "30");
  type("Days in the period", "20");
  expect(screen.getByText(/There cannot be more days worked/)).toBeVisible();
  type("Days worked", "15");
  press("Remember the days");
  await wait();
  expect(declared()?.days).toEqual({ worked: 15, inPeriod: 20 });
  type("Which indicator’s target", "Own calls");
  type("Target for the whole period", "100");
  type("Does it add up over the days?", "yes");
  press("Remember the target");
  await wait();
  expect(
    screen.getByText(
      "The target of “Own calls” is 100; in proportion to the days worked it is 75.",
    ),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Change G7 from 100 to 75" })).toBeVisible();
});

test("an actual that adds up a level is found once somebody says how it is made", async () => {
  const { declared } = await openGrounds();
  type("Are actuals made of several periods?", "none");
  await wait();
  expect(declared()?.combined).toEqual([]);
  type("Are actuals made of several periods?", "some");
  type("Which indicator’s actual", "Own calls");
  type("How they are put together", "sum");
  type("What kind of figure it is", "stock");
  press("Remember how it is made");
  await wait();
  expect(declared()?.combined).toEqual([{ indicator: "Own calls", how: "sum", stock: true }]);
  expect(screen.getByText(/^“Own calls” is a level at one moment/)).toBeVisible();
});
