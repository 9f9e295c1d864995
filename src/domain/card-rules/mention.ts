import type { Category, Perspective } from "../balance/category";

/** Something that a sentence mentions, in no language yet. */
export type Mention =
  /** A fraction of 1 that is shown as a percentage. */
  | { readonly kind: "share"; readonly value: number }
  /** A difference of two shares, a fraction of 1, shown in percentage points. */
  | { readonly kind: "points"; readonly value: number }
  | { readonly kind: "number"; readonly value: number }
  /** As somebody wrote it. */
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "category"; readonly id: Category }
  | { readonly kind: "perspective"; readonly id: Perspective }
  | { readonly kind: "indicator"; readonly id: string }
  /** A scoring method; one that is not known shows as it was written. */
  | { readonly kind: "method"; readonly id: string }
  | { readonly kind: "word"; readonly id: string }
  | { readonly kind: "list"; readonly items: readonly Mention[] }
  | {
      readonly kind: "changes";
      readonly changes: readonly {
        readonly of: Mention;
        readonly from: number;
        readonly to: number;
      }[];
    };

/**
 * A share.
 *
 * @param value - Fraction of 1.
 * @returns What a sentence shows as a percentage.
 */
export const share = (value: number): Mention => ({ kind: "share", value });

/**
 * A difference of two shares.
 *
 * @param value - Fraction of 1.
 * @returns What a sentence shows in percentage points.
 */
export const points = (value: number): Mention => ({ kind: "points", value });

/**
 * A number.
 *
 * @param value - Any.
 * @returns What a sentence shows with the language's separators.
 */
export const number = (value: number): Mention => ({ kind: "number", value });

/**
 * A text of the card.
 *
 * @param text - As it stands there.
 * @returns What a sentence shows unchanged.
 */
export const quote = (text: string): Mention => ({ kind: "quote", text });

/**
 * One of the check's own words.
 *
 * @param id - Its key among the words of the texts.
 * @returns What a sentence shows in its language.
 */
export const word = (id: string): Mention => ({ kind: "word", id });

/**
 * Several things.
 *
 * @param items - In the order in which they are named.
 * @returns What a sentence shows with the language's separator in between.
 */
export const list = (items: readonly Mention[]): Mention => ({ kind: "list", items });
