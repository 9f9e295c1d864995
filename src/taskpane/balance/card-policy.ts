import { cellAddress } from "../../domain/cells/cell-address";
import type { CardFacts } from "../../domain/card-rules/card-facts";
import type { CardReading } from "../../excel/read-table";
import { at } from "../../sheets/card/card-columns";
import { policyOf } from "../scoring/card-figures";

/** What a card does about missing scores, told by the form of its total; null where that is none of ours. */
export function cardPolicy(card: CardReading): CardFacts["missingScores"] {
  const { bodyRow, bodyColumn, values, totals } = card;
  const cell = (column: "score" | "weight") =>
    cellAddress(bodyRow + values.length, bodyColumn + at(column));
  const total = String(totals[at("weightedScore")]);
  const [covered, weights] = [cell("score"), cell("weight")];
  const carries = total.startsWith(`=IF(OR(${covered}=0,`) && total.endsWith(`/${weights})`);
  return carries ? "carry" : policyOf(total, { covered, weights });
}
