/** Properties of cells that Excel has and the grid doesn't. */
export interface CellOverlay {
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly doubleUnderline: boolean;
}

/** Excel's defaults: every cell is locked, which matters once the sheet is protected. */
export const DEFAULT_OVERLAY: CellOverlay = {
  locked: true,
  formulaHidden: false,
  indentLevel: 0,
  shrinkToFit: false,
  doubleUnderline: false,
};
