/** A long list analysed in the pane: by a worker, while somebody types into the sheet. */
import { cell, expectCellText, typeInto } from "../../support/browser/preview";
import { openScorecards, paneFrame, type ScorecardPreview } from "../../support/browser/scorecard";

const ROWS = 12_000;

/** Runs in the pane's page, as it is there that Excel can be asked. */
async function writeContacts(rows: number): Promise<void> {
  const first = 45_992;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange(`A1:C${String(rows + 1)}`);
    // Pairs of contacts of one customer: every fourth pair lies a day apart, the others a month.
    const contact = (row: number) => {
      const pair = row >> 1;
      const apart = pair % 4 === 0 ? 1 : 30;
      return [`C${String(pair)}`, "bill", first + (pair % 20) + (row % 2) * apart];
    };
    const values = Array.from({ length: rows }, (_, row) => contact(row));
    range.values = [["Customer", "Issue", "Time"], ...values];
    sheet.tables.add(`A1:C${String(rows + 1)}`, true).name = "Contacts";
    await context.sync();
  });
}

describe("the analysis of a long list", () => {
  let preview: ScorecardPreview;

  beforeAll(async () => {
    preview = await openScorecards("en-US");
    await paneFrame(preview.page).evaluate(writeContacts, ROWS);
  });

  it("is computed by a worker while the sheet takes what is typed", async () => {
    const { page, pane } = preview;
    await pane.getByRole("tab", { name: "Functions" }).click();
    await pane.getByRole("link", { name: "Open log analysis" }).click();
    await pane.getByLabel("Source").selectOption("Contacts");
    await pane.getByText(`12,000 rows.`).waitFor();
    const worker = page.waitForEvent("worker");
    await pane.getByRole("button", { name: "Analyze" }).click();
    await typeInto(page, "E2", "typed meanwhile");
    expect((await worker).url()).toMatch(/^http:\/\/localhost:\d+\/.*log-worker/);
    await pane.getByText("The analysis is done.").waitFor();
    expect((await cell(page, "E2")).text).toBe("typed meanwhile");
  });

  it("comes to what can be worked out by hand", async () => {
    // 6,000 first contacts of the pairs, of which the 1,500 of every fourth pair are repeated. The
    // second contacts of the other 4,500, a month later, are first ones as well: on days 31 to 49
    // of the list, 300 on each of 15 days. The 6 days after day 42 are too young: 1,800.
    const figures = preview.pane.getByRole("definition");
    expect(await figures.allTextContents()).toEqual(["82.8%", "8,700", "7,200", "1,500", "1,800"]);
  });

  it("is written as a sheet of its own, and taken away again", async () => {
    const { page, pane } = preview;
    await pane.getByRole("button", { name: "Write as a new sheet" }).click();
    await pane.getByText("The result stands on the sheet").waitFor();
    await expectCellText(page, "B5", "82.8%");
    await pane.getByRole("button", { name: "Remove the sheet" }).click();
    await pane.getByRole("button", { name: "Remove", exact: true }).click();
    await pane.getByText("The sheet was deleted.").waitFor();
    expect((await cell(page, "A1")).text).toBe("Customer");
  });

  it("names the column and the cell where a date is text, and writes nothing", async () => {
    const { page, pane } = preview;
    await typeInto(page, "C9000", "yesterday");
    await pane.getByRole("button", { name: "Analyze" }).click();
    await pane.getByText("Column “Time”, cell C9000: the text “yesterday” stands here").waitFor();
    expect(preview.errors).toEqual([]);
    expect(preview.foreignRequests).toEqual([]);
  });
});
