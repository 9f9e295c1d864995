import type { UniverHandle } from "./univer-handle";
import { BEFORE_CELL_EDIT, SheetInterceptorService } from "./univer-packages";

/** What a formula looks like to whoever opens its cell; null leaves it as the grid has it. */
export type ShownFormula = (sheetId: string, row: number, column: number) => string | null;

/** Later interceptors may change the cell once more; the formula is put over their result. */
const FIRST = 100;

/** The editor in a cell and the formula bar. */
export class GridEditor {
  constructor(private readonly handle: UniverHandle) {}

  /** @returns how to stop */
  showFormulas(formulaOf: ShownFormula): () => void {
    const { writeCellInterceptor } = this.handle.injector.get(SheetInterceptorService);
    const stop = writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: FIRST,
      handler: (value, { subUnitId, row, col }, next) => {
        const opened = next(value);
        const formula = formulaOf(subUnitId, row, col);
        return formula === null ? opened : { ...opened, f: formula };
      },
    });
    return () => {
      stop();
    };
  }
}
