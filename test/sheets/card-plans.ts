import { scorecardFromTemplate } from "../../src/catalogue/scorecard-from-template";
import { template, templates } from "../../src/catalogue/templates";
import type { CardIdentity } from "../../src/domain/audit/cards/card-record";
import type { Language } from "../../src/i18n/language";
import { LANGUAGES } from "../../src/i18n/language";
import { loadTexts } from "../../src/i18n/texts";
import { draftScorecard } from "../../src/sheets/draft-scorecard";
import type { Place, SheetPlan } from "../../src/sheets/sheet-plan";

export const PLACE: Place = {
  sheetName: "Card",
  row: 0,
  column: 0,
  tableNames: ["Card"],
  nameSuffix: "",
};

/** Of cards that are planned and never inserted. */
export const IDENTITY: CardIdentity = { id: "7f3a01bc", catalogueVersion: "0.1.0" };

/** Every shipped template in every language. */
export const SHIPPED: readonly (readonly [templateId: string, language: Language])[] =
  templates().flatMap(({ id }) => LANGUAGES.map((language) => [id, language] as const));

export async function planOf(
  templateId: string,
  language: Language,
  place: Partial<Place> = {},
): Promise<SheetPlan> {
  const card = scorecardFromTemplate(template(templateId));
  return draftScorecard(card, await loadTexts(language), IDENTITY).plan({ ...PLACE, ...place });
}

/** Every formula of a plan, those of its conditional looks included. */
export function formulasOf({ cells, conditionalLooks }: SheetPlan): string[] {
  const inCells = cells.flat().flatMap((cell) => (typeof cell === "object" ? [cell.formula] : []));
  return [...inCells, ...conditionalLooks.map(({ formula }) => formula)];
}

/** The cells that a plan names. */
export const namedCells = ({ names }: SheetPlan) =>
  names.flatMap((name) => (name.kind === "cell" ? [name] : []));

/** A formula without the texts that it quotes. */
export const bare = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** What stands in a cell, addressed as in Excel within a plan at A1. */
export function cellAt({ cells }: SheetPlan, address: string): unknown {
  const [, letter = "", row = ""] = /^([A-T])(\d+)$/.exec(address) ?? [];
  const cell = cells[Number(row) - 1]?.[letter.charCodeAt(0) - 65];
  return typeof cell === "object" ? cell.formula : cell;
}
