import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { compareCards } from "../../domain/comparison/side-by-side";
import { ownProfileOf } from "../../domain/declarations/change-declarations";
import { draftComparison } from "../../sheets/comparison/draft-comparison";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import { cardProfile } from "../balance/card-profile";
import { useDeclarations } from "../declarations/declarations-context";
import { CardBlocks } from "./CardBlocks";
import { CardColumns } from "./CardColumns";
import { useComparison } from "./comparison-context";
import { WriteSheet } from "../templates/WriteSheet";

const useStyles = makeStyles({ heading: { display: "block", margin: "12px 0 4px" } });

/** Weights, scores and balance of the chosen cards, here and as a sheet. */
export function SideBySideSection({ cards }: { cards: readonly PlacedCard[] }) {
  const styles = useStyles();
  const { words } = useComparison();
  const { side } = words.comparison;
  const { declarations } = useDeclarations();
  const profileOf = useCallback(
    ({ tableName }: PlacedCard) => {
      const { own, weights } = cardProfile(ownProfileOf(declarations, tableName));
      return { name: own?.name ?? "", weights };
    },
    [declarations],
  );
  const comparison = useMemo(
    () => compareCards(cards, (card) => profileOf(card).weights),
    [cards, profileOf],
  );
  const Table = cards.length === 2 ? CardBlocks : CardColumns;
  return (
    <section aria-labelledby="side-by-side">
      <Subtitle2 as="h2" id="side-by-side" className={styles.heading}>
        {side.title}
      </Subtitle2>
      <Table comparison={comparison} />
      <WriteSheet
        label={side.write}
        words={words.comparison.words}
        draft={() => draftComparison(cards, profileOf, words)}
      />
    </section>
  );
}
