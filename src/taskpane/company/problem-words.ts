import type { Problem } from "../../catalogue/company/problem";
import type { CompanyWords } from "../../i18n/company-words";
import { phrase } from "../../i18n/phrase";

/** A problem as a sentence that says where, what and what to do. `subject` is what was checked. */
export function problemWords(problem: Problem, subject: unknown, words: CompanyWords): string {
  const sentence = sentenceOf(problem, words);
  if (problem.place.length === 0) return sentence;
  return phrase(words.problemAt, { place: placeWords(problem.place, subject, words), sentence });
}

/** What is wrong, without where. */
export function sentenceOf({ reason, values }: Problem, words: CompanyWords): string {
  const key = keyOf(reason, values);
  const translated = Object.entries(values).map(([name, value]) => [
    name,
    reason === "wrong-type" ? typeWords(String(value), words) : value,
  ]);
  return phrase(words.problems[key], Object.fromEntries(translated) as Problem["values"]);
}

/** Some reasons read differently at an edge. */
function keyOf(
  reason: Problem["reason"],
  values: Problem["values"],
): keyof CompanyWords["problems"] {
  if (reason === "json-fault" && values["found"] === "") return "json-end";
  if (reason === "inputs-count" && values["least"] === values["most"]) return "inputs-exact";
  return reason;
}

/** JSON's names of types, e.g. "object, null", in the user's words. */
function typeWords(types: string, words: CompanyWords): string {
  const known: Readonly<Record<string, string>> = words.types;
  return types
    .split(", ")
    .map((type) => known[type] ?? type)
    .join(words.listSeparator);
}

/** The way to a value, e.g. "Indicator 3 “Renewal rate” › Unit"; entries are called by their names. */
function placeWords(place: Problem["place"], subject: unknown, words: CompanyWords): string {
  const fields: Readonly<Record<string, string>> = words.fields;
  const steps: string[] = [];
  let value = subject;
  for (const key of place) {
    value = partOf(value, key);
    if (typeof key === "string") {
      steps.push(fields[key] ?? key);
      continue;
    }
    const item = phrase(words.itemNumber, { list: steps.pop() ?? "", number: key + 1 });
    const name = nameOf(value);
    steps.push(name === null ? item : phrase(words.itemNamed, { item, name }));
  }
  return steps.join(words.placeSeparator);
}

function partOf(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === String(key))?.[1];
}

/** What an entry calls itself, in whichever language. */
function nameOf(entry: unknown): string | null {
  const texts = partOf(entry, "texts");
  if (typeof texts !== "object" || texts === null) return null;
  for (const text of Object.values(texts)) {
    const name = partOf(text, "name") ?? partOf(text, "title");
    if (typeof name === "string" && name.trim() !== "") return name;
  }
  return null;
}
