import { templates } from "../../../src/catalogue/templates";
import { frameOf, formulaOf } from "../../../src/domain/plain-formulas/formula-frame";
import { mayCallOurs } from "../../../src/domain/plain-formulas/known-function";
import { plainText } from "../../../src/domain/plain-formulas/plain-text";
import { findParts } from "../../../src/formulas/find-parts";
import { formulasOf, planOf } from "../../sheets/card-plans";
import { knownFunctions } from "../../support/known-functions";
import { openWorkbook } from "./finance-card";

/** Numerators and denominators as people enter them: a blank, a 0, more than the whole. */
const ENTRIES = [
  [8, 10],
  [0, 10],
  [12.5, 10],
  [8, 0],
  ["", 10],
  [8, ""],
  ["", ""],
] as const;

/** Every formula of ours in the templates, its numerator in A and its denominator in B. */
async function formulasInTemplates(): Promise<string[]> {
  const found = new Set<string>();
  for (const { id } of templates()) {
    for (const formula of formulasOf(await planOf(id, "en-US"))) {
      const parts = mayCallOurs(formula) ? findParts(formula) : null;
      if (parts === null || !formula.includes("KPI.")) continue;
      const { pieces, references } = frameOf(formula, parts);
      const columns = references.map((name) => (name === references[0] ? "A#" : "B#"));
      found.add(formulaOf({ pieces, references: columns }));
    }
  }
  return [...found];
}

test("every formula of every template gives the same as its plain formula", async () => {
  const functions = knownFunctions();
  const formulas = await formulasInTemplates();
  expect(formulas.length).toBeGreaterThanOrEqual(3);
  const rows = formulas.flatMap((formula) =>
    ENTRIES.map((entry, at) => ({ ours: formula, entry, at })),
  );
  const contents = rows.map(({ ours, entry }, at) => {
    const here = ours.replaceAll("#", String(at + 1));
    const parts = findParts(here);
    if (parts === null) throw new Error(`${here} cannot be read`);
    return [...entry, here, plainText(here, parts, functions).formula];
  });
  await openWorkbook("functions");
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(0, 0, contents.length, 4).formulas = contents;
    await context.sync();
    const results = sheet.getRangeByIndexes(0, 2, contents.length, 2).load("values");
    await context.sync();
    return results.values as unknown[][];
  });
  for (const [at, [ours, plain]] of values.entries()) {
    // What a function refuses, such as more than the whole, ordinary formulas calculate all the same.
    if (ours === "#VALUE!") continue;
    expect([contents[at], plain]).toEqual([contents[at], ours]);
  }
  const numbers = values.filter(([ours]) => typeof ours === "number");
  expect(numbers.length).toBeGreaterThanOrEqual(2 * formulas.length);
});
