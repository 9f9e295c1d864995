import { subtract } from "../../grid/rect";
import type { Areas } from "../model";
import { changeFormat, formatsIn, rectsOf, removeFormat } from "./conditional-format";

/** Takes the conditional formats off a range; a format that reaches further stays on the rest. */
export function clearConditionalFormats(areas: Areas): void {
  for (const format of formatsIn(areas)) {
    const left = areas.rects.reduce(
      (rest, cut) => rest.flatMap((rect) => subtract(rect, cut)),
      [...rectsOf(format)],
    );
    if (left.length === 0) removeFormat(format);
    else {
      changeFormat(format, (state) => {
        state.rects = left;
      });
    }
  }
}
