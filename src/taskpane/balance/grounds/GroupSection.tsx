import { declareRole, declaredOfRole } from "../../../domain/declarations/declare-figures";
import { TIE_BREAKERS } from "../../../domain/comparison/tie-breaker";
import { phrase } from "../../../i18n/phrase";
import { ChoiceField } from "../../company/ChoiceField";
import { useDeclarations } from "../../declarations/declarations-context";
import { useDeclaring } from "../../declarations/use-declaring";
import { Notice } from "../../frame/Notice";
import { useBalanceTexts } from "../balance-texts-context";
import type { Card } from "../card";
import { GroundsPart } from "./GroundsPart";
import { QuotaForm } from "./QuotaForm";

/** What holds for all people of the card's role: how ties are broken and grades shared out. */
export function GroupSection({ card }: { card: Card }) {
  const words = useBalanceTexts().grounds.group;
  const { declarations } = useDeclarations();
  const { notice, declare } = useDeclaring();
  const { group, grading } = card.facts;
  if (group === null) return <GroundsPart title={words.title} hint={words.unknown} />;
  const { role } = group;
  const { tieBreaker, quotas } = declaredOfRole(declarations, role);
  // The best grade first, as people speak of shares.
  const grades = [...(grading?.bounds ?? [])].reverse().map(({ grade }) => grade);
  return (
    <GroundsPart title={words.title} hint={phrase(words.hint, { role })}>
      <ChoiceField
        label={words.tie}
        hint={words.tieHint}
        value={tieBreaker ?? ""}
        choices={[
          { value: "", name: words.tieNone },
          ...TIE_BREAKERS.map((value) => ({ value, name: words.ties[value] })),
        ]}
        choose={(value) => {
          const chosen = TIE_BREAKERS.find((one) => one === value) ?? null;
          declare(declareRole(role, { tieBreaker: chosen }));
        }}
      />
      <Notice notice={notice} />
      {grades.length === 0 ? (
        <p>{words.noGrades}</p>
      ) : (
        <QuotaForm key={role} role={role} grades={grades} quotas={quotas} />
      )}
    </GroundsPart>
  );
}
