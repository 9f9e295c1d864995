import { guardBlanks } from "../formulas/blank-guard";
import { plainFormula } from "../formulas/plain-formula";
import type { CallPart, FormulaParts, Stretch } from "./formula-parts";
import { textIn } from "./formula-parts";
import type { KnownFunction } from "./known-function";
import { ownName } from "./known-function";

/** A formula without custom functions, as far as that is possible. */
export interface PlainText {
  readonly formula: string;
  /** The functions for which ordinary Excel has nothing, as called here; then the text is no use. */
  readonly lacking: readonly string[];
}

/**
 * Writes a formula in ordinary functions: every call of ours, however nested, gives way to what its
 * function declares as equal. Everything else, references above all, stays letter for letter.
 *
 * @param formula - Formula with its "=".
 * @param parts - Its parts.
 * @param functions - All our functions.
 * @returns The formula, and what stood in the way.
 */
export function plainText(
  formula: string,
  parts: FormulaParts,
  functions: readonly KnownFunction[],
): PlainText {
  const rewriter = new Rewriter(formula, parts, functions);
  return { formula: rewriter.plain({ start: 0, end: formula.length }), lacking: rewriter.lacking };
}

class Rewriter {
  readonly lacking: string[] = [];

  constructor(
    private readonly formula: string,
    private readonly parts: FormulaParts,
    private readonly functions: readonly KnownFunction[],
  ) {}

  plain(within: Stretch): string {
    let text = "";
    let next = within.start;
    for (const { call, own } of this.outermostCalls(within)) {
      text += this.formula.slice(next, call.start) + this.plainCall(call, own);
      next = call.end;
    }
    return text + this.formula.slice(next, within.end);
  }

  // Our calls in a stretch that lie in no other of them.
  private outermostCalls({ start, end }: Stretch) {
    let next = start;
    return this.parts.calls.flatMap((call) => {
      if (call.start < next || call.end > end) return [];
      const own = ownName(textIn(this.formula, call.name), this.functions);
      if (own === null) return [];
      next = call.end;
      return [{ call, own }];
    });
  }

  private plainCall(
    call: CallPart,
    { name, known }: { readonly name: string; readonly known: KnownFunction | null },
  ): string {
    const plain = known && this.equivalent(known, call);
    if (plain !== null) return this.standsAlone(call) ? plain : `(${plain})`;
    this.lacking.push(name);
    return textIn(this.formula, call);
  }

  private equivalent({ parameters, plain }: KnownFunction, call: CallPart): string | null {
    if (call.arguments.length > parameters.length) return null;
    const given = new Map<string, string>();
    for (const [at, argument] of call.arguments.entries()) {
      const key = parameters[at]?.key;
      if (argument && key !== undefined) given.set(key, unguarded(this.plain(argument)));
    }
    const optional = parameters.filter((parameter) => parameter.optional);
    return plainFormula(
      plain,
      given,
      optional.map(({ key }) => key),
    );
  }

  // Whether no operator stands beside the call that could tear its formula apart.
  private standsAlone({ start, end }: Stretch): boolean {
    const before = this.formula.slice(0, start).trimEnd().at(-1);
    const after = this.formula.slice(end).trimStart().at(0) ?? ")";
    const begins = before === "(" || before === "," || this.formula.slice(0, start).trim() === "=";
    return begins && (after === ")" || after === ",");
  }
}

// `IF(A1="","",A1)` keeps blank cells from custom functions; ordinary ones know blanks by themselves.
function unguarded(argument: string): string {
  const reference = /^IF\((.+)="","",/.exec(argument)?.[1] ?? "";
  return guardBlanks(reference) === argument ? reference : argument;
}
