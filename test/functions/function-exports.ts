import path from "node:path";
import { functionFiles } from "../../.config/function-files.cjs";

type CustomFunction = (...given: unknown[]) => unknown;

const root = path.resolve(__dirname, "../..");

/** The files of the custom functions, as the build finds them. */
export const FUNCTION_FILES = functionFiles(root);

/** A file's name as an id of Excel: score-linear.ts is SCORE.LINEAR. */
export function idOf(file: string): string {
  return path.basename(file, ".ts").toUpperCase().replaceAll("-", ".");
}

/** A file's name as a name of JavaScript: score-linear.ts exports scoreLinear. */
export function exportNameOf(file: string): string {
  return path.basename(file, ".ts").replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Everything that a file exports, by name. */
export function exportsOf(file: string): Record<string, unknown> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- jest resolves by path only so
  return require(file) as Record<string, unknown>;
}

const FILES = new Map(FUNCTION_FILES.map((file) => [idOf(file), file]));

/** The custom function of that id. */
export function customFunction(id: string): CustomFunction {
  const file = FILES.get(id);
  if (file === undefined) throw new Error(`There is no custom function ${id}.`);
  return exportsOf(file)[exportNameOf(file)] as CustomFunction;
}
