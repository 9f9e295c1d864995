import { MOST_KEPT_CHARACTERS } from "../../domain/plain-formulas/kept-text";
import type { ContentChange } from "../../domain/plain-formulas/proposal";
import { ExcelProblem } from "../excel-problem";
import { runInExcel, stopIfLate } from "../run";
import { contentGroups, contentRuns } from "./content-runs";
import { addRecord, deleteRecords, RECORD_PART } from "./kept-record";
import {
  demandAsSeen,
  demandNoNewError,
  demandOthersUnchanged,
  differingCells,
  startReadingRun,
  writeRun,
  type RunReading,
} from "./written-runs";

/** What the workbook is to keep from now on, in place of the records that it keeps. */
export interface NewRecord {
  /** Null where there is nothing to keep. */
  readonly text: string | null;
  readonly replacedIds: readonly string[];
}

/** What was changed. */
export interface ChangedContents {
  /** What takes it back. */
  readonly back: readonly ContentChange[];
  readonly recordIds: readonly string[];
  /** Cells that show another result than before; none where results may change. */
  readonly differing: readonly ContentChange[];
}

/** Whether cells are to show what they showed before. */
export type Results = "stay" | "may-change";

/**
 * Changes what cells hold, all of them or none, together with the record of what they held. Two syncs
 * for a sheet, and two more where a former record goes.
 *
 * @param changes - A cell that no longer holds what was seen in it stops all.
 * @param record - What the workbook is to keep.
 * @param results - Where they are to stay, a result that becomes an error stops all.
 */
export async function changeContents(
  changes: readonly ContentChange[],
  record: NewRecord,
  results: Results,
): Promise<ChangedContents> {
  if ((record.text?.length ?? 0) > MOST_KEPT_CHARACTERS) throw new ExcelProblem("record-full");
  const writing = new Writing(results);
  const [first = [], ...others] = contentGroups(changes);
  try {
    await writing.write(first, record.text);
    for (const group of others) await writing.write(group, null);
  } catch (error) {
    await writing.takeBack();
    throw error;
  }
  if (record.replacedIds.length > 0) await deleteRecords(record.replacedIds);
  return {
    back: takenBack(changes),
    recordIds: writing.recordIds,
    differing: writing.differing,
  };
}

/** The changes that take those changes back. */
const takenBack = (changes: readonly ContentChange[]): ContentChange[] =>
  changes.map((change) => ({ ...change, from: change.to, to: change.from }));

class Writing {
  readonly recordIds: string[] = [];
  readonly differing: ContentChange[] = [];
  private readonly written: ContentChange[] = [];

  constructor(private readonly results: Results) {}

  async write(changes: readonly ContentChange[], recordText: string | null): Promise<void> {
    await runInExcel(async (context, signal) => {
      const runs = contentRuns(changes);
      const startReading = () => runs.map((run) => startReadingRun(context, run));
      const protections = startReadingProtection(context, changes);
      const before = startReading();
      const record = recordText === null ? null : startKeeping(context, recordText);
      await context.sync();
      if (record) this.recordIds.push(record.id);
      if (signal.aborted) await this.takeBack();
      stopIfLate(signal);
      if (protections.some((one) => one.protected)) throw new ExcelProblem("sheet-protected");
      const seen = before.map((read) => read());
      seen.forEach(demandAsSeen);
      for (const run of runs) writeRun(context, run);
      this.written.push(...changes);
      const after = startReading();
      await context.sync();
      if (signal.aborted) await this.takeBackLate(changes);
      this.judge(
        seen,
        after.map((read) => read()),
      );
    });
  }

  /** Whoever waited has been told of a failure, and all that had been written by then is back. */
  private async takeBackLate(changes: readonly ContentChange[]): Promise<void> {
    this.written.push(...changes);
    await this.takeBack();
  }

  private judge(before: readonly RunReading[], after: readonly RunReading[]): void {
    for (const [at, now] of after.entries()) {
      const seen = before[at];
      if (seen === undefined) continue;
      demandOthersUnchanged(seen, now);
      if (this.results === "may-change") continue;
      demandNoNewError(seen, now);
      this.differing.push(...differingCells(seen, now));
    }
  }

  /** Undoes all that was written so far, and forgets the new record. */
  async takeBack(): Promise<void> {
    for (const group of contentGroups(takenBack(this.written.splice(0)))) {
      await writeBack(group);
    }
    if (this.recordIds.length > 0) await deleteRecords(this.recordIds.splice(0));
  }
}

async function writeBack(changes: readonly ContentChange[]): Promise<void> {
  await runInExcel(async (context) => {
    for (const run of contentRuns(changes)) writeRun(context, run);
    await context.sync();
  });
}

function startReadingProtection(
  context: Excel.RequestContext,
  changes: readonly ContentChange[],
): Excel.WorksheetProtection[] {
  return [...new Set(changes.map(({ sheetId }) => sheetId))].map((id) =>
    context.workbook.worksheets.getItem(id).protection.load("protected"),
  );
}

const startKeeping = (context: Excel.RequestContext, text: string): Excel.CustomXmlPart =>
  addRecord(context, RECORD_PART, text, new Date().toISOString());
