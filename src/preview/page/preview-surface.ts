/** What the page offers to the add-ins' pages in it, and to whoever drives it from outside. */
interface PreviewSurface {
  /** Ties an add-in's page to the emulated Excel, before office.js is loaded there. */
  connect(target: Window, key: string): void;
  /** The sheet is drawn on a canvas; this is what stands in a cell of the active one. */
  cell(address: string): CellContent;
  /** The address of the cell that the next key goes into. */
  activeCell(): string;
}

export interface CellContent {
  readonly value: unknown;
  /** As it is shown, formatted. */
  readonly text: string;
  readonly formula: string;
}

export type PreviewWindow = Window & { preview?: PreviewSurface };
