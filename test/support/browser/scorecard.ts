import type { Frame, FrameLocator, Page } from "playwright-core";
import type { Language } from "../../../src/i18n/language";
import { builtAddIn } from "./add-ins";
import { cell, openPreview, pane, pasteInto, typeInto, type OpenedPreview } from "./preview";

/** What the pane and its sheets are called in each language, as a person reads it. */
const WORDS = {
  "zh-CN": { addIn: "KPI 计分卡", insert: "插入计分卡", category: "指标类型", inserted: "已插入" },
  "en-US": {
    addIn: "KPI Scorecards",
    insert: "Insert scorecard",
    category: "Category",
    inserted: "Inserted",
  },
  "zh-TW": { addIn: "KPI 計分卡", insert: "插入計分卡", category: "指標類型", inserted: "已插入" },
} as const;

export type TemplateTitle = string | RegExp;

/** A preview with our add-in, and its pane. */
export interface ScorecardPreview extends OpenedPreview {
  readonly pane: FrameLocator;
  readonly language: Language;
}

export async function openScorecards(language: Language, query = ""): Promise<ScorecardPreview> {
  const opened = await openPreview({
    addIns: [builtAddIn],
    query: `?locale=${language}${query}`,
    viewport: { width: 1600, height: 900 },
  });
  const frame = pane(opened.page, WORDS[language].addIn);
  await frame.getByRole("radio").first().waitFor();
  return { ...opened, pane: frame, language };
}

/** The pane's own page, in which Excel can be asked. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (!frame) throw new Error("There is no pane.");
  return frame;
}

/** Chooses a template and inserts it; waits until the pane says that it stands. */
export async function insertTemplate(
  { pane: frame, language }: ScorecardPreview,
  template: TemplateTitle,
): Promise<void> {
  await frame.getByRole("radio", { name: template }).click();
  await frame.getByRole("button", { name: WORDS[language].insert }).click();
  await frame.getByText(WORDS[language].inserted).first().waitFor();
}

/** Row of the table's headings on the active sheet, counted from 1. */
export async function headingRow({ page, language }: ScorecardPreview): Promise<number> {
  for (let row = 1; row <= 12; row += 1) {
    if ((await cell(page, `A${String(row)}`)).text === WORDS[language].category) return row;
  }
  throw new Error("The active sheet holds no scorecard.");
}

/** What is typed into one row: target, and numerator and denominator or the actual itself. */
export interface TypedRow {
  readonly target: string;
  readonly parts?: readonly [numerator: string, denominator: string];
  readonly actual?: string;
}

/** Fills a whole card at once: a block of targets and parts, then the actuals that are typed in. */
export async function pasteRows(
  page: Page,
  first: number,
  rows: readonly TypedRow[],
): Promise<void> {
  const block = rows.map(({ target, parts }) => [target, "—", ...(parts ?? ["—", "—"])]);
  await pasteInto(page, `H${String(first)}`, block);
  for (const [index, { actual }] of rows.entries()) {
    if (actual !== undefined) await typeInto(page, `L${String(first + index)}`, actual);
  }
}

export async function fillRow(page: Page, row: number, typed: TypedRow): Promise<void> {
  await typeInto(page, `H${String(row)}`, typed.target);
  if (typed.parts) {
    await typeInto(page, `J${String(row)}`, typed.parts[0]);
    await typeInto(page, `K${String(row)}`, typed.parts[1]);
  }
  if (typed.actual !== undefined) await typeInto(page, `L${String(row)}`, typed.actual);
}
