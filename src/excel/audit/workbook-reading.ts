import type { SnapshotPiece, WorkbookOutline } from "../../domain/audit/workbook/snapshot-piece";

/** How far reading has come. */
export interface ReadingStep {
  readonly sheet: string;
  /** Sheets that are done, and all there are. */
  readonly done: number;
  readonly all: number;
}

/** How a workbook is read. */
export interface WorkbookReading {
  readonly signal: AbortSignal;
  /** Gets the pieces in order; the next is read once its promise is fulfilled. */
  readonly take: (piece: SnapshotPiece) => Promise<void>;
  readonly report: (step: ReadingStep) => void;
}

/** What a reading came to. */
export interface WorkbookRead {
  readonly outline: WorkbookOutline;
  /** Name of the sheet in front. */
  readonly activeSheet: string;
}
