import type { FrameLocator, Page } from "playwright-core";
import type { CellContent, PreviewWindow } from "../../../src/preview/page/preview-surface";
import { launchBrowser, startPreviewServer, type AddInPlace } from "./browser-tools";

/** Starting a browser and a page takes longer than jest's usual patience, on two busy cores above all. */
jest.setTimeout(60_000);
const patience = 15_000;

interface OpenOptions {
  readonly addIns: readonly AddInPlace[];
  /** The query of the page's address, such as `?locale=zh-CN`. */
  readonly query?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A preview that is open in the browser, and ready to be worked with. */
export interface OpenedPreview {
  readonly page: Page;
  /** Errors that nobody caught, of the page and of the panes in it. */
  readonly errors: readonly string[];
  /** Where requests went outside of this machine. */
  readonly foreignRequests: readonly string[];
}

export async function openPreview(options: OpenOptions): Promise<OpenedPreview> {
  const { addIns, query = "?locale=en-US", viewport = { width: 1366, height: 768 } } = options;
  const [browser, server] = await Promise.all([launchBrowser(), startPreviewServer({ addIns })]);
  const page = await browser.newPage({ viewport });
  openPages.push(page);
  page.setDefaultTimeout(patience);
  const errors: string[] = [];
  const foreignRequests: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith("data:")) {
      foreignRequests.push(request.url());
    }
  });
  await page.goto(`${server.url}/${query}`);
  await page.locator(".window").waitFor();
  await page.locator(sheetCanvas).waitFor();
  return { page, errors, foreignRequests };
}

/** A spreadsheet that nobody looks at any more still takes its share of the processor. */
const openPages: Page[] = [];

afterAll(async () => {
  for (const page of openPages) await page.close();
});

const sheetCanvas = 'canvas[id^="univer-sheet-main-canvas"]';
const nameBox = '[data-u-comp="defined-name"] input';

/** The page of an add-in, by the name that stands over its pane. */
export function pane(page: Page, name: string): FrameLocator {
  return page.frameLocator(`iframe[title="${name}"]`);
}

/** Goes to a cell as a person does: through the name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.locator(nameBox).fill(address);
  await page.keyboard.press("Enter");
  await page.waitForFunction(takesKeys, address);
}

/** Selects cells through the name box; whoever wants to know waits for what the pane makes of them. */
export async function selectCells(page: Page, address: string): Promise<void> {
  await page.locator(nameBox).fill(address);
  await page.keyboard.press("Enter");
}

/** Runs in the page: whether the cell is active, and the grid rather than the name box hears keys. */
function takesKeys(address: string): boolean {
  const { preview } = window as PreviewWindow;
  const editing = document.activeElement?.getAttribute("data-u-comp") === "editor";
  return editing && preview?.activeCell() === address;
}

/**
 * Types a text and Enter. The text comes in one piece, as from an input method: key by key, a list
 * of functions can open late on a busy machine and take the Enter.
 */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
  // Enter goes on to the cell below when it has taken the text.
  await page.waitForFunction(
    (typedInto) => (window as PreviewWindow).preview?.activeCell() !== typedInto,
    address,
  );
}

/** Pastes a block of texts, as copied from another sheet, with its first cell at that address. */
export async function pasteInto(
  page: Page,
  address: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  await goTo(page, address);
  const text = rows.map((cells) => cells.join("\t")).join("\n");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+V");
}

/** Opens the menu of a cell that is in sight. */
export async function rightClickCell(page: Page, row: number, column: number): Promise<void> {
  await page.locator(sheetCanvas).click({ button: "right", position: placeOf(row, column) });
}

export async function pointAtCell(page: Page, row: number, column: number): Promise<void> {
  await page.locator(sheetCanvas).hover({ position: placeOf(row, column) });
}

/** The middle of a cell, on a sheet that was neither scrolled nor formatted. */
function placeOf(row: number, column: number): { x: number; y: number } {
  const [rowHeight, columnWidth] = [20, 64];
  const corner = { x: 46, y: 20 };
  return {
    x: corner.x + (column + 0.5) * columnWidth,
    y: corner.y + (row + 0.5) * rowHeight,
  };
}

export async function cell(page: Page, address: string): Promise<CellContent> {
  return page.evaluate((wanted) => {
    const { preview } = window as PreviewWindow;
    if (!preview) throw new Error("The preview has not started.");
    return preview.cell(wanted);
  }, address);
}

/** Waits until a cell shows a text; fails with what it shows instead. */
export async function expectCellText(page: Page, address: string, text: string): Promise<void> {
  const shows = async () => (await cell(page, address)).text;
  const deadline = Date.now() + patience;
  while (Date.now() < deadline && (await shows()) !== text) await page.waitForTimeout(50);
  expect(await shows()).toBe(text);
}
