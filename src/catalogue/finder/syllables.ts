import { customPinyin, pinyin } from "pinyin-pro";

// Words of the trade whose characters have several readings, of which the dictionary picks another.
customPinyin({ 执行: "zhí xíng", 重开: "chóng kāi" });

/** Reads hanzi out: one syllable each, with v for ü. */
export const syllables = (hanzi: string): readonly string[] =>
  pinyin(hanzi, { toneType: "none", type: "array", v: true });
