import type { KeptText, PartKind } from "./kept-part";
import { keepText, readKeptText } from "./kept-text";

/** How is kept what people have declared about the tables of a workbook. */
const DECLARATIONS_PART: PartKind = {
  namespace: "urn:kpi-scorecards:declarations",
  root: "declarations",
  setting: "kpi-scorecards.declarations",
};

/** Every copy of the declarations in the workbook, the newest first. */
export function readDeclarations(): Promise<readonly KeptText[]> {
  return readKeptText(DECLARATIONS_PART);
}

/** Keeps the declarations' text in the workbook in the place of the copies named. */
export function keepDeclarations(text: string, replaced: readonly string[]): Promise<KeptText> {
  return keepText(DECLARATIONS_PART, text, replaced);
}
