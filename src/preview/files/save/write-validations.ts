import type { DataValidation, Worksheet } from "exceljs";
import type { GridValidation } from "../../grid/grid-validations";
import { mapCells, rectOf, type Rect } from "../../grid/rect";
import type { Area, Sheet } from "../../workbook/model";
import { formatA1 } from "../../workbook/range/a1";
import { gridValidation } from "../../workbook/validation/grid-rule";
import { serialOf } from "../date-serial";
import { fileFormula, type AddInFunctions } from "./file-formula";
import { joinCells } from "../join-cells";

/**
 * What the cells accept, block by block: given cell by cell, the library would join them into blocks
 * that overlap, which Excel repairs.
 */
export function writeValidations(target: Worksheet, { sheet, rect }: Area): void {
  const { dataValidations } = target as unknown as { dataValidations: FileValidations };
  for (const [id, cells] of cellsById(sheet, rect)) {
    const validation = fileValidation(sheet, id);
    if (!validation) continue;
    for (const block of joinCells(cells)) dataValidations.add(formatA1(block), validation);
  }
}

/** A part of the library that its types do not tell. */
interface FileValidations {
  add(address: string, validation: DataValidation): void;
}

function cellsById(sheet: Sheet, rect: Rect): ReadonlyMap<string, Rect[]> {
  const found = new Map<string, Rect[]>();
  mapCells(rect, (row, column) => {
    const id = sheet.book.grid.validations.idAt(sheet.id, row, column);
    if (id !== null) found.set(id, [...(found.get(id) ?? []), rectOf(row, column)]);
  });
  return found;
}

function fileValidation(sheet: Sheet, id: string): DataValidation | null {
  const state = sheet.validations.get(id);
  if (!state) return null;
  const rule = gridValidation(sheet, rectOf(0, 0), state);
  return {
    type: typeInFile(rule.type),
    // The library leaves the operator of a list and of a formula out by itself.
    operator: (rule.operator ?? "between") as NonNullable<DataValidation["operator"]>,
    formulae: formulaeOf(rule, sheet.book.grid.functions),
    allowBlank: rule.allowBlank,
    showErrorMessage: rule.showError,
    errorStyle: rule.errorStyle,
    errorTitle: rule.errorTitle,
    error: rule.errorMessage,
    showInputMessage: rule.showPrompt && rule.prompt !== "",
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
  } as DataValidation;
}

/**
 * The library makes dates of what stands beside the word `date`, also of formulas. Beside a thing
 * that is only written like that word it leaves everything as it is.
 */
function typeInFile(type: GridValidation["type"]): unknown {
  return type === "date" ? { toString: () => type } : type;
}

function formulaeOf(
  { type, formula1, formula2 }: GridValidation,
  functions: AddInFunctions,
): string[] {
  const isTyped = type === "list" && !formula1.startsWith("=");
  if (isTyped) return [`"${formula1.replaceAll('"', '""')}"`];
  return [formula1, ...(formula2 === undefined ? [] : [formula2])].map((formula) =>
    formula.startsWith("=") ? fileFormula(formula, null, functions) : dateSerial(type, formula),
  );
}

/** Files hold dates as numbers. */
function dateSerial(type: GridValidation["type"], operand: string): string {
  const isDay = type === "date" && /^\d{4}-\d{2}-\d{2}$/.test(operand);
  return isDay ? String(serialOf(operand)) : operand;
}
