import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useTexts } from "../frame/language-context";
import { moveFocus } from "../frame/move-focus";
import { BalanceSummary } from "./BalanceSummary";
import type { Card } from "./card";
import { CategoryWeights } from "./CategoryWeights";
import { Remembered } from "./columns/Remembered";
import { CardFindings } from "./findings/CardFindings";
import { PerspectiveWeights } from "./PerspectiveWeights";
import { isOffered, RepairSection } from "./repair/RepairSection";
import { useRepair } from "./repair/use-repair";

const useStyles = makeStyles({ heading: { display: "block", margin: "20px 0 4px" } });

/** How the weight of one scorecard is spread, what to change, and what the rules say of it. */
export function BalanceReport({ card }: { card: Card }) {
  const styles = useStyles();
  const texts = useTexts().interface;
  const repair = useRepair(card);
  const [repairOpen, setRepairOpen] = useState(false);
  const repairSection = useRef<HTMLElement>(null);
  const showRepair = () => {
    setRepairOpen(true);
    moveFocus(repairSection.current);
  };
  return (
    <>
      <BalanceSummary check={card.check} />
      <CategoryWeights card={card} />
      <RepairSection
        card={card}
        repair={repair}
        open={repairOpen}
        setOpen={setRepairOpen}
        sectionRef={repairSection}
      />
      <Subtitle2 as="h2" className={styles.heading}>
        {texts.balance.perspectives}
      </Subtitle2>
      <PerspectiveWeights check={card.check} />
      <CardFindings card={card} onSheet showRepair={isOffered(repair) ? showRepair : null} />
      <Remembered tableName={card.tableName} />
    </>
  );
}
