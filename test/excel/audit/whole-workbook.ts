import { SnapshotAssembly } from "../../../src/domain/audit/workbook/snapshot-assembly";
import type { WorkbookSnapshot } from "../../../src/domain/audit/workbook/workbook-snapshot";
import { readWorkbook } from "../../../src/excel/audit/read-workbook";

/** Reads the whole workbook as an audit does. */
export async function wholeWorkbook(): Promise<WorkbookSnapshot> {
  const assembly = new SnapshotAssembly();
  const read = await readWorkbook({
    signal: new AbortController().signal,
    take: (piece) => {
      assembly.take(piece);
      return Promise.resolve();
    },
    report: () => undefined,
  });
  if (!read) throw new Error("Nobody cancelled the reading.");
  return assembly.workbook(read.outline);
}
