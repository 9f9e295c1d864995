import { makeStyles, MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useTexts } from "../frame/language-context";
import { moveFocus } from "../frame/move-focus";
import { BalanceSummary } from "./BalanceSummary";
import { useBalanceTexts } from "./balance-texts-context";
import type { Card } from "./card";
import { CategoryWeights } from "./CategoryWeights";
import { Remembered } from "./columns/Remembered";
import { CardFindings } from "./findings/CardFindings";
import { LevelChoice } from "./LevelChoice";
import { PerspectiveWeights } from "./PerspectiveWeights";
import { ProfileSection } from "./profiles/ProfileSection";
import { isOffered, RepairSection } from "./repair/RepairSection";
import { useRepair } from "./repair/use-repair";
import { TrialSection } from "./trial/TrialSection";
import { useTrial } from "./trial/use-trial";
import { WiderCheck } from "./wider/WiderCheck";

const useStyles = makeStyles({
  heading: { display: "block", margin: "20px 0 4px" },
  mark: { marginTop: "12px" },
});

/** How the weight of one scorecard is spread, what to change, and what the rules say of it. */
export function BalanceReport({ card }: { card: Card }) {
  const styles = useStyles();
  const { balance } = useTexts().interface;
  const repair = useRepair(card);
  const trial = useTrial(card);
  const [repairOpen, setRepairOpen] = useState(false);
  const groundsOpen = useState(false);
  const repairSection = useRef<HTMLElement>(null);
  const showRepair = () => {
    setRepairOpen(true);
    moveFocus(repairSection.current);
  };
  const shown = trial.tried ?? card;
  return (
    <>
      <ProfileSection card={card} />
      <LevelChoice card={card} />
      {trial.tried && <TrialMark />}
      <BalanceSummary check={shown.check} />
      <CategoryWeights card={shown} />
      <TrialSection card={card} trial={trial} />
      <RepairSection
        card={card}
        repair={repair}
        open={repairOpen}
        setOpen={setRepairOpen}
        sectionRef={repairSection}
      />
      <Subtitle2 as="h2" className={styles.heading}>
        {balance.perspectives}
      </Subtitle2>
      <PerspectiveWeights check={shown.check} />
      <WiderCheck card={shown}>
        {(known) => (
          <CardFindings
            card={known}
            onSheet={trial.tried === null}
            showRepair={isOffered(repair) ? showRepair : null}
            groundsOpen={groundsOpen}
          />
        )}
      </WiderCheck>
      <Remembered tableName={card.tableName} />
    </>
  );
}

/** Says that what is shown is not what the sheet holds. */
function TrialMark() {
  const styles = useStyles();
  const words = useBalanceTexts().trial;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.mark}>
      <MessageBarBody>{words.mark}</MessageBarBody>
    </MessageBar>
  );
}
