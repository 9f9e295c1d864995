import { Button, makeStyles } from "@fluentui/react-components";
import { formatNumber, formatPercent } from "../../../i18n/numbers";
import { phrase } from "../../../i18n/phrase";
import { refusalSentence } from "../../../i18n/refusal-sentence";
import { useSpeech } from "../../frame/language-context";
import type { Card } from "../card";
import { RepairTable } from "./RepairTable";
import { SolutionPager } from "./SolutionPager";
import type { Repair } from "./use-repair";

const useStyles = makeStyles({
  proposal: { display: "grid", rowGap: "8px", justifyItems: "start" },
  sentence: { margin: 0 },
});

/** The proposed weights beside the present ones, and by which rules they were found. */
export function RepairProposal({ card, repair }: { card: Card; repair: Repair }) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = texts.interface.balance.repair;
  const { proposal, rules, busy } = repair;
  const ownRules = Object.keys(card.profile.figures).some((figure) => figure.startsWith("weight-"));
  const percent = (share: number) => formatPercent(language, share);
  const bounds = {
    lowest: percent(rules.lowest),
    highest: percent(rules.highest),
    step: percent(rules.step),
  };
  return (
    <div className={styles.proposal}>
      <p className={styles.sentence}>{phrase(ownRules ? words.ownRules : words.rules, bounds)}</p>
      <p role="status" className={styles.sentence}>
        {proposal.kind === "impossible" &&
          refusalSentence(language, proposal.refusal.reason, proposal.refusal.details)}
        {proposal.kind === "solutions" &&
          phrase(words.change, { points: formatNumber(language, proposal.change * 100) })}
      </p>
      {proposal.kind === "solutions" && proposal.count > 1 && (
        <SolutionPager
          shown={repair.shown}
          listed={proposal.solutions.length}
          count={proposal.count}
          show={repair.show}
        />
      )}
      <RepairTable card={card} repair={repair} />
      {proposal.kind === "solutions" && (
        <Button appearance="primary" disabled={busy} onClick={repair.apply}>
          {words.apply}
        </Button>
      )}
    </div>
  );
}
