/** The table styles that come with Excel. */
const BUILT_IN =
  /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

export function isTableStyle(name: string): boolean {
  return BUILT_IN.test(name);
}

/** The grid has six looks of its own, one for each accent colour; Excel counts in sevens. */
const GRID_LOOKS = 6;

/** The grid's look that comes closest to a style of Excel. */
export function gridLook(style: string): string {
  const number = Number(/\d+$/.exec(style)?.[0] ?? "2");
  const accent = (number - 1) % 7;
  return `table-default-${Math.max(0, accent - 1) % GRID_LOOKS}`;
}
