import { makeStyles, tokens } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { AcceptAll } from "./AcceptAll";
import { FindingPlaces } from "./FindingPlaces";
import { useFindingsDesk } from "./findings-desk";
import type { FindingGroup } from "./group-findings";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  title: { margin: "0 0 4px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  todo: { margin: "4px 0" },
  grounds: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One rule: every place where it is broken, what to do, why it matters and who says so. */
export function FindingBlock({ group }: { group: FindingGroup }) {
  const styles = useStyles();
  const { book } = useFindingsDesk();
  const { rules, sources, report } = book.texts;
  const { title, todo, why } = rules[group.rule];
  return (
    <>
      <h3 className={styles.title}>
        <SeverityMark severity={group.severity} texts={book.texts} /> {title}
      </h3>
      <FindingPlaces findings={group.findings} />
      <AcceptAll group={group} title={title} />
      <p className={styles.todo}>{todo}</p>
      <p className={styles.grounds}>{why}</p>
      <p className={styles.grounds}>{phrase(report.source, { source: sources[group.source] })}</p>
    </>
  );
}
