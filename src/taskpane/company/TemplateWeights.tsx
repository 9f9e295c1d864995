import { COMPANY_PROFILE } from "../../catalogue/company/merge-templates";
import { weightProfile } from "../../catalogue/weight-profiles";
import { checkBalance } from "../../domain/balance/check-balance";
import { formatPercent } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { useSpeech } from "../frame/language-context";
import { barScale } from "../weights/bar-scale";
import { CategoryWeight } from "../weights/CategoryWeight";
import { useDesk } from "./desk-context";
import type { RowDraft } from "./template-draft";
import { weightOf } from "./template-draft";

/** The weights as they are being typed: their total, and each category against its range. */
export function TemplateWeights({ rows }: { rows: readonly RowDraft[] }) {
  const { language } = useSpeech();
  const { words } = useDesk();
  const weighted = rows.map((row) => ({ category: row.category, weight: weightOf(row) }));
  const { categories, total, totalVerdict } = checkBalance(
    weighted,
    weightProfile(COMPANY_PROFILE),
  );
  const sum = formatPercent(language, total);
  return (
    <div>
      <p role="status">
        {totalVerdict === "within" ? words.form.totalRight : phrase(words.form.total, { sum })}
      </p>
      {categories.map((balance) => (
        <CategoryWeight
          key={balance.category}
          balance={balance}
          segments={weighted
            .filter(({ category }) => category === balance.category)
            .map(({ weight }) => weight)}
          scale={barScale(categories)}
        />
      ))}
    </div>
  );
}
