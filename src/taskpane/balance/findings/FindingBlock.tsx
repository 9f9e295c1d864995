import { makeStyles, tokens } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { cardCell } from "../card-cell";
import { FindingItem } from "./FindingItem";
import { findingSentence } from "./finding-sentence";
import { useFindingsDesk } from "./findings-desk";
import type { FindingGroup } from "./group-findings";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  title: { margin: "0 0 4px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  places: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  todo: { margin: "4px 0" },
  grounds: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One rule: every place where it is broken, what to do, why it matters and who says so. */
export function FindingBlock({ group }: { group: FindingGroup }) {
  const styles = useStyles();
  const { book, card } = useFindingsDesk();
  const { rules, sources, report } = book.texts;
  const { title, todo, why } = rules[group.rule];
  const addresses = group.findings.map((finding) => cardCell(card, finding));
  // Several findings about one cell need one way to it.
  const addressUnlessRepeated = (index: number) =>
    addresses[index] === addresses[index + 1] ? undefined : addresses[index];
  return (
    <>
      <h3 className={styles.title}>
        <SeverityMark severity={group.severity} texts={book.texts} /> {title}
      </h3>
      <ul className={styles.places}>
        {group.findings.map((finding, index) => {
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
      <p className={styles.todo}>{todo}</p>
      <p className={styles.grounds}>{why}</p>
      <p className={styles.grounds}>{phrase(report.source, { source: sources[group.source] })}</p>
    </>
  );
}
