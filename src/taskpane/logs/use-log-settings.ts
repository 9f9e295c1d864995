import { useState } from "react";
import type { AnalysisId } from "../../domain/log-analysis/analyses";
import { analysisNamed } from "../../domain/log-analysis/analyses";
import type { LogRole } from "../../domain/log-analysis/log-column";
import type { OpenedLog } from "../../excel/logs/log-source";
import type { ParameterForm } from "./parameter-form";
import { INITIAL_FORM } from "./parameter-form";
import { recogniseColumns } from "./recognise-columns";

/** The columns that the user chose; null where one is not to be used. */
type ColumnChoices = Readonly<Partial<Record<LogRole, number | null>>>;

/** What is to be computed and how: the choices of the user, and what is recognised without them. */
export function useLogSettings(log: OpenedLog | null, changed: () => void) {
  const [analysis, setAnalysis] = useState<AnalysisId>("first-contact");
  const [choices, setChoices] = useState<{ of: string; columns: ColumnChoices }>(NO_CHOICES);
  const [form, setForm] = useState<ParameterForm>(INITIAL_FORM);

  const headings = log?.headings ?? [];
  const roles = analysisNamed(analysis).columns.map(({ role }) => role);
  // Choices hold for lists with the same headings only.
  const key = JSON.stringify(headings);
  const chosen = choices.of === key ? choices.columns : {};
  const found = recogniseColumns(headings, roles);
  const columnOf = (role: LogRole): number | null => {
    const choice = chosen[role];
    return choice === undefined ? (found[role] ?? null) : choice;
  };
  return {
    analysis,
    form,
    columnOf,
    chooseAnalysis: (next: AnalysisId) => {
      setAnalysis(next);
      changed();
    },
    chooseColumn: (role: LogRole, column: number | null) => {
      setChoices({ of: key, columns: { ...chosen, [role]: column } });
      changed();
    },
    changeForm: (part: Partial<ParameterForm>) => {
      setForm({ ...form, ...part });
      changed();
    },
  };
}

/** What `useLogSettings` offers. */
export type LogSettings = ReturnType<typeof useLogSettings>;

const NO_CHOICES = { of: "", columns: {} };
