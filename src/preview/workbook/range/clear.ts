import { asOneOf, given } from "../../wire/arguments";
import { raiseChanged, remember } from "../events/changed-event";
import { DEFAULT_OVERLAY } from "../format/cell-overlay";
import type { Area } from "../model";
import { requirePermission, requireUnprotected, requireWritable } from "../protection/guards";
import { repairHeadings } from "../table/repair-headings";
import { clearValidation } from "../validation/set-validation";
import { clearConditionalFormats } from "../conditional-format/clear-conditional-formats";

const APPLY_TO = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

export function clearArea(area: Area, applyTo: unknown): void {
  const what = given(applyTo) ? asOneOf(APPLY_TO, applyTo) : "All";
  if (what === "All" || what === "Contents" || what === "ResetContents") clearContents(area);
  if (what === "All" || what === "Formats") clearFormats(area);
  if (what === "All") clearRules(area);
}

function clearContents(area: Area): void {
  requireWritable(area);
  const before = remember(area);
  area.sheet.book.grid.cells.clearContents(area.sheet.id, area.rect);
  repairHeadings(area);
  raiseChanged(area, "RangeEdited", before);
}

function clearFormats(area: Area): void {
  requirePermission(area.sheet, "allowFormatCells");
  area.sheet.book.grid.styles.clear(area.sheet.id, area.rect);
  area.sheet.overlay.set(area.rect, DEFAULT_OVERLAY);
}

/** Excel takes validation and conditional formats away with everything else. */
function clearRules({ sheet, rect }: Area): void {
  requireUnprotected(sheet);
  clearValidation({ sheet, rects: [rect] });
  clearConditionalFormats({ sheet, rects: [rect] });
}
