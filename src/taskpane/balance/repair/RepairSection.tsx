import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../../frame/language-context";
import { Notice } from "../../frame/Notice";
import type { Card } from "../card";
import { RepairProposal } from "./RepairProposal";
import { repairNotice } from "./repair-notice";
import { useRepair } from "./use-repair";

const useStyles = makeStyles({
  section: { margin: "20px 0 0", display: "grid", rowGap: "8px", justifyItems: "start" },
  proposal: { width: "100%" },
});

/** Offers the nearest sound weights, shows them beside the present ones, and writes those chosen. */
export function RepairSection({ card }: { card: Card }) {
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.interface.balance.repair;
  const [open, setOpen] = useState(false);
  const repair = useRepair(card);
  const { proposal, step, changed, busy, takeBack } = repair;
  const offered = proposal.kind === "solutions" || proposal.kind === "impossible";
  if (!offered && step === null) return null;
  return (
    <section className={styles.section} aria-labelledby="repair-title">
      <Subtitle2 as="h2" id="repair-title">
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
