/** The same cells in formulas of every row, e.g. "$E$5:$E$9" for "E5:E9". */
export const fixedReference = (address: string): string =>
  address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
