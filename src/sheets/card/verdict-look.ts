import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { VERDICT_COLOURS } from "../plan/sheet-styles";
import { quoted } from "../plan/text-formula";
import { at, columnsUnder } from "./card-columns";
import type { CardPage } from "./card-page";

/**
 * Colours the verdicts by their words: everything below the indicators at once, because a pair of
 * looks for each verdict would cost ten times as much to send.
 */
export function lookOfVerdicts(builder: PlanBuilder, { card, layout, texts }: CardPage): void {
  const { balance, status, knockOut } = texts;
  const column = at("indicator");
  const rows = layout.balanceTotal - layout.total + 1;
  const area = areaOf(layout.total, column, rows, columnsUnder(card.scoring).length - column);
  const cell = builder.cell(area.row, area.column);
  const good = [balance.within, balance.complete, status.final, knockOut.clear];
  const bad = [
    balance.incomplete,
    status.proofMissing,
    status.knockedOut,
    knockOut.incomplete,
    knockOut.breached,
  ];
  const begun = `${beforeTheNumber(status.weightsOff)}*`;
  const isBad = `OR(${among(cell, bad)},COUNTIF(${cell},${quoted(begun)}))`;
  builder.look({ area, formula: `=OR(${among(cell, good)})`, ...VERDICT_COLOURS.good });
  // An error is no word; it must not pass unnoticed.
  builder.look({ area, formula: `=IFERROR(${isBad},TRUE)`, ...VERDICT_COLOURS.bad });
}

const among = (cell: string, words: readonly string[]): string =>
  words.map((word) => `${cell}=${quoted(word)}`).join(",");

const beforeTheNumber = (sentence: string): string => sentence.slice(0, sentence.indexOf("{"));
