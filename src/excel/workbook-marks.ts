import type { WorkbookMark } from "../sheets/sheet-plan";

/** A mark with what stood under its name before; null where the name was free. */
export interface KeptMark extends WorkbookMark {
  readonly before: string | null;
}

/** Asks what stands under the names of marks; there after a sync. */
export function startReadingMarks(
  context: Excel.RequestContext,
  marks: readonly WorkbookMark[],
): () => readonly KeptMark[] {
  const asked = askFor(context, marks);
  return () =>
    asked.map(({ mark, item }) => ({
      ...mark,
      before: item.isNullObject ? null : String(item.formula),
    }));
}

function askFor<Mark extends WorkbookMark>(
  { workbook }: Excel.RequestContext,
  marks: readonly Mark[],
) {
  return marks.map((mark) => ({
    mark,
    item: workbook.names.getItemOrNullObject(mark.name).load("formula"),
  }));
}

/** Puts marks into the workbook, as part of the caller's batch. */
export function putMarks(context: Excel.RequestContext, marks: readonly KeptMark[]): void {
  const { names } = context.workbook;
  for (const { name, formula, before } of marks) {
    if (before === null) names.add(name, formula);
    else names.getItem(name).formula = formula;
  }
}

/** Brings back what stood there before; a mark that was changed since is not ours. Two syncs. */
export async function takeMarksBack(
  context: Excel.RequestContext,
  marks: readonly KeptMark[],
): Promise<void> {
  if (marks.length === 0) return;
  const asked = askFor(context, marks);
  await context.sync();
  for (const { mark, item } of asked) {
    if (item.isNullObject || item.formula !== mark.formula) continue;
    if (mark.before === null) item.delete();
    else item.formula = mark.before;
  }
  await context.sync();
}
