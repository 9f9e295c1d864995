import { makeStyles } from "@fluentui/react-components";
import type { CardFinding } from "../../../domain/card-rules/card-rule";
import { FindingBlock } from "./FindingBlock";
import { groupFindings } from "./group-findings";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "12px" },
});

/** What the rules found, the gravest first. */
export function FindingList({ findings }: { findings: readonly CardFinding[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {groupFindings(findings).map((group) => (
        <li key={`${group.rule} ${group.severity} ${group.source}`}>
          <FindingBlock group={group} />
        </li>
      ))}
    </ul>
  );
}
