const QUOTED_OR_SIGN = /"(?:[^"]|"")*"|[(){},]|[^"(){},]+/g;
const DEPTH: Readonly<Record<string, number>> = { "(": 1, "{": 1, ")": -1, "}": -1 };

/** The arguments of a formula that is one call: those of `=KPI.CSAT({5;4}, "top")` are `{5;4}` and `"top"`. */
export function argumentsOf(formula: string): readonly string[] {
  const inside = formula.slice(formula.indexOf("(") + 1, formula.lastIndexOf(")"));
  let depth = 0;
  const found = [""];
  for (const part of inside.match(QUOTED_OR_SIGN) ?? []) {
    depth += DEPTH[part] ?? 0;
    if (part === "," && depth === 0) found.push("");
    else found.push(`${found.pop() ?? ""}${part}`);
  }
  return found.map((argument) => argument.trim());
}
