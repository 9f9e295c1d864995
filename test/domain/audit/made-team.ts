import type { SheetSnapshot } from "../../../src/domain/audit/workbook/workbook-snapshot";
import type { MadeCardOptions, MadeRow } from "./made-card";
import { MadeCard } from "./made-card";
import { MadeSheet } from "./made-sheet";

/** A member of a team: name of the sheet, share, and what is not as usual on the card. */
export interface Member {
  readonly sheet: string;
  readonly share: number;
  readonly card?: Partial<MadeCardOptions>;
}

const part = ({ sheet, share }: Member): MadeRow => ({
  name: sheet,
  weight: share,
  target: 100,
  numerator: 1,
  denominator: 1,
  unit: "分",
});

/** A team's card on a sheet of its own whose rows take the points of the members' cards. */
export function madeTeam(
  members: readonly Member[],
  name = "团队",
): { readonly team: MadeSheet; readonly card: MadeCard; readonly sheets: MadeSheet[] } {
  const sheets = members.map(({ sheet, card }, index) => {
    const made = new MadeSheet(sheet);
    new MadeCard(made, { table: `${name}${index}`, ...card });
    return made;
  });
  const team = new MadeSheet(name);
  const card = new MadeCard(team, { table: name, rows: members.map(part), role: "组长" });
  members.forEach(({ sheet }, index) => {
    const points = sheets[index]?.values[10]?.[10] as number;
    const row = card.first + index;
    const weight = members[index]?.share ?? 0;
    team.put(row, 5, "—", "—", { formula: `='${sheet}'!K11`, value: points });
    team.put(row, 8, { formula: "=[@实际值]", value: points }, weight, {
      formula: "=[@得分]*[@权重]",
      value: points * weight,
    });
  });
  const values = members.map((_, index) => team.values[card.first + index]?.[10] as number);
  const weights = members.reduce((sum, { share }) => sum + share, 0);
  team.show(card.total, 10, values.reduce((sum, value) => sum + value, 0) / weights);
  return { team, card, sheets };
}

/** The sheets as the audit reads them. */
export const read = (sheets: readonly MadeSheet[]): SheetSnapshot[] =>
  sheets.map((sheet) => sheet.snapshot());
