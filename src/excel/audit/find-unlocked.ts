import type { CellArea } from "../../domain/audit/workbook/workbook-snapshot";

/** A sheet on which open and locked cells are more mixed than this is nobody's scorecard. */
const MOST_ASKED = 2_000;

/**
 * The cells that stay open on a protected sheet: asks for the whole, then for the halves of whatever
 * is mixed, all of one size in one sync.
 *
 * @returns Null where they are too mixed to be asked for.
 */
export async function findUnlocked(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  ...areas: readonly CellArea[]
): Promise<readonly CellArea[] | null> {
  if (areas.length > MOST_ASKED) return null;
  const asked = areas.map((area) => {
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    return { area, protection: range.format.protection.load("locked") };
  });
  await context.sync();
  const thatAre = (wanted: boolean | null) =>
    // Excel answers null where cells differ; its types do not say so.
    asked.flatMap(({ area, protection }) =>
      (protection.locked as boolean | null) === wanted ? [area] : [],
    );
  const [open, mixed] = [thatAre(false), thatAre(null)];
  if (mixed.length === 0) return open;
  const rest = await findUnlocked(context, sheet, ...mixed.flatMap(halvesOf));
  return rest && [...open, ...rest];
}

function halvesOf(area: CellArea): readonly CellArea[] {
  const { row, column, rows, columns } = area;
  if (rows >= columns) {
    const upper = Math.ceil(rows / 2);
    return [
      { ...area, rows: upper },
      { ...area, row: row + upper, rows: rows - upper },
    ];
  }
  const left = Math.ceil(columns / 2);
  return [
    { ...area, columns: left },
    { ...area, column: column + left, columns: columns - left },
  ];
}
