/** What an optional argument must be for a plain formula to hold. */
export interface PlainCondition {
  readonly parameter: string;
  readonly option: string;
  /** Whether the formula also holds with the argument left out. */
  readonly usual: boolean;
}

/**
 * A formula of ordinary Excel that gives what a custom function gives on input that it accepts. It
 * holds where every optional parameter that neither conditions nor formula mention is left out.
 */
export interface PlainFormula {
  readonly conditions: readonly PlainCondition[];
  /** `{name}` stands for an argument, `[…|…]` for a piece with the argument it names and without. */
  readonly formula: string;
}

const PIECE = /\[([^\]|]*)(?:\|([^\]]*))?\]/g;
const ARGUMENT = /\{(\w+)\}/g;

/**
 * The parameters that a plain formula mentions.
 *
 * @param formula - Formula with arguments in braces.
 * @returns Their names, each once.
 */
export function parametersIn(formula: string): string[] {
  return [...new Set([...formula.matchAll(ARGUMENT)].map(([, name = ""]) => name))];
}

/**
 * The pieces of a plain formula that depend on an argument.
 *
 * @param formula - Formula with pieces in brackets.
 * @returns What stands there with the argument, and without it.
 */
export function optionalPieces(formula: string): { given: string; leftOut: string }[] {
  return [...formula.matchAll(PIECE)].map(([, given = "", leftOut = ""]) => ({ given, leftOut }));
}

/**
 * The formula for a call that gives certain arguments.
 *
 * @param formula - Formula with pieces in brackets.
 * @param given - Names of the parameters that are given.
 * @returns The formula, its optional pieces settled.
 */
export function settledFormula(formula: string, given: readonly string[]): string {
  return formula.replace(PIECE, (_, piece: string, otherwise = "") =>
    parametersIn(piece).every((name) => given.includes(name)) ? piece : String(otherwise),
  );
}

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const INNERMOST = /\([^()]*\)|\[[^[\]]*\]/g;
const OPERATOR = /[-+*/^&=<>%,\s]/;

// In parentheses where an operator beside it could tear it apart.
function closed(argument: string): string {
  let bare = argument.replace(QUOTED, "");
  for (let before = ""; before !== bare;) {
    before = bare;
    bare = bare.replace(INNERMOST, "");
  }
  return OPERATOR.test(bare) ? `(${argument})` : argument;
}

function holds({ parameter, option, usual }: PlainCondition, given: Arguments): boolean {
  const argument = given.get(parameter);
  if (argument === undefined) return usual;
  return [option, `"${option}"`].includes(argument.toLowerCase());
}

/** The arguments of a call as formulas write them, by name of the parameter; one left out is absent. */
export type Arguments = ReadonlyMap<string, string>;

/**
 * The formula of ordinary Excel for a call of a custom function.
 *
 * @param formulas - Plain formulas of the function.
 * @param given - Arguments of the call.
 * @param optional - Names of the parameters that may be left out.
 * @returns The formula without "=", or null where none holds for these arguments.
 */
export function plainFormula(
  formulas: readonly PlainFormula[],
  given: Arguments,
  optional: readonly string[],
): string | null {
  const extras = optional.filter((name) => given.has(name));
  const found = formulas.find(({ conditions, formula }) => {
    const mentioned = [...parametersIn(formula), ...conditions.map(({ parameter }) => parameter)];
    return (
      conditions.every((condition) => holds(condition, given)) &&
      extras.every((name) => mentioned.includes(name))
    );
  });
  if (found === undefined) return null;
  return settledFormula(found.formula, [...given.keys()]).replace(ARGUMENT, (_, name: string) =>
    closed(given.get(name) ?? ""),
  );
}
