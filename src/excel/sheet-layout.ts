import type { SheetPlan } from "../sheets/sheet-plan";
import { areaAddress } from "./area-address";

/**
 * Width of a character and of a column's inner margin, in points: 8 and a good 5 pixels, as wide as the
 * digits of the Chinese default fonts, so that a hanzi fits where two digits do.
 */
const POINTS_PER_CHARACTER = 6;
const POINTS_OF_MARGIN = 4;

/** Sets the widths planned; a column that is there already is made wider, never narrower. */
export function setColumnWidths(
  block: Excel.Range,
  { columnWidths }: SheetPlan,
  present: readonly number[] = [],
): void {
  const widths = columnWidths.map(
    (characters) => characters * POINTS_PER_CHARACTER + POINTS_OF_MARGIN,
  );
  block.setColumnProperties(
    widths.map((width, at) => ({ format: { columnWidth: Math.max(width, present[at] ?? 0) } })),
  );
}

/**
 * Keeps the first rows and columns of the sheet in view. A block further in would keep all that is
 * before it as well, and leave little to scroll in.
 */
export function setFrozenPanes(sheet: Excel.Worksheet, { block, frozen }: SheetPlan): void {
  if (block.row + block.column > 0) return;
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) {
    const kept = areaAddress({ row: 0, column: 0, rows, columns });
    sheet.freezePanes.freezeAt(sheet.getRange(kept));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  }
}

/** A4, one page wide and as many long as it takes, the title rows on each. */
export function setPrinting(sheet: Excel.Worksheet, { block, print }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.set({
    orientation: print.orientation,
    paperSize: Excel.PaperType.a4,
    centerHorizontally: true,
    zoom: { horizontalFitToPages: 1 },
  });
  pageLayout.setPrintArea(areaAddress(block));
  const { first, last } = print.titleRows;
  pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  pageLayout.headersFooters.defaultForAllPages.set({
    leftFooter: print.footer.left,
    centerFooter: print.footer.center,
    rightFooter: print.footer.right,
  });
}
