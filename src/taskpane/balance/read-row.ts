import type { WeightedRow } from "../../domain/balance/check-balance";
import type { WeightReading } from "../../domain/balance/read-weight";
import { readWeight } from "../../domain/balance/read-weight";
import type { RowKind } from "../../domain/balance/recognise-category";
import { recogniseCategory } from "../../domain/balance/recognise-category";
import { LANGUAGES } from "../../i18n/language";
import { TERMS } from "../../i18n/terms";
import type { RecognisedRow } from "../../sheets/recognise-card";
import type { Finding } from "./card";
import { recognisePerspective } from "./recognise-perspective";

/** Where the cells of a row stand that a finding may point to. */
export interface RowAddresses {
  readonly category: string;
  readonly weight: string;
}

/** What a row gives to the check: a weight where one can be read, and what is wrong with its cells. */
export interface RowReading {
  readonly weighted: WeightedRow | null;
  readonly findings: readonly Finding[];
}

const NOTHING: RowReading = { weighted: null, findings: [] };
const WORDS = LANGUAGES.map((language) => TERMS[language]);

/** Reads one row of a scorecard. Knock-out items and empty rows carry no weight and give nothing. */
export function readRow(row: RecognisedRow, addresses: RowAddresses): RowReading {
  const kind = recogniseCategory(row.category, WORDS);
  const weight = readWeight(row.weight);
  const isEmpty = row.indicator === "" && weight.kind === "blank";
  if (kind === "knock-out" || isEmpty) return NOTHING;
  const indicator = row.indicator || addresses.weight;
  const findings = [
    weightFinding(weight, addresses.weight, indicator),
    categoryFinding(kind, row.category, addresses.category, indicator),
  ].filter((finding) => finding !== null);
  if (weight.kind !== "weight") return { weighted: null, findings };
  const perspective = recognisePerspective(row.perspective);
  return { weighted: { category: kind ?? null, perspective, weight: weight.weight }, findings };
}

function weightFinding(weight: WeightReading, address: string, indicator: string): Finding | null {
  switch (weight.kind) {
    case "weight":
      return null;
    case "blank":
      return { kind: "weight-blank", address, details: { indicator } };
    case "not-positive":
      return { kind: "weight-not-positive", address, details: { indicator, weight: weight.value } };
    case "text":
      return { kind: "weight-text", address, details: { indicator, text: weight.text } };
  }
}

function categoryFinding(
  kind: RowKind | undefined,
  text: string,
  address: string,
  indicator: string,
): Finding | null {
  if (kind !== undefined) return null;
  if (text === "") return { kind: "category-blank", address, details: { indicator } };
  return { kind: "category-unknown", address, details: { indicator, text } };
}
