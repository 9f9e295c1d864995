import { makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import { curveFault } from "../../../domain/roll-up/curve-fault";
import { shareFaults } from "../../../domain/roll-up/share-faults";
import type { PlacedCard } from "../../../sheets/comparison/placed-card";
import { draftRollUp } from "../../../sheets/roll-up/draft-roll-up";
import type { RollUpSheet } from "../../../sheets/roll-up/read-roll-up";
import { phrase } from "../../../i18n/phrase";
import { useTexts } from "../../frame/language-context";
import { WriteSheet } from "../../templates/WriteSheet";
import { useComparison } from "../comparison-context";
import { OwnTrial } from "./OwnTrial";
import { PayoutNotices } from "./PayoutNotices";
import { PayoutTrial } from "./PayoutTrial";
import { TermObjections } from "./TermObjections";
import { useOwnTerms } from "./use-own-terms";
import { useRollUpSheet } from "./use-roll-up-sheet";

const useStyles = makeStyles({
  heading: { display: "block", margin: "12px 0 4px" },
  hint: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

/** A trial of a payout: by the sheet about these cards where there is one, else by what is typed. */
export function RollUpSection({ cards }: { cards: readonly PlacedCard[] }) {
  const styles = useStyles();
  const { frame } = useTexts().interface;
  const { words } = useComparison();
  const { section } = words.comparison.rollUp;
  const found = useRollUpSheet(cards);
  const own = useOwnTerms(cards);
  const { curve, structure, wrong } = own;
  const isSound = curveFault(curve) === null && shareFaults(structure).length === 0;
  const isWritable = isSound && wrong.size === 0;
  return (
    <section aria-labelledby="roll-up">
      <Subtitle2 as="h2" id="roll-up" className={styles.heading}>
        {section.title}
      </Subtitle2>
      <p className={styles.hint}>{section.hint}</p>
      <PayoutNotices cards={cards} />
      {found.kind === "reading" && <Spinner label={frame.loading} />}
      {found.kind === "other" && <p>{section.otherSheet}</p>}
      {found.kind === "failed" && <p role="status">{section.sheetFailed}</p>}
      {found.kind === "sheet" && <SheetTrial cards={cards} sheet={found.sheet} />}
      {found.kind !== "sheet" && found.kind !== "reading" && <OwnTrial cards={cards} own={own} />}
      {isWritable && (
        <WriteSheet
          label={section.write}
          words={words.comparison.words}
          draft={() => draftRollUp(cards, words, own.set)}
        />
      )}
    </section>
  );
}

interface SheetTrialProps {
  readonly cards: readonly PlacedCard[];
  readonly sheet: RollUpSheet;
}

function SheetTrial({ cards, sheet: { sheetName, budget, structure, ...terms } }: SheetTrialProps) {
  const { section } = useComparison().words.comparison.rollUp;
  const named = { sheet: sheetName };
  return (
    <>
      <p>{phrase(section.fromSheet, named)}</p>
      <TermObjections curve={terms.curve} structure={structure} />
      {budget === undefined ? (
        <p role="status">{phrase(section.noBudget, named)}</p>
      ) : (
        <PayoutTrial cards={cards} structure={structure} terms={{ ...terms, budget }} />
      )}
    </>
  );
}
