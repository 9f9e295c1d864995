import { Link, makeStyles, ProgressBar } from "@fluentui/react-components";
import { hashOf } from "../frame/route";
import { ViewTitle } from "../frame/ViewTitle";
import { PlainForm } from "./PlainForm";
import { PlainOutcome } from "./PlainOutcome";
import { usePlainTexts } from "./plain-texts-context";
import { ProposalPanel } from "./ProposalPanel";
import { usePlain } from "./use-plain";

const useStyles = makeStyles({
  page: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  back: { minHeight: "24px", marginBottom: "8px", display: "inline-block" },
  introduction: { margin: "8px 0 0" },
});

/** Prepares a workbook for people without the add-in: what is to be done, what it changes, the way back. */
export function PlainPage() {
  const styles = useStyles();
  const words = usePlainTexts();
  const plain = usePlain();
  const { step, busy } = plain;
  return (
    <div className={styles.page}>
      <div>
        <Link className={styles.back} href={hashOf("functions")}>
          ← {words.back}
        </Link>
        <ViewTitle>{words.title}</ViewTitle>
        <p className={styles.introduction}>{words.introduction}</p>
      </div>
      <PlainForm busy={busy} look={plain.look} />
      {busy && <ProgressBar aria-label={step.kind === "looking" ? words.looking : words.working} />}
      {step.kind === "shown" && <ProposalPanel shown={step} plain={plain} />}
      <PlainOutcome plain={plain} />
    </div>
  );
}
