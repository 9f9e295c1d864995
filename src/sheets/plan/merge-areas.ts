import type { Area } from "../sheet-plan";

/** The same cells in fewer areas: one that continues another downwards becomes part of it. */
export function mergeAreas(areas: readonly Area[]): Area[] {
  const merged: Area[] = [];
  for (const area of areas) {
    const above = merged.findIndex((candidate) => continues(candidate, area));
    const found = merged[above];
    if (found === undefined) merged.push(area);
    else merged[above] = { ...found, rows: found.rows + area.rows };
  }
  return merged;
}

const continues = (upper: Area, lower: Area): boolean =>
  upper.column === lower.column &&
  upper.columns === lower.columns &&
  upper.row + upper.rows === lower.row;
