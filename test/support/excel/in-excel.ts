/** Runs a batch on the active sheet and sends it. */
export function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

/** The values of a range of the active sheet. */
export function valuesOf(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** The formulas of a range of the active sheet. */
export function formulasOf(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

/** Writes values or formulas into the active sheet. */
export function write(address: string, values: unknown[][]): Promise<void> {
  return onSheet((sheet) => {
    sheet.getRange(address).values = values;
  });
}

/** The code that a batch is refused with; fails when it isn't refused. */
export async function refusal(batch: Promise<unknown>): Promise<string> {
  const error: unknown = await batch.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (typeof error !== "object" || error === null || !("code" in error)) {
    throw new Error(`The batch wasn't refused by Excel: ${String(error)}`);
  }
  return String(error.code);
}

/** Lets events that were raised reach their handlers. */
export function eventsDelivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
