import type { TiedScore, TieBreaker } from "../comparison/tie-breaker";

/** How many answered, and what is known of how far their answers lie apart. */
export type SurveyResult =
  | { readonly kind: "share"; readonly answers: number; readonly favourable: number }
  | {
      readonly kind: "promoters";
      readonly answers: number;
      readonly promoters: number;
      readonly detractors: number;
    }
  /** A mean, or a share whose favourable answers nobody has counted. */
  | { readonly kind: "count"; readonly answers: number };

/** A survey that a row's actual rests on. What nobody has said of it is null. */
export interface SurveyFacts {
  readonly row: number;
  /** Question and scale, such as "CES 2.0, 1–7". */
  readonly version: string | null;
  /** Of the period before; "" where nobody was asked then. */
  readonly previousVersion: string | null;
  readonly result: SurveyResult | null;
}

/** What a card's indicators amounted to in past periods; null where a period has no figure. */
export interface CardHistory {
  readonly series: readonly { readonly row: number; readonly values: readonly (number | null)[] }[];
}

/** Something that an indicator's row says otherwise than it did in the period before. */
export interface DriftFacts {
  readonly row: number;
  readonly what: "definition" | "method" | "threshold" | "target" | "stretch";
  /** As written, or as a number; empty where the cell was blank. */
  readonly before: string | number;
  readonly after: string | number;
}

/** What the earlier card says of an indicator that stands on this one in `row`. */
export interface RowBefore {
  readonly row: number;
  /** For the whole of that period; null where it had none, or was itself a part of a period. */
  readonly target: number | null;
  /** Question and scale of its survey; null where nobody declared them. */
  readonly surveyVersion: string | null;
}

/** The same person's card of the period before. */
export interface PeriodBefore {
  readonly period: string;
  readonly drifts: readonly DriftFacts[];
  readonly rows: readonly RowBefore[];
}

/** One person's result among others of the same role. */
export interface PersonFacts {
  readonly name: string;
  readonly total: number;
  readonly grade: string;
}

/** The people of one role whose results are compared. */
export interface GroupFacts {
  readonly role: string;
  readonly people: readonly PersonFacts[];
}

/** The share of a group's people that is to get a grade; a fraction of 1. */
export interface Quota {
  readonly grade: string;
  readonly share: number;
}

/** A person with the rank that a list gives. */
export interface RankedPerson extends TiedScore {
  readonly name: string;
  readonly rank: number;
}

/** A list of ranks as it stands somewhere in the workbook, of people of one role. */
export interface RankingFacts {
  readonly sheet: string;
  readonly people: readonly RankedPerson[];
  /** By what equal totals are told apart; null where nobody declared it. */
  readonly tieBreaker: TieBreaker | null;
}
