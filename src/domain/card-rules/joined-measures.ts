/** Words in which a joining character joins nothing, such as the first of 及时率. */
const NOT_JOINING =
  /及[时時格早]|[普涉触觸危以]及|和[谐諧睦解气氣]|[饱飽总總温溫缓緩]和|[而尚况況]且|并[发發购購列]|[合兼]并/g;

/** What a measure is called by in its last characters. */
const MEASURE =
  /(率|量|数|數|性|度|分|额|額|次|频率|頻率|时长|時長|时间|時間|成本|得分|利润|利潤)$/;
const MEASURE_EN =
  /\b(rate|share|number|count|time|timeliness|accuracy|quality|frequency|volume|score|cost|validity|effectiveness)\b/i;

/**
 * Whether a name joins two measures, as in 及时性及有效性 or "accuracy and timeliness".
 *
 * @param name - Name of an indicator.
 * @returns The two sides, or null where it names one measure.
 */
export function joinedMeasures(name: string): readonly [string, string] | null {
  const marked = name.normalize("NFKC").replace(NOT_JOINING, (word) => "·".repeat(word.length));
  return chineseSides(marked, name.normalize("NFKC")) ?? englishSides(name);
}

function chineseSides(marked: string, name: string): readonly [string, string] | null {
  for (const { index } of marked.matchAll(/[及和与與且、]/g)) {
    const sides = [name.slice(0, index).trim(), name.slice(index + 1).trim()] as const;
    if (sides.every((side) => MEASURE.test(side.replace(/[(].*[)]$/, "").trim()))) return sides;
  }
  return null;
}

function englishSides(name: string): readonly [string, string] | null {
  const [one, other, ...more] = name.split(/\s+and\s+|\s*&\s*/i);
  if (one === undefined || other === undefined || more.length > 0) return null;
  return MEASURE_EN.test(one) && MEASURE_EN.test(other) ? [one, other] : null;
}
