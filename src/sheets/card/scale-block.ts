import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { SHARE_FORMAT } from "../plan/unit-look";
import type { CardPage } from "./card-page";
import { SCALE_COLUMNS, SCALE_LINES } from "./scoring-cells";

/** From which attainment a step earns its points, and from which total a grade is given. */
export function writeScales(builder: PlanBuilder, { card, layout, texts }: CardPage): void {
  const { heading, first } = layout.perspectives;
  const { stepBound, gradeName, gradeBound } = SCALE_COLUMNS;
  const { scales, entry } = texts;
  builder.put(
    heading,
    stepBound,
    scales.stepBound,
    scales.stepPoints,
    scales.gradeName,
    scales.gradeBound,
  );
  for (let line = 0; line < SCALE_LINES; line += 1) {
    const { steps, grades } = card.scoring;
    builder.put(first + line, stepBound, steps[line]?.bound ?? "", steps[line]?.points ?? "");
    builder.put(first + line, gradeName, grades[line]?.name ?? "", grades[line]?.bound ?? "");
  }
  const cells = areaOf(first, stepBound, SCALE_LINES, 4);
  builder.style("heading", areaOf(heading, stepBound, 1, 4));
  builder.style("body", cells);
  builder.style("centred", cells);
  builder.style("input", cells);
  builder.format(areaOf(first, stepBound, SCALE_LINES), SHARE_FORMAT);
  builder.validate({
    areas: [areaOf(first, stepBound, SCALE_LINES, 2), areaOf(first, gradeBound, SCALE_LINES)],
    rule: { kind: "not-negative" },
    ...entry.scoring,
  });
}
