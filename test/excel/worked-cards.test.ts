/** Cards filled in: every figure below was worked out on paper from the rule printed on the card. */
import type { EmulatedExcel } from "../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../support/excel/excel";
import { insertCard } from "./card-at-work";
import type { CardAtWork } from "./card-at-work";

interface WorkedRow {
  readonly target: string;
  readonly parts?: readonly [numerator: string, denominator: string];
  readonly actual?: string;
  /** As the sheet shows them: actual, score, weighted score. */
  readonly shown: readonly [actual: string, score: string, weighted: string];
}

const ECOMMERCE: readonly WorkedRow[] = [
  { target: "25%", parts: ["120", "600"], shown: ["20.0%", "80.0", "16.00"] },
  { target: "60%", parts: ["18", "24"], shown: ["75.0%", "100.0", "15.00"] },
  { target: "95%", parts: ["470", "500"], shown: ["94.0%", "98.9", "19.79"] },
  { target: "800", parts: ["5400", "9"], shown: ["600.0", "75.0", "11.25"] },
  { target: "90", actual: "88", shown: ["88.0", "97.8", "14.67"] },
  { target: "90", actual: "72", shown: ["72.0", "80.0", "12.00"] },
];

const FINANCE: readonly WorkedRow[] = [
  { target: "2", parts: ["3", "2000"], shown: ["1.50‰", "100.0", "20.00"] },
  { target: "90", actual: "84", shown: ["84.0", "93.3", "14.00"] },
  { target: "0.8", parts: ["410", "500"], shown: ["82.0%", "100.0", "20.00"] },
  { target: "95", actual: "95", shown: ["95.0", "100.0", "30.00"] },
  { target: "80", actual: "72", shown: ["72.0", "90.0", "13.50"] },
];

const MANUFACTURING: readonly WorkedRow[] = [
  { target: "0.75", parts: ["90", "120"], shown: ["75.0%", "100.0", "25.00"] },
  { target: "2", actual: "2.5", shown: ["2.50", "75.0", "15.00"] },
  { target: "2", parts: ["48", "20"], shown: ["2.4", "80.0", "16.00"] },
  { target: "4", parts: ["66", "22"], shown: ["3.0", "100.0", "15.00"] },
  { target: "100", actual: "90", shown: ["90.0", "90.0", "9.00"] },
  { target: "80", actual: "60", shown: ["60.0", "75.0", "7.50"] },
];

/** Reading the functions' comments and typing a whole card take longer than jest's usual patience. */
jest.setTimeout(60_000);

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await resetExcel();
});

async function typeRow(card: CardAtWork, row: number, typed: Omit<WorkedRow, "shown">) {
  const [numerator, denominator] = typed.parts ?? [];
  const entries = { H: typed.target, J: numerator, K: denominator, L: typed.actual };
  for (const [column, text] of Object.entries(entries)) {
    if (text !== undefined) await card.type(`${column}${row}`, text);
  }
}

/** Types every row and looks at what it comes to; answers the row of the total. */
async function fill(card: CardAtWork, rows: readonly WorkedRow[]): Promise<number> {
  for (const [index, row] of rows.entries()) await typeRow(card, card.first + index, row);
  const last = card.first + rows.length - 1;
  const shown = await card.shown(
    ...["L", "N", "P"].map((name) => `${name}${card.first}:${name}${last}`),
  );
  rows.forEach((row, at) => {
    expect([at, ...shown.map((column) => column[at])]).toEqual([at, ...row.shown]);
  });
  return last + 1;
}

/** The verdicts on the four categories, which begin so many rows below the first indicator. */
const verdicts = async (card: CardAtWork, below: number) =>
  (await card.shown(`C${card.first + below}:C${card.first + below + 3}`))[0];

const one = async (card: CardAtWork, address: string) => (await card.shown(address))[0]?.[0];

test("e-commerce: 16 + 15 + 19.79 + 11.25 + 14.67 + 12 = 88.7, final", async () => {
  const card = await insertCard(excel, "ecommerce", "zh-TW");
  const total = await fill(card, ECOMMERCE);
  expect(await card.shown(`P${total}:Q${total}`, "J2")).toEqual([["88.7", "正式得分"], ["88.7"]]);
  expect(await verdicts(card, 9)).toEqual(["合適", "合適", "合適", "合適"]);
});

test("finance: 97.5, kept visible when the knock-out item forces the lowest grade", async () => {
  const card = await insertCard(excel, "finance", "zh-CN");
  const total = await fill(card, FINANCE);
  expect(await one(card, `P${total}`)).toBe("97.5");
  const knockOut = total + 3;
  await card.type(`H${knockOut}`, "0");
  expect(await one(card, `Q${total}`)).toBe("正式得分");
  await card.type(`H${knockOut}`, "1");
  expect(await card.shown(`P${total}:Q${total}`, `P${knockOut}`)).toEqual([
    ["97.5", "已触发否决项，但证据、日期或批准人不全"],
    ["97.5"],
  ]);
  expect(await verdicts(card, 11)).toEqual(["合适", "偏低", "偏高", "合适"]);
});

test("manufacturing: 25 + 15 + 16 + 15 + 9 + 7.5 = 87.5, final", async () => {
  const card = await insertCard(excel, "manufacturing", "en-US");
  const total = await fill(card, MANUFACTURING);
  expect(await card.shown(`P${total}:Q${total}`)).toEqual([["87.5", "Final"]]);
  expect(await verdicts(card, 9)).toEqual(["In range", "In range", "In range", "In range"]);
});

test("three numbers move the total, marked as provisional, and a blank is no zero", async () => {
  const card = await insertCard(excel, "ecommerce", "zh-CN");
  const { first } = card;
  expect(await one(card, `Q${first + 6}`)).toBe("还没有得分");
  await typeRow(card, first, { target: "25%", parts: ["120", "600"] });
  expect(await card.shown(`P${first + 6}:Q${first + 6}`, `L${first + 1}`)).toEqual([
    ["80.0", "暂定：得分只覆盖 20% 的权重"],
    [""],
  ]);
});
