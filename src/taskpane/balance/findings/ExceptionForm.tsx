import type { CardFinding } from "../../../domain/card-rules/card-rule";
import { exceptionSubject } from "../../../domain/card-rules/declared-exception";
import { declareException } from "../../../domain/declarations/change-declarations";
import { ReasonForm } from "../../declarations/ReasonForm";
import { useBalanceTexts } from "../balance-texts-context";
import { useFindingsDesk } from "./findings-desk";

interface ExceptionFormProps {
  readonly findings: readonly CardFinding[];
  readonly close: () => void;
}

/** Asks why findings on the card are accepted; one reason stands for all of them. */
export function ExceptionForm({ findings, close }: ExceptionFormProps) {
  const words = useBalanceTexts().exceptions;
  const { card, busy, declare } = useFindingsDesk();
  const save = (reason: string) => {
    const changes = findings.map((finding) => {
      const subject = exceptionSubject(finding, card.facts);
      return declareException({ rule: finding.rule, card: card.tableName, subject, reason });
    });
    declare((declared) => changes.reduce((soFar, change) => change(soFar), declared));
  };
  return <ReasonForm words={words} busy={busy} save={save} close={close} />;
}
