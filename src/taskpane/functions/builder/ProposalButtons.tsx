import { Button, makeStyles } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { useTexts } from "../../frame/language-context";
import type { Proposal } from "./propose-references";

const useStyles = makeStyles({
  // Long headings break within the pane instead of being cut off.
  button: { maxWidth: "100%", overflowWrap: "anywhere" },
});

interface ProposalButtonsProps {
  readonly proposals: readonly Proposal[];
  readonly take: (reference: string) => void;
}

/** What a field offers to write, each as a button. */
export function ProposalButtons({ proposals, take }: ProposalButtonsProps) {
  const styles = useStyles();
  const words = useTexts().interface.functions.builder;
  return proposals.map(({ reference, thisRow }) => (
    <Button
      key={reference}
      className={styles.button}
      size="small"
      appearance="subtle"
      onClick={() => {
        take(reference);
      }}
    >
      {phrase(thisRow ? words.proposeRow : words.propose, { reference })}
    </Button>
  ));
}
