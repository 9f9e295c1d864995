import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { AuditFinding } from "../../../domain/audit/audit-rule";
import { useAuditBook } from "../audit-book";
import { FIRST_SHOWN, MoreButton } from "../MoreButton";
import { auditSentence } from "./audit-sentence";
import type { FindingFilter } from "./finding-groups";
import { fitting, grouped } from "./finding-groups";
import { FindingFilters } from "./FindingFilters";
import { FindingGroup } from "./FindingGroup";

interface AuditFindingsProps {
  readonly findings: readonly AuditFinding[];
  readonly sheetNames: readonly string[];
}

const useStyles = makeStyles({
  list: { margin: "12px 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "16px" },
});

/** What was found, the gravest first, narrowed and grouped as the user likes. */
export function AuditFindings({ findings, sheetNames }: AuditFindingsProps) {
  const styles = useStyles();
  const book = useAuditBook();
  const words = book.words.result;
  const [filter, setFilter] = useState<FindingFilter>({
    group: "rule",
    severity: null,
    search: "",
  });
  const [shown, setShown] = useState(FIRST_SHOWN);
  const told = useMemo(
    () => findings.map((finding) => ({ finding, sentence: auditSentence(finding, book) })),
    [findings, book],
  );
  if (findings.length === 0) return <p>{words.none}</p>;
  const wanted = fitting(told, filter);
  return (
    <>
      <FindingFilters
        filter={filter}
        choose={(next) => {
          setFilter(next);
          setShown(FIRST_SHOWN);
        }}
      />
      {wanted.length === 0 && <p>{words.nothingMatches}</p>}
      <ul className={styles.list}>
        {grouped(wanted.slice(0, shown), filter.group).map((group) => (
          <li key={filter.group === "rule" ? group.rule : group.card}>
            <FindingGroup group={group} by={filter.group} sheetNames={sheetNames} />
          </li>
        ))}
      </ul>
      <MoreButton all={wanted.length} shown={shown} show={setShown} />
    </>
  );
}
