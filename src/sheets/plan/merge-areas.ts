import type { Area } from "../sheet-plan";

/** The same cells in fewer areas: one that continues another downwards or to the right joins it. */
export function mergeAreas(areas: readonly Area[]): Area[] {
  const columns = joined(areas, continuesBelow, (upper, lower) => ({
    ...upper,
    rows: upper.rows + lower.rows,
  }));
  return joined(columns, continuesBeside, (left, right) => ({
    ...left,
    columns: left.columns + right.columns,
  }));
}

/** Puts each area to the first one before it that it continues. */
function joined(
  areas: readonly Area[],
  continues: (earlier: Area, area: Area) => boolean,
  join: (earlier: Area, area: Area) => Area,
): Area[] {
  const merged: Area[] = [];
  for (const area of areas) {
    const at = merged.findIndex((earlier) => continues(earlier, area));
    const earlier = merged[at];
    if (earlier === undefined) merged.push(area);
    else merged[at] = join(earlier, area);
  }
  return merged;
}

const continuesBelow = (upper: Area, lower: Area): boolean =>
  upper.column === lower.column &&
  upper.columns === lower.columns &&
  upper.row + upper.rows === lower.row;

const continuesBeside = (left: Area, right: Area): boolean =>
  left.row === right.row && left.rows === right.rows && left.column + left.columns === right.column;
