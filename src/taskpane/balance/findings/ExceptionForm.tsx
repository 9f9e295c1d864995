import type { CardFinding } from "../../../domain/card-rules/card-rule";
import { exceptionSubject } from "../../../domain/card-rules/declared-exception";
import { declareException } from "../../../domain/declarations/change-declarations";
import { ReasonForm } from "../../declarations/ReasonForm";
import { useBalanceTexts } from "../balance-texts-context";
import { useFindingsDesk } from "./findings-desk";

interface ExceptionFormProps {
  readonly finding: CardFinding;
  readonly close: () => void;
}

/** Asks why a finding on the card is accepted. */
export function ExceptionForm({ finding, close }: ExceptionFormProps) {
  const words = useBalanceTexts().exceptions;
  const { card, busy, declare } = useFindingsDesk();
  const save = (reason: string) => {
    const { rule } = finding;
    const subject = exceptionSubject(finding, card.facts);
    declare(declareException({ rule, card: card.tableName, subject, reason }));
  };
  return <ReasonForm words={words} busy={busy} save={save} close={close} />;
}
