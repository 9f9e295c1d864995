import type { Argument, CallingCell, GridFunction, Result } from "../../grid/grid-function";
import { sheetById, sheetName } from "../book";
import type { Book } from "../model";
import { columnName } from "../range/a1";
import { quoteSheet } from "../sheet/sheet-reference";
import { messageKey } from "./cell-message";
import { ArgumentError, convertArguments } from "./convert-arguments";
import { convertResult, convertThrown, type ConvertedResult } from "./convert-result";
import type { FunctionMetadata } from "./function-metadata";

/** Runs the add-in's implementation of a function. */
export type FunctionCall = (id: string, args: unknown[]) => unknown;

/** Makes an add-in's functions callable as =NAMESPACE.NAME(…), and calculates what uses them. */
export async function registerFunctions(
  book: Book,
  namespace: string,
  functions: readonly FunctionMetadata[],
  call: FunctionCall,
): Promise<void> {
  book.grid.functions.register(
    functions.map((metadata) => gridFunction(book, namespace, metadata, call)),
  );
  await book.grid.recalculation.everything();
}

function gridFunction(
  book: Book,
  namespace: string,
  metadata: FunctionMetadata,
  call: FunctionCall,
): GridFunction {
  return {
    name: `${namespace}.${metadata.name}`.toUpperCase(),
    description: metadata.description ?? "",
    calculate: (args, cell) => {
      const outcome = invoke(book, metadata, args, cell, call);
      const finish = (converted: ConvertedResult): Result => noted(book, cell, converted);
      return outcome instanceof Promise ? outcome.then(finish) : finish(outcome);
    },
  };
}

function invoke(
  book: Book,
  { id, parameters }: FunctionMetadata,
  args: readonly Argument[],
  cell: CallingCell,
  call: FunctionCall,
): ConvertedResult | Promise<ConvertedResult> {
  try {
    const values = convertArguments(args, parameters, book.settings.emptyCell);
    const returned = call(id, [...values, { functionName: id, address: addressOf(book, cell) }]);
    if (!isThenable(returned)) return convertResult(returned);
    return Promise.resolve(returned).then(convertResult, convertThrown);
  } catch (error) {
    if (error instanceof ArgumentError) return { result: error.result, message: null };
    return convertThrown(error);
  }
}

/** A promise of the add-in's window isn't an instance of this window's Promise. */
function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value;
}

function noted(book: Book, cell: CallingCell, { result, message }: ConvertedResult): Result {
  const key = messageKey(cell);
  if (message === null) book.cellMessages.delete(key);
  else book.cellMessages.set(key, message);
  return result;
}

function addressOf(book: Book, { sheetId, row, column }: CallingCell): string {
  const name = sheetName(sheetById(book, sheetId));
  return `${quoteSheet(name)}!${columnName(column)}${row + 1}`;
}
