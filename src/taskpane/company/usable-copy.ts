import { checkCompanyCatalogue } from "../../catalogue/company/check-company-catalogue";
import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import type { KnownThings } from "../../catalogue/company/known-things";
import type { Problem } from "../../catalogue/company/problem";
import { readText } from "../../catalogue/company/read-file";
import type { KeptText } from "../../excel/kept-part";

/** What the copies in a workbook amount to. */
export interface KeptCatalogue {
  /** The newest one that can be used; null where there is none. */
  readonly catalogue: CompanyCatalogue | null;
  readonly savedAt: string;
  /** Copies that can be used, the newest first: the next save replaces them. */
  readonly usable: readonly string[];
  readonly unusable: readonly string[];
  /** Why a copy that is newer than the one in use cannot be used. */
  readonly refusal: Refused | null;
}

/** Null where the copy is not even a text. */
interface Refused {
  readonly problem: Problem | null;
}

/** Finds the newest copy that can be used. The others are not touched: a newer version may read them. */
export function usableCopy(copies: readonly KeptText[], known: KnownThings): KeptCatalogue {
  const read = copies.map((copy) => ({ ...copy, check: checkCopy(copy.text, known) }));
  const used = read.find(({ check }) => "catalogue" in check);
  const newest = read[0]?.check;
  return {
    catalogue: used && "catalogue" in used.check ? used.check.catalogue : null,
    savedAt: used?.savedAt ?? "",
    usable: read.filter(({ check }) => "catalogue" in check).map(({ partId }) => partId),
    unusable: read.filter(({ check }) => !("catalogue" in check)).map(({ partId }) => partId),
    refusal: newest && "problem" in newest ? newest : null,
  };
}

function checkCopy(
  text: string | null,
  known: KnownThings,
): { readonly catalogue: CompanyCatalogue } | Refused {
  if (text === null) return { problem: null };
  const reading = readText(text);
  if ("problems" in reading) return { problem: reading.problems[0] };
  const check = checkCompanyCatalogue(reading.value, known);
  return "problems" in check ? { problem: check.problems[0] } : check;
}
