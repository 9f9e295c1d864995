import type { Indicator } from "../catalogue/indicator";
import type { AuditIndicator } from "../domain/audit/audit-settings";
import { bareText } from "../domain/audit/cards/word-reader";

/** What indicators are called in one language, by id. */
type IndicatorNames = Readonly<Record<string, { readonly name: string } | undefined>>;

/** What an audit is to know of the catalogue, found by any name that a card may give an indicator. */
export function auditIndicators(
  indicators: readonly Indicator[],
  languages: readonly IndicatorNames[],
): Readonly<Record<string, AuditIndicator>> {
  const named = indicators.flatMap((indicator) => {
    const facts = factsOf(indicator);
    const names = languages.flatMap((texts) => texts[indicator.id]?.name ?? []);
    return names.map((name) => [bareText(name), facts]);
  });
  return Object.fromEntries(named) as Record<string, AuditIndicator>;
}

const factsOf = ({ id, bounds, additive = false }: Indicator): AuditIndicator => ({
  id,
  bounds,
  additive,
});
