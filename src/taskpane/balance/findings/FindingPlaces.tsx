import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CardFinding } from "../../../domain/card-rules/card-rule";
import { phrase } from "../../../i18n/phrase";
import { cardCell } from "../card-cell";
import { FindingItem } from "./FindingItem";
import { findingSentence } from "./finding-sentence";
import { useFindingsDesk } from "./findings-desk";

/** As many places are told at once; a card whose targets are still blank breaks one rule in every row. */
const TOLD_AT_ONCE = 3;

const useStyles = makeStyles({
  places: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  fold: { marginTop: "8px" },
});

/** Every place where one rule is broken; of many, the first ones until the others are asked for. */
export function FindingPlaces({ findings }: { findings: readonly CardFinding[] }) {
  const styles = useStyles();
  const { book, card } = useFindingsDesk();
  const { report } = book.texts;
  const [unfolded, setUnfolded] = useState(false);
  const rest = findings.length - TOLD_AT_ONCE;
  const shown = unfolded ? findings : findings.slice(0, TOLD_AT_ONCE);
  const addresses = shown.map((finding) => cardCell(card, finding));
  // Several findings about one cell need one way to it.
  const addressUnlessRepeated = (index: number) =>
    addresses[index] === addresses[index + 1] ? undefined : addresses[index];
  return (
    <>
      <ul className={styles.places}>
        {shown.map((finding, index) => {
          const sentence = findingSentence(finding, book);
          return (
            <li key={`${sentence} ${String(finding.row)}`}>
              <FindingItem
                finding={finding}
                sentence={sentence}
                address={addressUnlessRepeated(index)}
              />
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button
          className={styles.fold}
          size="small"
          aria-expanded={unfolded}
          onClick={() => {
            setUnfolded(!unfolded);
          }}
        >
          {unfolded
            ? phrase(report.fewer, { count: TOLD_AT_ONCE })
            : phrase(report.more, { count: rest })}
        </Button>
      )}
    </>
  );
}
