import type { UniverHandle } from "./univer-handle";
import {
  ConditionalFormattingService,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  InterceptorEffectEnum,
  SheetInterceptorService,
} from "./univer-packages";

/**
 * Shows cells in the number formats of their conditional formats. Univer writes the number before it
 * asks what conditions say of a cell; here it learns so first.
 */
export function showConditionalNumberFormats({ injector, workbook }: UniverHandle): void {
  const conditions = injector.get(ConditionalFormattingService);
  const styles = workbook.getWorkbook().getStyles();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, { unitId, subUnitId, row, col, rawData }, next) => {
      const format = conditions.composeStyle(unitId, subUnitId, row, col)?.style?.n;
      if (!cell || !format) return next(cell);
      const changed = cell === rawData ? { ...cell } : cell;
      changed.s = { ...styles.getStyleByCell(cell), n: format };
      return next(changed);
    },
  });
}
