import type { CompanyCatalogue } from "./company-catalogue";

/** Excel on the web takes 5 MB a request; the rest is room for what else stands in it. */
export const LARGEST_KEPT = 4 * 1024 * 1024;

/** The catalogue as a file that people read: one field a line. */
export function exportedText(catalogue: CompanyCatalogue, schemaAddress: string): string {
  return `${JSON.stringify({ $schema: schemaAddress, ...catalogue }, null, 2)}\n`;
}

/** The catalogue as the workbook keeps it: as short as possible. */
export function keptText(catalogue: CompanyCatalogue): string {
  return JSON.stringify(catalogue);
}

/** How many bytes a text takes on its way to Excel, where it is a text within a text. */
export function bytesOnTheWay(text: string): number {
  return new Blob([JSON.stringify(text)]).size;
}
