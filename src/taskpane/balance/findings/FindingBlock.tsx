import { makeStyles, tokens } from "@fluentui/react-components";
import type { CardFinding } from "../../../domain/card-rules/card-rule";
import { phrase } from "../../../i18n/phrase";
import { findingSentence } from "./finding-sentence";
import { FoundPlace } from "./FoundPlace";
import type { FindingGroup } from "./group-findings";
import type { RuleBook } from "./rule-book";
import { SeverityMark } from "./SeverityMark";

interface FindingBlockProps {
  readonly group: FindingGroup;
  readonly book: RuleBook;
  readonly cellOf: (finding: CardFinding) => string;
  readonly show: (address: string) => void;
}

const useStyles = makeStyles({
  title: { margin: "0 0 4px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  places: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "4px" },
  todo: { margin: "4px 0" },
  grounds: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One rule: every place where it is broken, what to do, why it matters and who says so. */
export function FindingBlock({ group, book, cellOf, show }: FindingBlockProps) {
  const styles = useStyles();
  const { rules, sources, report } = book.texts;
  const { title, todo, why } = rules[group.rule];
  const addresses = group.findings.map(cellOf);
  // Several findings about one cell need one way to it.
  const addressUnlessRepeated = (index: number) =>
    addresses[index] === addresses[index + 1] ? undefined : addresses[index];
  return (
    <>
      <h3 className={styles.title}>
        <SeverityMark severity={group.severity} texts={book.texts} /> {title}
      </h3>
      <ul className={styles.places}>
        {group.findings.map((finding, index) => (
          <FoundPlace
            key={`${String(finding.row)} ${findingSentence(finding, book)}`}
            sentence={findingSentence(finding, book)}
            address={addressUnlessRepeated(index)}
            show={show}
          />
        ))}
      </ul>
      <p className={styles.todo}>{todo}</p>
      <p className={styles.grounds}>{why}</p>
      <p className={styles.grounds}>{phrase(report.source, { source: sources[group.source] })}</p>
    </>
  );
}
