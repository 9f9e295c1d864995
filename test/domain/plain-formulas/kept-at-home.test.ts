import { keptAtHome } from "../../../src/domain/plain-formulas/kept-at-home";
import type { KeptCell } from "../../../src/domain/plain-formulas/kept-cell";
import type { SheetCells } from "../../../src/domain/plain-formulas/sheet-cells";
import { NOW, sheetOf } from "./situation";

const CARD = "7f3a01bc";

const kept = (home: Pick<KeptCell, "sheetId" | "sheetName" | "cardId">): KeptCell => ({
  ...home,
  ...{ row: 4, column: 11, label: "", at: NOW },
  kept: { kind: "frozen", formula: "=KPI.FCR(J5,K5)", value: 0.8 },
});

const sheet = (sheetId: string, sheetName: string, cardId?: string): SheetCells =>
  sheetOf([[1]], { sheetId, sheetName, ...(cardId !== undefined && { cardId }) });

const homes = (one: KeptCell, ...sheets: SheetCells[]): string[] =>
  keptAtHome({ kept: [one], sheets }).map(({ sheetId, sheetName }) => `${sheetId} ${sheetName}`);

test("a sheet is known by its id, whatever it is called and whichever card is on it", () => {
  const one = kept({ sheetId: "{1}", sheetName: "Card", cardId: CARD });
  expect(homes(one, sheet("{2}", "Card", CARD), sheet("{1}", "Renamed"))).toEqual(["{1} Renamed"]);
});

test("a sheet that had no id yet is known by its card, renamed or not", () => {
  const one = kept({ sheetId: "", sheetName: "Card", cardId: CARD });
  expect(homes(one, sheet("{1}", "Card"), sheet("{2}", "Renamed", CARD))).toEqual(["{2} Renamed"]);
});

test("of a sheet and its copy the name tells the first", () => {
  const one = kept({ sheetId: "", sheetName: "Card", cardId: CARD });
  const both = [sheet("{2}", "Card (2)", CARD), sheet("{1}", "Card", CARD)];
  expect(homes(one, ...both)).toEqual(["{1} Card"]);
});

test("without id and card, the name is left; without that, nothing changes", () => {
  const one = kept({ sheetId: "{1}", sheetName: "Card" });
  expect(homes(one, sheet("{8}", "Other"), sheet("{9}", "Card"))).toEqual(["{9} Card"]);
  expect(homes(one, sheet("{8}", "Other", CARD))).toEqual(["{1} Card"]);
});
