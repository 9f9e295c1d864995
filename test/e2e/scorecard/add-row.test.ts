/** From the catalogue into the card in the sheet, and out again: what a person clicks. */
import { expectCellText } from "../../support/browser/preview";
import { headingRow, insertTemplate, openScorecards } from "../../support/browser/scorecard";

it("an indicator joins the card, computes there, and leaves it as it was", async () => {
  const preview = await openScorecards("en-US");
  const { page, pane, errors } = preview;
  await insertTemplate(preview, /E-commerce/);
  const first = (await headingRow(preview)) + 1;
  const row = String(first + 2);
  await pane.getByRole("tab", { name: "Catalog" }).click();
  await pane.getByRole("searchbox").fill("complaint rate");
  await pane
    .getByRole("link", { name: /^Complaint rate/ })
    .first()
    .click();
  await pane.getByRole("button", { name: /^Add to the scorecard under/ }).click();
  await pane.getByRole("table", { name: "Effect on the weights" }).waitFor();
  await pane.getByRole("button", { name: "Add to the scorecard", exact: true }).click();
  await pane.getByText("“Complaint rate” was added").waitFor();
  await expectCellText(page, `C${row}`, "Complaint rate");
  await expectCellText(page, `O${String(first + 7)}`, "100.0%");
  await pane.getByRole("button", { name: "Remove this row again" }).click();
  await pane.getByText("The row was removed").waitFor();
  await expectCellText(page, `O${String(first + 6)}`, "100.0%");
  expect(errors).toEqual([]);
});
