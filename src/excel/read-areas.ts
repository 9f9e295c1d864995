import type { Area } from "../sheets/sheet-plan";
import { areaAddress } from "./area-address";
import { runInExcel } from "./run";

/** Excel on the web answers at most 5 MB at once; so many cells take about a half of it. */
const CELLS_A_SYNC = 150_000;

/** An area of a sheet. */
interface PlacedArea {
  readonly sheetName: string;
  readonly area: Area;
}

/** Reads the values of areas, a blank cell being "". One sync for 150,000 cells, so usually one. */
export async function readAreas(places: readonly PlacedArea[]): Promise<unknown[][][]> {
  return runInExcel(async (context) => {
    const read: unknown[][][] = [];
    for (const portion of inPortions(places)) read.push(...(await readPortion(context, portion)));
    return read;
  });
}

async function readPortion(
  context: Excel.RequestContext,
  places: readonly PlacedArea[],
): Promise<unknown[][][]> {
  const ranges = places.map(({ sheetName, area }) =>
    context.workbook.worksheets.getItem(sheetName).getRange(areaAddress(area)).load("values"),
  );
  await context.sync();
  return ranges.map(({ values }) => values as unknown[][]);
}

function inPortions(places: readonly PlacedArea[]): PlacedArea[][] {
  const portions: PlacedArea[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const size = place.area.rows * place.area.columns;
    if (cells + size > CELLS_A_SYNC) {
      portions.push([]);
      cells = 0;
    }
    portions.at(-1)?.push(place);
    cells += size;
  }
  return portions;
}
