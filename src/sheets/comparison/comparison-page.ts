import { areaOf } from "../plan/area-of";
import { PlanBuilder } from "../plan/plan-builder";
import { textWidth } from "../plan/text-width";
import { widest } from "../plan/widest";
import type { Place, SheetDraft, SheetPlan } from "../sheet-plan";
import type { ComparisonWords } from "./comparison-words";

/** Title, and an explanation of up to two lines. */
export const LINES_ABOVE = 3;

/** Amounts of seven digits fit. */
const NARROWEST = 13;
const WIDEST = 42;
/** Headings above figures are wrapped, so that a page of paper holds more of them. */
const WRAPPED = 16;
const MARGIN = 2;

/** What a sheet about cards is called, how it is to be read, and its size. */
interface ComparisonSheet {
  readonly name: string;
  readonly legend: string;
  readonly rows: number;
  readonly columns: number;
  /** Widths of columns in which texts are calculated, by their place. */
  readonly widths?: Readonly<Record<number, number>>;
}

/** A sheet about cards: its title and explanation, and below them what is written there. */
export function draftComparisonSheet(
  sheet: ComparisonSheet,
  words: ComparisonWords,
  write: (builder: PlanBuilder) => void,
): SheetDraft {
  const { name, legend, rows, columns, widths = {} } = sheet;
  return {
    wantedSheetName: name,
    wantedTableNames: [],
    rows,
    columns,
    plan: (place) => {
      const builder = new PlanBuilder(place, rows, columns);
      builder.put(0, 0, name);
      builder.style("title", areaOf(0, 0));
      builder.style("result", areaOf(0, 0));
      // One row could not hold it within a printed page.
      legend.split("\n").forEach((line, index) => {
        builder.put(1 + index, 0, line);
      });
      builder.style("hint", areaOf(1, 0, 2));
      write(builder);
      return planOf(builder, place, { columns, widths }, words);
    },
  };
}

/** Its first column stays in view, wide enough for indicators and people. */
function planOf(
  builder: PlanBuilder,
  place: Place,
  { columns, widths }: Required<Pick<ComparisonSheet, "columns" | "widths">>,
  { sheets }: ComparisonWords,
): SheetPlan {
  const collected = builder.collected();
  const entries = collected.cells.slice(LINES_ABOVE);
  return {
    ...collected,
    tables: [],
    columnWidths: Array.from({ length: columns }, (_, column) => {
      const width = widths[column];
      if (width !== undefined) return width;
      const most = column === 0 ? WIDEST : WRAPPED;
      return Math.min(most, Math.max(NARROWEST, widest(entries, column, textWidth) + MARGIN));
    }),
    frozen: { rows: 0, columns: place.column + 1 },
    print: {
      orientation: "Landscape",
      titleRows: { first: place.row, last: place.row },
      footer: { left: "&A", center: sheets.print.page, right: "&D" },
    },
    firstInput: builder.placed(areaOf(0, 0)),
  };
}
