/** A whole row of a sheet, e.g. "9:9"; rows count from 0. */
export const rowAddress = (row: number): string => `${row + 1}:${row + 1}`;
