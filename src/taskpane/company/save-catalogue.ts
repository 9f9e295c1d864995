import { checkCompanyCatalogue } from "../../catalogue/company/check-company-catalogue";
import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import type { KnownThings } from "../../catalogue/company/known-things";
import type { Problem } from "../../catalogue/company/problem";
import { bytesOnTheWay, keptText, LARGEST_KEPT } from "../../catalogue/company/write-file";
import type { PaneServices } from "../pane-services";
import type { KeptCatalogue } from "./usable-copy";

const MEGABYTE = 1024 * 1024;

/** What was kept, or why nothing was. */
export type Saving =
  { readonly kept: KeptCatalogue } | { readonly problems: readonly [Problem, ...Problem[]] };

/** Everything that saving needs to know. */
interface SavingNeeds {
  readonly known: KnownThings;
  readonly before: KeptCatalogue;
  readonly keep: PaneServices["keepCompanyCatalogue"];
}

/** Checks a catalogue and keeps it in the workbook in the place of the one before. */
export async function saveCatalogue(
  next: CompanyCatalogue,
  { known, before, keep }: SavingNeeds,
): Promise<Saving> {
  const check = checkCompanyCatalogue(next, known);
  if ("problems" in check) return check;
  const text = keptText(check.catalogue);
  const bytes = bytesOnTheWay(text);
  if (bytes > LARGEST_KEPT) {
    const values = { size: +(bytes / MEGABYTE).toFixed(1), most: LARGEST_KEPT / MEGABYTE };
    return { problems: [{ place: [], reason: "too-much-to-keep", values }] };
  }
  const { partId, savedAt } = await keep(text, before.usable);
  const { catalogue } = check;
  // A copy that could not be used stays in the workbook, but is older now than the one in use.
  return { kept: { ...before, catalogue, savedAt, usable: [partId], refusal: null } };
}
