import { PRODUCT_VERSION } from "../../catalogue/product-version";
import { fingerprintOf } from "../../domain/audit/declared-exception";
import type { DeclaredException } from "../../domain/audit/declared-exception";
import type { IndicatorIdentity } from "../../domain/audit/audit-settings";
import type { CardCorrection } from "../../domain/audit/cards/card-correction";
import type { Declarations } from "../../domain/declarations/declarations";
import { auditWords } from "../../sheets/audit-words";
import type { AuditBook } from "./audit-book";
import type { AuditOrder, AuditScope } from "./run-audit";

/** By definition the customers who stayed and those who left are all there were. */
const IDENTITIES: readonly IndicatorIdentity[] = [
  { kind: "whole", one: "customer-retention-rate", other: "customer-churn-rate" },
];

interface OrderBasis {
  readonly book: AuditBook;
  readonly declarations: Declarations;
  readonly corrections: readonly CardCorrection[];
}

/** What an audit is to go by, from what is declared in the workbook and what was corrected. */
export function auditOrder(
  scope: AuditScope,
  { book, declarations, corrections }: OrderBasis,
): AuditOrder {
  return {
    scope,
    settings: {
      words: auditWords(),
      indicators: book.indicators,
      identities: IDENTITIES,
      catalogueVersion: PRODUCT_VERSION,
      allowedLinks: [],
      corrections,
      exceptions: auditExceptions(declarations),
    },
  };
}

/** The workbook's exceptions as an audit knows them; those of other checks match nothing of it. */
export function auditExceptions({ exceptions }: Declarations): readonly DeclaredException[] {
  return exceptions.map(({ rule, card, subject, reason }) => ({
    fingerprint: fingerprintOf(rule, card, subject ?? ""),
    reason,
  }));
}
