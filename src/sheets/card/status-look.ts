import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { VERDICT_COLOURS } from "../plan/sheet-styles";
import { quoted } from "../plan/text-formula";
import { at } from "./card-columns";
import type { CardPage } from "./card-page";
import { knockedOut, weightsOff } from "./status-formula";

/** Colours a cell that shows the card's status: final, not yet, or not valid as it stands. */
export function lookOfStatus(
  builder: PlanBuilder,
  page: CardPage,
  row: number,
  column: number,
): void {
  const status = builder.cell(page.layout.total, at("dataSource"));
  const final = `${status}=${quoted(page.texts.status.final)}`;
  const bad = [weightsOff(builder, page), ...knockedOut(builder, page)].join(",");
  const area = areaOf(row, column);
  builder.style("attention", area);
  builder.look({ area, formula: `=OR(${bad})`, ...VERDICT_COLOURS.bad });
  builder.look({ area, formula: `=${final}`, ...VERDICT_COLOURS.good });
}
