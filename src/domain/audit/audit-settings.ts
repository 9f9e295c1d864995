import type { DeclaredException } from "./declared-exception";
import type { AuditWords } from "./cards/audit-words";
import type { CardCorrection } from "./cards/card-correction";

/** What the catalogue knows of an indicator that a card may hold. */
export interface AuditIndicator {
  readonly id: string;
  /** Lowest and highest value that can occur; null where nothing is known but that it is no less than 0. */
  readonly bounds: { readonly lowest: number; readonly highest: number } | null;
  /** Whether it grows with the days worked, so that a part of a period has a part of the target. */
  readonly additive: boolean;
}

/** A relation between two indicators of the same people and period, by their ids. */
export interface IndicatorIdentity {
  /**
   * "whole": both make 1. "not-above": the one is no more than the other. "remainder-not-above": what
   * the one leaves of 1 is no more than the other.
   */
  readonly kind: "whole" | "not-above" | "remainder-not-above";
  readonly one: string;
  readonly other: string;
}

/** What an audit goes by, besides the workbook. Plain data: it is handed to a worker. */
export interface AuditSettings {
  readonly words: AuditWords;
  /** By bare name, in every language that may be met. */
  readonly indicators: Readonly<Record<string, AuditIndicator>>;
  readonly identities: readonly IndicatorIdentity[];
  /** Of the add-in. */
  readonly catalogueVersion: string;
  /** Workbooks that may be linked to. */
  readonly allowedLinks: readonly string[];
  /** Names of the sheets to be audited; null for all. */
  readonly sheets: readonly string[] | null;
  readonly corrections: readonly CardCorrection[];
  readonly exceptions: readonly DeclaredException[];
}
