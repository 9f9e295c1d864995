import type { LogRole } from "../../domain/log-analysis/log-column";
import type { LogParameters } from "../../domain/log-analysis/log-parameters";
import type { LogOutcome } from "../../domain/log-analysis/log-result";
import type { Language } from "../../i18n/language";
import type { LogTexts } from "../../i18n/log-texts";

/** A finished analysis with all that a reader needs to judge it. */
export interface LogReport {
  readonly outcome: LogOutcome;
  /** Cells of the list that were edited while it was read, e.g. "C5"; null where none was. */
  readonly edited: string | null;
  readonly parameters: LogParameters;
  readonly source: {
    /** Null where the list is no table. */
    readonly table: string | null;
    readonly sheet: string;
    readonly address: string;
  };
  /** The columns read, by the headings that they have in the list. */
  readonly columns: readonly { readonly role: LogRole; readonly heading: string }[];
  readonly analysedAt: Date;
  readonly version: string;
}

/** What a report is written with. */
export interface ReportWords {
  readonly language: Language;
  readonly logs: LogTexts;
}
