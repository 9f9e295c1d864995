import type { AuditColumn, AuditWords } from "../domain/audit/cards/audit-words";
import { AUDIT_COLUMNS } from "../domain/audit/cards/audit-words";
import type { AuditLabels } from "../i18n/audit-labels";
import { AUDIT_LABELS } from "../i18n/audit-labels";
import { LANGUAGES } from "../i18n/language";
import type { Term } from "../i18n/term";
import { TERMS } from "../i18n/terms";

/** Proper names go before synonyms, whatever the language. */
function spellings(terms: readonly Term[]): string[] {
  return [...terms.map(({ name }) => name), ...terms.flatMap(({ also }) => also)];
}

const inEveryLanguage = (label: keyof AuditLabels): string[] =>
  spellings(LANGUAGES.map((language) => AUDIT_LABELS[language][label]));

const terms = LANGUAGES.map((language) => TERMS[language]);

function headingsOf(column: AuditColumn): string[] {
  return spellings(terms.flatMap(({ headings }) => (column in headings ? [headings[column]] : [])));
}

/** The words by which an audit understands sheets in any of our languages. */
export function auditWords(): AuditWords {
  const headings = Object.fromEntries(AUDIT_COLUMNS.map((column) => [column, headingsOf(column)]));
  return {
    headings,
    totals: inEveryLanguage("totals"),
    subtotals: inEveryLanguage("subtotals"),
    knockOuts: spellings(terms.map(({ knockOut }) => knockOut)),
    role: inEveryLanguage("role"),
    period: inEveryLanguage("period"),
    percent: spellings(terms.map(({ units }) => units.percent)),
    perMille: spellings(terms.map(({ units }) => units["per-mille"])),
  };
}
