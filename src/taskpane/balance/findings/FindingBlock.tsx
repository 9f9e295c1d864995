import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CardFinding } from "../../../domain/card-rules/card-rule";
import { phrase } from "../../../i18n/phrase";
import { useTexts } from "../../frame/language-context";
import { findingSentence } from "./finding-sentence";
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
  sentence: { margin: "0 0 2px" },
  todo: { margin: "4px 0" },
  grounds: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One rule: every place where it is broken, what to do, why it matters and who says so. */
export function FindingBlock({ group, book, cellOf, show }: FindingBlockProps) {
  const styles = useStyles();
  const { balance } = useTexts().interface;
  const { rules, sources, report } = book.texts;
  const { title, todo, why } = rules[group.rule];
  return (
    <>
      <h3 className={styles.title}>
        <SeverityMark severity={group.severity} texts={book.texts} /> {title}
      </h3>
      <ul className={styles.places}>
        {group.findings.map((finding) => {
          const address = cellOf(finding);
          const sentence = findingSentence(finding, book);
          return (
            <li key={sentence + address}>
              <p className={styles.sentence}>{sentence}</p>
              <Button
                size="small"
                onClick={() => {
                  show(address);
                }}
              >
                {phrase(balance.showCell, { address })}
              </Button>
            </li>
          );
        })}
      </ul>
      <p className={styles.todo}>{todo}</p>
      <p className={styles.grounds}>
        {why} {phrase(report.source, { source: sources[group.source] })}
      </p>
    </>
  );
}
