const MS_OF_A_DAY = 86_400_000;
const MS_OF_A_MINUTE = 60_000;

/** Day 0 of Excel, so far as it concerns days after February 1900. */
const DAY_0 = Date.UTC(1899, 11, 30);

/** A moment as Excel's number of the day, on the user's clock. */
export function excelDay(moment: Date): number {
  const local = moment.getTime() - moment.getTimezoneOffset() * MS_OF_A_MINUTE;
  return (local - DAY_0) / MS_OF_A_DAY;
}
