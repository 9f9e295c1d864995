import type { Texts } from "../../i18n/texts";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { VERDICT_COLOURS } from "../plan/sheet-styles";
import { quoted } from "../plan/text-formula";
import type { Area } from "../sheet-plan";
import { at, CARD_COLUMNS } from "./card-columns";
import type { CardPage } from "./card-page";

/**
 * Colours the verdicts by their words: the status at the top, and everything below the indicators at
 * once, because a pair of looks for each verdict would cost ten times as much to send.
 */
export function lookOfVerdicts(builder: PlanBuilder, { layout, texts }: CardPage): void {
  const column = at("indicator");
  const rows = layout.balanceTotal - layout.total + 1;
  for (const area of [
    areaOf(layout.person, at("dataSource")),
    areaOf(layout.total, column, rows, CARD_COLUMNS.length - column),
  ]) {
    writeLooks(builder, area, texts);
  }
}

function writeLooks(builder: PlanBuilder, area: Area, texts: Texts["sheets"]): void {
  const { balance, status, knockOut } = texts;
  const cell = builder.cell(area.row, area.column);
  const good = [balance.within, balance.complete, status.final, knockOut.clear];
  const bad = [
    balance.incomplete,
    status.proofMissing,
    status.knockedOut,
    knockOut.incomplete,
    knockOut.breached,
  ];
  const begun = beforeTheNumber(status.weightsOff);
  const isBad = `OR(${among(cell, bad)},LEFT(${cell},${begun.length})=${quoted(begun)})`;
  builder.look({ area, formula: `=OR(${among(cell, good)})`, ...VERDICT_COLOURS.good });
  // An error is no word; it must not pass unnoticed.
  builder.look({ area, formula: `=IFERROR(${isBad},TRUE)`, ...VERDICT_COLOURS.bad });
}

const among = (cell: string, words: readonly string[]): string =>
  words.map((word) => `${cell}=${quoted(word)}`).join(",");

const beforeTheNumber = (sentence: string): string => sentence.slice(0, sentence.indexOf("{"));
