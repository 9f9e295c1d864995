import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { Ref } from "react";
import { useTexts } from "../../frame/language-context";
import { Notice } from "../../frame/Notice";
import type { Card } from "../card";
import { RepairProposal } from "./RepairProposal";
import { repairNotice } from "./repair-notice";
import type { Repair } from "./use-repair";

interface RepairSectionProps {
  readonly card: Card;
  readonly repair: Repair;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Where the keyboard goes when the proposal is opened from elsewhere. */
  readonly sectionRef: Ref<HTMLElement>;
}

const useStyles = makeStyles({
  section: { margin: "20px 0 0", display: "grid", rowGap: "8px", justifyItems: "start" },
  heading: { margin: 0 },
  proposal: { width: "100%" },
});

/** Whether there is something to propose, be it only why nothing fits. */
export function isOffered({ proposal }: Repair): boolean {
  return proposal.kind === "solutions" || proposal.kind === "impossible";
}

/** Offers the nearest sound weights, shows them beside the present ones, and writes those chosen. */
export function RepairSection({ card, repair, open, setOpen, sectionRef }: RepairSectionProps) {
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.interface.balance.repair;
  const { step, changed, busy, takeBack } = repair;
  const offered = isOffered(repair);
  if (!offered && step === null) return null;
  return (
    <section
      ref={sectionRef}
      tabIndex={-1}
      className={styles.section}
      aria-labelledby="repair-title"
    >
      <Subtitle2 as="h2" id="repair-title" className={styles.heading}>
        {words.title}
      </Subtitle2>
      {offered && (
        <Button
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? words.close : words.open}
        </Button>
      )}
      {offered && open && (
        <div className={styles.proposal}>
          <RepairProposal card={card} repair={repair} />
        </div>
      )}
      <Notice notice={repairNotice(step, texts)}>
        {changed && (
          <Button disabled={busy} onClick={takeBack}>
            {words.takeBack}
          </Button>
        )}
      </Notice>
    </section>
  );
}
