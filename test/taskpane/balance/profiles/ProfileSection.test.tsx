import { fireEvent } from "@testing-library/react";
import { declaredOf } from "../../../../src/domain/declarations/change-declarations";
import { NO_DECLARATIONS } from "../../../../src/domain/declarations/declarations";
import { accessibilityFaults } from "../../support/accessibility";
import { fakeDeclarations } from "../../support/fake-declarations";
import { screen } from "../../support/render-pane";
import { BALANCED, tableOf } from "../../support/tables";
import { press, show, wait } from "../show-balance";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const type = (label: string, value: string) => {
  fireEvent.change(screen.getByRole("textbox", { name: label }), { target: { value } });
};
const saveButton = () => screen.getByRole("button", { name: "Save and use" });
const strict = { id: "a", name: "Strict", figures: { "outcome-lowest": 0.45 } };
const using = { ...declaredOf(NO_DECLARATIONS, "Scorecard"), profile: "a" };

test("a profile of one's own is made, used at once, and only what was changed is kept", async () => {
  const workbook = fakeDeclarations();
  await show([tableOf(BALANCED)], workbook.services);
  press("New profile of your own");
  await wait();
  type("Outcome: lowest", "45");
  type("Name of the profile", "Strict");
  expect(screen.getByText("your own (general: 35%)")).toBeVisible();
  expect(screen.getByText("All of these limits can be met together.")).toBeVisible();
  fireEvent.click(saveButton());
  await wait();
  const { profiles, tables } = workbook.declared() ?? {};
  expect(profiles).toMatchObject([{ name: "Strict", figures: { "outcome-lowest": 0.45 } }]);
  expect(tables).toEqual([{ ...using, profile: profiles?.[0]?.id }]);
  expect(
    screen.getByText("Figures of your own: 1; the others are the general ones."),
  ).toBeVisible();
  expect(screen.getByText("Your own 45%–45%")).toBeVisible();
  expect(screen.getByText(/Source: Your own profile/)).toBeVisible();
});

test("limits that clash are explained with every key, and cannot be saved", async () => {
  await show([tableOf(BALANCED)]);
  press("New profile of your own");
  await wait();
  type("Capability: lowest", "20");
  expect(
    screen.getByText(
      "Capability: lowest, Capability: highest: the lowest, 20%, is above the highest, 15%.",
    ),
  ).toBeVisible();
  expect(saveButton()).toHaveAttribute("aria-disabled", "true");
  type("Capability: lowest", "many");
  expect(screen.getByText("Enter a number from 0 to 100.")).toBeVisible();
  expect(saveButton()).toHaveAttribute("aria-disabled", "true");
  press("Capability: lowest: back to the general one");
  expect(saveButton()).not.toHaveAttribute("aria-disabled", "true");
  type("Name of the profile", " ");
  expect(screen.getByText("Give it a name that no other profile has.")).toBeVisible();
  expect(saveButton()).toHaveAttribute("aria-disabled", "true");
});

test("a profile is chosen per card, edited, and deleted", async () => {
  const workbook = fakeDeclarations({ profiles: [strict] });
  await show([tableOf(BALANCED)], workbook.services);
  fireEvent.change(screen.getByRole("combobox", { name: "Checked against" }), {
    target: { value: "a" },
  });
  await wait();
  expect(workbook.declared()?.tables).toEqual([using]);
  press("Edit the profile");
  await wait();
  type("Number of indicators: highest", "12");
  fireEvent.click(saveButton());
  await wait();
  expect(workbook.declared()?.profiles).toEqual([
    { ...strict, figures: { "outcome-lowest": 0.45, "count-highest": 12 } },
  ]);
  press("Delete the profile");
  expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();
  press("Delete");
  await wait();
  expect(workbook.declared()).toMatchObject({ profiles: [], tables: [{ profile: null }] });
  expect(screen.getByText("Recommended 35%–45%")).toBeVisible();
});

test("nothing stands in the way of a screen reader", async () => {
  const { container } = await show([tableOf(BALANCED)]);
  press("New profile of your own");
  await wait();
  type("Capability: lowest", "20");
  jest.useRealTimers();
  expect(await accessibilityFaults(container)).toEqual([]);
});
