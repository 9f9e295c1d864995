import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { DATE_FORMAT, TEXT_FORMAT } from "../plan/unit-look";
import type { WorkingPage } from "./working-page";
import { FIELD_COLUMN } from "./working-page";

/** Title, labelled cells, and how to read the sheet. */
export function writeHeading(builder: PlanBuilder, page: WorkingPage): void {
  const { sheet, texts, layout, sheets } = page;
  builder.put(0, 0, texts.title);
  builder.style("title", areaOf(0, 0));
  builder.style("result", areaOf(0, 0));
  sheet.fields.forEach(({ id, kind }, index) => {
    const row = layout.fields + index;
    const cell = areaOf(row, FIELD_COLUMN);
    builder.put(row, FIELD_COLUMN - 1, texts.fields[id] ?? id);
    builder.style("label", areaOf(row, FIELD_COLUMN - 1));
    builder.style("input", cell);
    builder.style("underlined", cell);
    builder.format(cell, kind === "date" ? DATE_FORMAT : TEXT_FORMAT);
    if (kind === "date") {
      builder.style("left", cell);
      const { date } = sheets.working.entry;
      builder.validate({ areas: [cell], rule: { kind: "date" }, ...date });
    }
  });
  builder.put(layout.legend, 0, sheets.working.legend);
  builder.style("hint", areaOf(layout.legend, 0, 1, layout.columns));
}
