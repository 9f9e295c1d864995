import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useMemo } from "react";
import { weightProfile } from "../../catalogue/weight-profiles";
import { compareCards } from "../../domain/comparison/side-by-side";
import { draftComparison } from "../../sheets/comparison/draft-comparison";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import { PUBLISHED_PROFILE } from "../balance/card-profile";
import { useComparison } from "./comparison-context";
import { SideBySideTable } from "./SideBySideTable";
import { WriteSheet } from "../templates/WriteSheet";

const useStyles = makeStyles({ heading: { display: "block", margin: "12px 0 4px" } });

/** Weights, scores and balance of the chosen cards, here and as a sheet. */
export function SideBySideSection({ cards }: { cards: readonly PlacedCard[] }) {
  const styles = useStyles();
  const { words } = useComparison();
  const { side } = words.comparison;
  const profile = weightProfile(PUBLISHED_PROFILE);
  const comparison = useMemo(() => compareCards(cards, weightProfile(PUBLISHED_PROFILE)), [cards]);
  return (
    <section aria-labelledby="side-by-side">
      <Subtitle2 as="h2" id="side-by-side" className={styles.heading}>
        {side.title}
      </Subtitle2>
      <SideBySideTable comparison={comparison} />
      <WriteSheet
        label={side.write}
        words={words.comparison.words}
        draft={() => draftComparison(cards, profile, words)}
      />
    </section>
  );
}
