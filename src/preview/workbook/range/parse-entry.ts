/** What Excel makes of a text that is typed into a cell. */
export interface ParsedEntry {
  readonly value: string | number | boolean | null;
  /** The number format that Excel chooses for what was typed. */
  readonly pattern?: string;
}

const PLAIN_NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;
const GROUPED_NUMBER = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const SCIENTIFIC = /^[-+]?(?:\d+\.?\d*|\.\d+)e[-+]?\d+$/i;
const PERCENT = /^(.*\S)\s*%$/;

/**
 * Numbers, percentages and truth values become what they mean; everything else stays text. A
 * leading apostrophe makes text of anything. Dates stay text, since reading them needs the
 * regional settings of a real Excel.
 */
export function parseEntry(typed: string): ParsedEntry {
  if (typed === "") return { value: null };
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  const text = typed.trim();
  const truth = text.toUpperCase();
  if (truth === "TRUE" || truth === "FALSE") return { value: truth === "TRUE" };
  return parsePercentage(text) ?? parseNumber(text) ?? { value: typed };
}

function parsePercentage(text: string): ParsedEntry | null {
  const number = parseNumber(PERCENT.exec(text)?.[1] ?? "");
  if (typeof number?.value !== "number") return null;
  const pattern = Number.isInteger(number.value) ? "0%" : "0.00%";
  // Divided as text, so that 20% is 0.2 and 29% isn't 0.28999….
  return { value: Number(`${number.value}e-2`), pattern };
}

function parseNumber(text: string): ParsedEntry | null {
  if (PLAIN_NUMBER.test(text)) return { value: Number(text) };
  if (SCIENTIFIC.test(text)) return { value: Number(text), pattern: "0.00E+00" };
  if (!GROUPED_NUMBER.test(text)) return null;
  const pattern = text.includes(".") ? "#,##0.00" : "#,##0";
  return { value: Number(text.replaceAll(",", "")), pattern };
}
