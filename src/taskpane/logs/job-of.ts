import { analysisNamed } from "../../domain/log-analysis/analyses";
import type { LogRole } from "../../domain/log-analysis/log-column";
import type { OpenedLog } from "../../excel/logs/log-source";
import type { TypedParameter } from "./parameter-form";
import { readForm } from "./parameter-form";
import type { AnalysisJob } from "./run-analysis";
import type { LogSettings } from "./use-log-settings";

/** What keeps settings from being run. */
export interface SettingFaults {
  readonly missing: readonly LogRole[];
  /** Roles whose column serves an earlier one already. */
  readonly twice: readonly LogRole[];
  readonly wrong: readonly TypedParameter[];
}

/** The job that the settings describe, and what is wrong with them. */
export function jobOf(
  log: OpenedLog,
  { analysis, form, columnOf }: Pick<LogSettings, "analysis" | "form" | "columnOf">,
): { readonly job: AnalysisJob; readonly faults: SettingFaults; readonly isComplete: boolean } {
  const definition = analysisNamed(analysis);
  const { parameters, wrong } = readForm(form);
  const used = definition.columns.flatMap(({ role }) => {
    const column = columnOf(role);
    return column === null ? [] : [{ role, column }];
  });
  const faults = {
    missing: definition.columns
      .filter(({ role, optional }) => !optional && columnOf(role) === null)
      .map(({ role }) => role),
    twice: used
      .filter(({ column }, at) => used.findIndex((other) => other.column === column) < at)
      .map(({ role }) => role),
    wrong: wrong.filter((parameter) => definition.parameters.includes(parameter)),
  };
  return {
    job: {
      log,
      order: { analysis, roles: used.map(({ role }) => role), parameters },
      columns: used.map(({ column }) => column),
    },
    faults,
    isComplete: Object.values(faults).every(({ length }) => length === 0),
  };
}
