import type { KeptText, PartKind } from "./kept-part";
import { keepText, readKeptText, removeKeptText } from "./kept-text";

/** How a company's catalogue is kept in a workbook. */
export const COMPANY_PART: PartKind = {
  namespace: "urn:kpi-scorecards:company-catalogue",
  root: "catalogue",
  setting: "kpi-scorecards.companyCatalogue",
};

/** Every copy of the company's catalogue in the workbook, the newest first. */
export function readCompanyCatalogue(): Promise<readonly KeptText[]> {
  return readKeptText(COMPANY_PART);
}

/** Keeps the catalogue's text in the workbook in the place of the copies named. */
export function keepCompanyCatalogue(text: string, replaced: readonly string[]): Promise<KeptText> {
  return keepText(COMPANY_PART, text, replaced);
}

/** Takes those copies out of the workbook. */
export function removeCompanyCatalogue(partIds: readonly string[]): Promise<void> {
  return removeKeptText(COMPANY_PART, partIds);
}
