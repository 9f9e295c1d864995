import { Workbook, type Cell } from "exceljs";

/** A file as the library reads it. */
export async function openedFile(bytes: Uint8Array): Promise<Workbook> {
  const file = new Workbook();
  // The library's types ask for a Buffer of another version of Node.
  await file.xlsx.load(bytes as unknown as Parameters<typeof file.xlsx.load>[0]);
  return file;
}

/** A formula with what it gave when the file was saved. */
export interface SavedFormula {
  readonly place: string;
  readonly formula: string;
  readonly result: unknown;
}

/** Every formula of a file. */
export function savedFormulas(file: Workbook): SavedFormula[] {
  const found: SavedFormula[] = [];
  file.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) found.push(savedFormula(sheet.name, cell));
      });
    });
  });
  return found;
}

function savedFormula(sheetName: string, cell: Cell): SavedFormula {
  const saved: unknown = cell.result;
  return {
    place: `${sheetName}!${cell.address}`,
    formula: cell.formula,
    result: saved ?? "",
  };
}
