import { onSheet } from "../../support/excel/in-excel";

const HEADINGS = [
  ...["Category", "Indicator", "How it is measured", "Unit", "Target", "Numerator"],
  ...["Denominator", "Actual", "Score", "Weight", "Weighted score", "Data source"],
];

/** One row of a card that is made by hand. */
export interface MadeRow {
  readonly category: string;
  readonly indicator: string;
  readonly target: number;
  readonly counts: readonly [numerator: number | "", denominator: number | ""];
  readonly score: number | "";
  readonly weight: number;
}

/** A card of English words on a sheet of its own: person in D2, headings in row 4, total below. */
export async function makeCard(
  sheetName: string,
  { person, period = "2026-11", status = "Final", rows }: MadeCard,
): Promise<void> {
  await onSheet((_, context) => {
    const sheet = context.workbook.worksheets.add(sheetName);
    const last = 4 + rows.length;
    sheet.getRange("A1").values = [["Agent scorecard"]];
    sheet.getRange("A2:F2").values = [["Role", "", "Person", person, "Period", period]];
    sheet.getRange("A4:L4").values = [HEADINGS];
    sheet.getRange(`A5:L${last}`).formulas = rows.map((row, at) => lineOf(row, 5 + at));
    sheet.tables.add(`A4:L${last}`, true).name = `Card_${sheetName.replace(/\W/g, "_")}`;
    const total = `=IF(COUNT(I5:I${last})=0,"",SUM(K5:K${last})/SUMIF(I5:I${last},">=0",J5:J${last}))`;
    sheet.getRange(`A${last + 1}`).values = [["Total"]];
    sheet.getRange(`J${last + 1}:L${last + 1}`).formulas = [[`=SUM(J5:J${last})`, total, status]];
  });
}

interface MadeCard {
  readonly person: string;
  readonly period?: string;
  readonly status?: string;
  readonly rows: readonly MadeRow[];
}

function lineOf({ category, indicator, target, counts, score, weight }: MadeRow, row: number) {
  const actual = `=IF(COUNT(F${row}:G${row})<2,"",F${row}/G${row})`;
  const part = `=IF(I${row}="","",I${row}*J${row})`;
  return [
    ...[category, indicator, "resolved / all", "%", target, ...counts],
    ...[actual, score, weight, part, "CRM"],
  ];
}

/** First contact resolution and satisfaction, half of the weight each. */
export const twoRows = (
  fcr: Pick<MadeRow, "counts" | "score">,
  csat: Pick<MadeRow, "counts" | "score">,
): MadeRow[] => [
  { category: "Efficiency", indicator: "FCR", target: 0.8, weight: 0.3, ...fcr },
  { category: "Outcome", indicator: "CSAT", target: 0.9, weight: 0.7, ...csat },
];
