import { makeStyles, SearchBox } from "@fluentui/react-components";
import type { Severity } from "../../../domain/card-rules/card-rule";
import { SEVERITIES } from "../../../domain/card-rules/card-rule";
import { ChoiceField } from "../../company/ChoiceField";
import { useAuditBook } from "../audit-book";
import type { FindingFilter } from "./finding-groups";

interface FindingFiltersProps {
  readonly filter: FindingFilter;
  readonly choose: (filter: FindingFilter) => void;
}

const useStyles = makeStyles({
  filters: { display: "grid", gap: "8px", marginTop: "12px" },
  search: { width: "100%", maxWidth: "none" },
});

/** How findings are grouped, and which of them are on show. */
export function FindingFilters({ filter, choose }: FindingFiltersProps) {
  const styles = useStyles();
  const { words, severities } = useAuditBook();
  const { filters } = words;
  return (
    <div className={styles.filters}>
      <SearchBox
        className={styles.search}
        aria-label={filters.search}
        placeholder={filters.search}
        value={filter.search}
        onChange={(_event, { value }) => {
          choose({ ...filter, search: value });
        }}
      />
      <ChoiceField
        label={filters.severity}
        value={filter.severity ?? ""}
        choices={[
          { value: "", name: filters.everySeverity },
          ...SEVERITIES.map((severity) => ({ value: severity, name: severities[severity] })),
        ]}
        choose={(value) => {
          choose({ ...filter, severity: severityNamed(value) });
        }}
      />
      <ChoiceField
        label={filters.group}
        value={filter.group}
        choices={[
          { value: "rule", name: filters.byRule },
          { value: "card", name: filters.byCard },
        ]}
        choose={(value) => {
          choose({ ...filter, group: value === "card" ? "card" : "rule" });
        }}
      />
    </div>
  );
}

const severityNamed = (value: string): Severity | null =>
  SEVERITIES.find((severity) => severity === value) ?? null;
