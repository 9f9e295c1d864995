import { runInExcel } from "./run";

/** Selected cells: the sheet by its id, and the address within it. */
export interface Selection {
  readonly sheetId: string;
  /** Such as "A1:B9"; several areas are joined by commas. */
  readonly address: string;
}

/** What is selected now. One sync. */
export async function readSelection(): Promise<Selection> {
  return runInExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    range.worksheet.load("id");
    await context.sync();
    const { address, worksheet } = range;
    return { sheetId: worksheet.id, address: address.slice(address.lastIndexOf("!") + 1) };
  });
}
