/** A survey that a row's actual rests on. */
export interface SurveyFacts {
  readonly row: number;
  /** Question and scale, such as "CES 2.0, 1–7". */
  readonly version: string;
  /** Of the period before; null where there is none. */
  readonly previousVersion: string | null;
  readonly result:
    | { readonly kind: "share"; readonly answers: number; readonly favourable: number }
    | {
        readonly kind: "promoters";
        readonly answers: number;
        readonly promoters: number;
        readonly detractors: number;
      };
}

/** What a card's indicators amounted to in past periods; null where a period has no figure. */
export interface CardHistory {
  readonly series: readonly { readonly row: number; readonly values: readonly (number | null)[] }[];
  /** What the indicators are to bring about, period by period; null where nobody declared it. */
  readonly outcome: readonly (number | null)[] | null;
}

/** Something that an indicator's row says otherwise than it did in the period before. */
export interface DriftFacts {
  readonly row: number;
  readonly what: "definition" | "method" | "threshold" | "target" | "stretch";
  /** As written, or as a number; empty where the cell was blank. */
  readonly before: string | number;
  readonly after: string | number;
}

/** The same person's card of the period before. */
export interface PeriodBefore {
  readonly period: string;
  readonly drifts: readonly DriftFacts[];
}

/** One person's result among others of the same role. */
export interface PersonFacts {
  readonly name: string;
  readonly total: number;
  readonly rank: number;
  readonly grade: string;
}

/** The people of one role whose results are compared. */
export interface GroupFacts {
  readonly people: readonly PersonFacts[];
  /** Whether the card says by what people with equal totals are told apart. */
  readonly tieBreaker: boolean;
  /** Wanted shares of the people, from the best grade to the worst; empty where none are wanted. */
  readonly quotas: readonly { readonly grade: string; readonly share: number }[];
}
