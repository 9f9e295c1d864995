import { makeStyles, tokens } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { SeverityMark } from "../../balance/findings/SeverityMark";
import type { AuditRuleId } from "../../../domain/audit/audit-rule-id";
import { useAuditBook } from "../audit-book";
import { AuditFindingItem } from "./AuditFindingItem";
import type { AuditFindingGroup, FindingFilter } from "./finding-groups";

interface FindingGroupProps {
  readonly group: AuditFindingGroup;
  readonly by: FindingFilter["group"];
  readonly sheetNames: readonly string[];
}

const useStyles = makeStyles({
  title: { margin: "0 0 4px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  places: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "12px" },
  rule: { margin: "0 0 2px" },
  todo: { margin: "4px 0" },
  grounds: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The findings of one rule, with why it matters, or all those of one card. */
export function FindingGroup({ group, by, sheetNames }: FindingGroupProps) {
  const styles = useStyles();
  const book = useAuditBook();
  const { card, rule, told } = group;
  const name = card === "" ? book.words.filters.workbook : card;
  return (
    <>
      <h3 className={styles.title}>{by === "card" ? name : <RuleName rule={rule} />}</h3>
      <ul className={styles.places}>
        {told.map(({ finding, sentence }) => (
          <li key={`${finding.fingerprint} ${finding.sheet} ${finding.address}`}>
            <p className={styles.rule}>
              <SeverityMark severity={finding.severity} texts={book.speech.texts} />{" "}
              {by === "card" && <RuleName rule={finding.rule} />}
            </p>
            <AuditFindingItem finding={finding} sentence={sentence} sheetNames={sheetNames} />
            {by === "card" && <Grounds rule={finding.rule} />}
          </li>
        ))}
      </ul>
      {by === "rule" && <Grounds rule={rule} />}
      {by === "rule" && told[0] && (
        <p className={styles.grounds}>
          {phrase(book.speech.texts.report.source, {
            source: book.rules.sources[told[0].finding.source],
          })}
        </p>
      )}
    </>
  );
}

/** Rules have a number; what merely keeps a workbook from being read has none. */
function RuleName({ rule }: { readonly rule: AuditRuleId }) {
  const { words, rules } = useAuditBook();
  const { title } = rules.rules[rule];
  return (
    <>
      {title}
      {/^D\d/.test(rule) && ` · ${phrase(words.finding.rule, { id: rule })}`}
    </>
  );
}

function Grounds({ rule }: { readonly rule: AuditRuleId }) {
  const styles = useStyles();
  const { why, todo } = useAuditBook().rules.rules[rule];
  return (
    <>
      <p className={styles.todo}>{todo}</p>
      <p className={styles.grounds}>{why}</p>
    </>
  );
}
