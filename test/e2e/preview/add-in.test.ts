import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { tinyAddIn } from "../../support/browser/add-ins";
import {
  cell,
  expectCellText,
  goTo,
  openPreview,
  pane,
  pointAtCell,
  rightClickCell,
  typeInto,
} from "../../support/browser/preview";

const open = (query = "?locale=en-US") => openPreview({ addIns: [tinyAddIn], query });

describe("a sideloaded add-in", () => {
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    ({ page, errors } = await open());
  });

  it("has functions that calculate, and again when what they read changes", async () => {
    await typeInto(page, "A1", "=TINY.DOUBLE(21)");
    await expectCellText(page, "A1", "42");
    await typeInto(page, "A2", "=TINY.DOUBLE(A1)");
    await typeInto(page, "A1", "10");
    await expectCellText(page, "A2", "20");
  });

  it("says by a text beside the cell why a function refuses", async () => {
    const reason = page.getByText("Nothing to double.");
    await typeInto(page, "B2", "=TINY.REFUSE()");
    await expectCellText(page, "B2", "#VALUE!");
    expect(await reason.count()).toBe(0);
    await goTo(page, "B2");
    await reason.waitFor();
    await goTo(page, "D9");
    await reason.waitFor({ state: "detached" });
    await pointAtCell(page, 1, 1);
    await reason.waitFor();
    await pointAtCell(page, 8, 5);
    await reason.waitFor({ state: "detached" });
  });

  it("runs a command from a menu of its ribbon tab", async () => {
    await goTo(page, "C3");
    await page.getByRole("button", { name: /More/ }).click();
    await page.getByRole("menuitem", { name: "Stamp cell" }).click();
    await expectCellText(page, "C3", "stamped");
  });

  it("runs a command from the menu of a cell, for that cell", async () => {
    await rightClickCell(page, 4, 2);
    await page.getByText("Stamp cell").click();
    await expectCellText(page, "C5", "stamped");
  });

  it("is told AccessDenied on a protected sheet, where a person is told as well", async () => {
    await page.getByRole("tab", { name: "Preview" }).click();
    await page.getByRole("button", { name: "Protect sheet" }).click();
    await pane(page, "Tiny").getByRole("button", { name: "Write 21 into A1" }).click();
    await pane(page, "Tiny").getByText("AccessDenied").waitFor();
    await typeInto(page, "A5", "5");
    await page.getByText("The cell is on a protected sheet.").waitFor();
    expect((await cell(page, "A5")).text).toBe("");
    await page.getByRole("button", { name: "Protect sheet" }).click();
    await typeInto(page, "A5", "5");
    await expectCellText(page, "A5", "5");
  });

  it("has its requests counted, with their bytes", async () => {
    const panel = page.getByRole("region", { name: "Requests" });
    expect(await panel.count()).toBe(0);
    await page.getByRole("button", { name: "Requests", exact: true }).click();
    await panel.getByRole("button", { name: "Clear" }).click();
    await panel.getByText("Syncs: 0 · sent: 0 B · received: 0 B").waitFor();
    await pane(page, "Tiny").getByRole("button", { name: "Write 21 into A1" }).click();
    await panel.getByText(/^Syncs: 1 · sent: [1-9]\d* B · received: [1-9]\d* B$/).waitFor();
    await panel.getByRole("button", { name: "Close the requests" }).click();
    expect(await panel.count()).toBe(0);
  });

  it("waits for Excel while a cell is typed into", async () => {
    await goTo(page, "B6");
    await page.keyboard.type("half a wo");
    await pane(page, "Tiny").getByRole("button", { name: "Write 21 into A1" }).click();
    await pane(page, "Tiny").getByText("InvalidOperationInCellEditMode").waitFor();
  });

  it("leaves no error that nobody caught", () => {
    expect(errors).toEqual([]);
  });
});

describe("a function", () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await open("?locale=zh-CN&empty=null"));
  });

  it("receives an empty cell as the page's address says", async () => {
    await typeInto(page, "B1", "=TINY.KIND(A1)");
    await expectCellText(page, "B1", "null");
  });

  it("explains itself and its arguments in the page's language while it is typed", async () => {
    await goTo(page, "A1");
    await page.keyboard.type("=TINY.DOU");
    await page.getByText("TINY.DOUBLE").first().waitFor();
    await page.keyboard.type("BLE(");
    await page.getByText("任意数字。").first().waitFor();
  });
});

describe("a command without a handler", () => {
  it("is named in a message", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "tiny-"));
    const manifest = path.join(folder, "manifest.xml");
    const text = readFileSync(tinyAddIn.manifest, "utf8");
    writeFileSync(manifest, text.replaceAll(">stamp<", ">vanish<"));
    const { page } = await openPreview({ addIns: [{ ...tinyAddIn, manifest }] });
    await rightClickCell(page, 4, 2);
    await page.getByText("Stamp cell").click();
    await page.getByText(/“Stamp cell” failed: .*vanish/).waitFor();
    rmSync(folder, { recursive: true });
  });
});
