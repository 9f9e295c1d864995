import type { CardIdentity } from "../domain/audit/cards/card-record";
import type { Scorecard } from "../domain/scorecard/scorecard";
import { writeBalance } from "./card/balance-block";
import { at, columnsUnder } from "./card/card-columns";
import { layOutCard } from "./card/card-layout";
import type { CardTexts } from "./card/card-page";
import { markCard } from "./card/card-mark";
import { cardPage } from "./card/card-page";
import { cardColumnWidths } from "./card/column-widths";
import { writeEntryRules } from "./card/entry-rules";
import { PERSON_COLUMN, writeHeading } from "./card/heading-block";
import { writeIndicatorTable } from "./card/indicator-table";
import { writeKnockOuts } from "./card/knock-out-block";
import { writeNotes } from "./card/notes-block";
import { writePerspectives } from "./card/perspective-block";
import { writeScales } from "./card/scale-block";
import { writeScoring } from "./card/scoring-block";
import { writeTotalRow } from "./card/total-row";
import { lookOfVerdicts } from "./card/verdict-look";
import { drawWeights } from "./card/weight-chart";
import { areaOf } from "./plan/area-of";
import { PlanBuilder } from "./plan/plan-builder";
import { TABLE_STYLE } from "./plan/sheet-styles";
import type { Place, SheetDraft, SheetPlan } from "./sheet-plan";

/** Category, perspective and indicator stay in view. */
const FROZEN_COLUMNS = at("indicator") + 1;

/** The sheet that a manager gets for a scorecard, in the language of the texts. */
export function draftScorecard(
  card: Scorecard,
  texts: CardTexts,
  identity: CardIdentity,
): SheetDraft {
  const nowhere = { row: 0, column: 0, tableNames: [] };
  const { title } = cardPage(card, texts, nowhere).template;
  return {
    wantedSheetName: title,
    wantedTableNames: [tableNameOf(card)],
    rows: layOutCard(card).rows,
    columns: columnsUnder(card.scoring).length,
    plan: (place) => planCard(card, texts, identity, place),
  };
}

/** Without separators, e.g. "ScorecardFinance": every spreadsheet takes that for a name. */
function tableNameOf({ templateId }: Scorecard): string {
  const words = ["scorecard", ...templateId.split("-")];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function planCard(
  card: Scorecard,
  texts: CardTexts,
  identity: CardIdentity,
  place: Place,
): SheetPlan {
  const [tableName] = place.tableNames;
  if (tableName === undefined) throw new Error("A scorecard needs a name for its table.");
  const page = cardPage(card, texts, place);
  const { layout } = page;
  const width = columnsUnder(card.scoring).length;
  const builder = new PlanBuilder(place, layout.rows, width);
  writeHeading(builder, page);
  writeIndicatorTable(builder, page);
  writeEntryRules(builder, page);
  writeTotalRow(builder, page);
  writeKnockOuts(builder, page);
  writeBalance(builder, page);
  writePerspectives(builder, page);
  drawWeights(builder, page);
  writeScoring(builder, page);
  writeScales(builder, page);
  writeNotes(builder, page);
  lookOfVerdicts(builder, page);
  markCard(builder, card, tableName, identity);
  const collected = builder.collected();
  const { heading, count } = layout.table;
  const titleRow = place.row + heading;
  return {
    ...collected,
    tables: [
      {
        name: tableName,
        area: builder.placed(areaOf(heading, 0, count + 1, width)),
        style: TABLE_STYLE,
      },
    ],
    columnWidths: cardColumnWidths(collected.cells, page),
    frozen: { rows: titleRow + 1, columns: place.column + FROZEN_COLUMNS },
    print: {
      orientation: "Landscape",
      titleRows: { first: titleRow, last: titleRow },
      footer: { left: "&A", center: page.texts.print.page, right: "&D" },
    },
    firstInput: builder.placed(areaOf(layout.person, PERSON_COLUMN)),
  };
}
