import type { Area } from "../../sheets/sheet-plan";
import { areaOfAddress } from "../area-of-address";
import { runInExcel } from "../run";
import { locateLog } from "./locate-log";
import type { OpenedLog } from "./log-source";

/** Knows whether the cells of a list were edited since it began. */
export interface LogWatch {
  /** The first cells that were, as Excel tells their address, e.g. "C5"; null where none was. */
  readonly edited: () => string | null;
  readonly stop: () => Promise<void>;
}

/**
 * Notices edits of the columns that are being read, whoever makes them: what was read before and
 * after belongs to no single state of the list. Excel reports no recalculation. One sync.
 *
 * @param log - The list.
 * @param columns - The columns read, counted from 0 within the list.
 */
export async function watchLog(log: OpenedLog, columns: readonly number[]): Promise<LogWatch> {
  let edited: string | null = null;
  const { context, handler } = await runInExcel(async (context) => {
    const { sheet } = locateLog(context, log.source);
    const handler = sheet.onChanged.add(({ address }) => {
      if (touches(areaOfAddress(address), log.body, columns)) edited ??= address;
      return Promise.resolve();
    });
    await context.sync();
    return { context, handler };
  });
  return {
    edited: () => edited,
    stop: () =>
      // A handler can only be removed through the context that it was added with.
      runInExcel(async () => {
        handler.remove();
        await context.sync();
      }),
  };
}

function touches(cells: Area, body: Area, columns: readonly number[]): boolean {
  const rowsMeet = cells.row < body.row + body.rows && body.row < cells.row + cells.rows;
  const isTouched = (column: number) =>
    column >= cells.column && column < cells.column + cells.columns;
  return rowsMeet && columns.some((column) => isTouched(body.column + column));
}
