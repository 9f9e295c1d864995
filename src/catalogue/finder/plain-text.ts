/** Traditional character -> the simplified one that is read the same. */
export type SimplerCharacters = Readonly<Record<string, string>>;

/** Makes texts comparable. */
export type PlainText = (text: string) => string;

/** The first code of the characters that need no spaces between words: hanzi and their likes. */
const FIRST_HAN = 0x2e80;
const BETWEEN_WORDS = /[^\p{Letter}\p{Number}]+/gu;
const SPACE_BESIDE_HAN = /([\u2e80-\uffff]) | (?=[\u2e80-\uffff])/g;
const WORD = /[\u2e80-\uffff]+|[^\u2e80-\uffff ]+/g;

/**
 * A text without what people type differently: capitals, full-width letters, accents, signs, spaces
 * beside hanzi, traditional characters.
 */
export function plainTextWith(simpler: SimplerCharacters): PlainText {
  return (text) =>
    Array.from(text.normalize("NFKC").toLowerCase(), (character) => simpler[character] ?? character)
      .join("")
      .normalize("NFD")
      .replace(/\p{Mark}+/gu, "")
      .replace(BETWEEN_WORDS, " ")
      .trim()
      .replace(SPACE_BESIDE_HAN, "$1");
}

/** Whether the character at that place is a hanzi. */
export function isHan(text: string, at = 0): boolean {
  return text.charCodeAt(at) >= FIRST_HAN;
}

/** The words of a plain text, each either hanzi only or letters and figures only. */
export function wordsOf(plain: string): readonly string[] {
  return plain.match(WORD) ?? [];
}
