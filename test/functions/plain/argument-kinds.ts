import fc from "fast-check";

/** What a cell of a generated sheet holds; `""` is a formula that gives an empty text. */
export type Cell = number | string | boolean | null;

/** What an argument is made of. */
export interface ArgumentKind {
  /** So many cells as a person could have filled them. */
  readonly filled: (count: number) => fc.Arbitrary<Cell[]>;
  /** False for an argument that takes a single cell. */
  readonly range: boolean;
  /** Parameter of the same function that has the same size. */
  readonly like: string | undefined;
  /** Cells of a column whose length is fixed, or that of the case; without it also a block. */
  readonly column?: number | "any";
}

// Sums of eighths are exact, so that what differs is the formula and not the order of adding.
const eighths = (least: number, most: number) =>
  fc.integer({ min: least * 8, max: most * 8 }).map((eighth) => eighth / 8);

const filledWith = (good: fc.Arbitrary<Cell>) => (count: number) =>
  fc.array(good, { minLength: count, maxLength: count });
const cells = (good: fc.Arbitrary<Cell>, like?: string): ArgumentKind => ({
  filled: filledWith(good),
  range: true,
  like,
});
const columnOf = (
  column: number | "any",
  filled: ArgumentKind["filled"],
  like?: string,
): ArgumentKind => ({ filled, range: true, like, column });
const single = (good: fc.Arbitrary<Cell>): ArgumentKind => ({
  filled: filledWith(good),
  range: false,
  like: undefined,
});

const someBlank = (good: fc.Arbitrary<Cell>, ...blanks: readonly Cell[]) =>
  fc.oneof(
    { weight: 6, arbitrary: good },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(null, ...blanks) },
  );

/** A count or an amount. */
const total = someBlank(fc.oneof(eighths(0, 30), eighths(0, 9000)), 0, "");
/** A part of something larger, most of the time. */
const part = someBlank(eighths(0, 30), 0, "");

/** Weights that add up to 1. */
const weights = (count: number) =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }).map((parts) => {
    const sum = parts.reduce((one, other) => one + other, 0);
    return parts.map((part) => part / sum);
  });

/** Different numbers in order, rising or, where both ways are possible, falling. */
const sorted = (good: fc.Arbitrary<number>, ...ways: (1 | -1)[]) => {
  return (count: number) =>
    fc
      .tuple(fc.uniqueArray(good, { minLength: count, maxLength: count }), fc.constantFrom(...ways))
      .map(([numbers, way]) => numbers.sort((one, other) => way * (one - other)));
};

const SECONDS = 86_400;
/** A date with a time to the second. */
const moment = (firstDay: number, lastDay: number) =>
  fc
    .tuple(fc.integer({ min: firstDay, max: lastDay }), fc.integer({ min: 0, max: SECONDS - 1 }))
    .map(([day, second]) => day + second / SECONDS);

const durations = {
  starts: cells(moment(45_000, 45_020)),
  ends: cells(someBlank(moment(45_021, 45_060), 0, ""), "starts"),
};
/** Counts of periods that have all come, from which a forecast is told. */
const forecasts = {
  actual: cells(eighths(1, 900)),
  forecast: cells(eighths(0, 900), "actual"),
};
const fraction = eighths(0, 1);
const days = single(eighths(1, 400));

const below = single(eighths(-15, -6));
const above = single(eighths(6, 15));
const THREE_LINES = {
  actual: single(eighths(-20, 20)),
  threshold: below,
  target: single(eighths(-5, 5)),
  stretch: above,
  points: columnOf(3, sorted(eighths(0, 100), 1)),
  floor: single(eighths(-50, 50)),
};

/** Parameters that are not simply added up, by function and, where it matters, direction. */
const SPECIAL: Readonly<Record<string, Readonly<Record<string, ArgumentKind>>>> = {
  ATTAIN: { actual: cells(eighths(-20, 900)) },
  BACKLOGDAYS: { days },
  BADDEBT: { days },
  BUDGET: {
    lowest: single(eighths(0, 1).filter((share) => share > 0)),
    highest: single(eighths(1, 2)),
  },
  CES: {
    answers: cells(someBlank(fc.integer({ min: 1, max: 5 }), 0, "")),
    version: single(fc.constantFrom(1, 2)),
  },
  CLV: {
    margin: single(eighths(-90, 900)),
    retention: single(fraction),
    discount: single(fraction),
    cost: single(eighths(-9, 90)),
  },
  CORRELATION: {
    values: cells(someBlank(eighths(-90, 90), "")),
    others: cells(someBlank(eighths(-90, 90), ""), "values"),
  },
  CSAT: {
    answers: cells(someBlank(fc.integer({ min: 0, max: 5 }), "")),
    scale: single(fc.integer({ min: 4, max: 7 })),
  },
  DSO: { days },
  "DURATION.MEAN": durations,
  "DURATION.MEDIAN": durations,
  "DURATION.PERCENTILE": { ...durations, share: single(fraction) },
  "DURATION.WITHIN": { ...durations, limit: single(fc.constantFrom(1, 20, 480, 1e6)) },
  "FORECAST.BIAS": forecasts,
  "INTERVAL.MEAN": {
    answers: cells(someBlank(fc.integer({ min: 1, max: 5 }), 0, "")),
    scale: single(fc.integer({ min: 5, max: 9 })),
  },
  "INTERVAL.NPS": { answers: cells(someBlank(fc.integer({ min: 0, max: 10 }), "")) },
  MAPE: forecasts,
  NPS: { answers: cells(someBlank(fc.integer({ min: 0, max: 10 }), "")) },
  OVERDUE: {
    daysOverdue: cells(someBlank(fc.integer({ min: -60, max: 200 })), "amounts"),
    limit: single(fc.integer({ min: 0, max: 120 })),
  },
  QASCORE: {
    items: cells(someBlank(eighths(0, 100), "")),
    weights: cells(eighths(1, 9), "items"),
    fatal: cells(fc.integer({ min: 0, max: 1 })),
  },
  RATE: { numerator: cells(eighths(-90, 900)), denominator: cells(eighths(-9, 90)) },
  GRADE: {
    total: single(eighths(-5, 110)),
    bounds: columnOf("any", sorted(eighths(-2, 100), 1, -1)),
    names: columnOf("any", filledWith(fc.constantFrom("S", "A", "B", "C")), "bounds"),
    breaches: cells(someBlank(fc.integer({ min: 0, max: 1 }), 0, "")),
  },
  PRORATE: {
    target: single(eighths(-90, 900)),
    worked: cells(someBlank(eighths(1, 4), 0, "")),
    days: single(eighths(4, 20)),
  },
  "SCORE.BAND": {
    actual: single(eighths(-20, 60)),
    lowest: single(eighths(-9, 20)),
    highest: single(eighths(20, 40)),
    tolerance: single(eighths(1, 20)),
    floor: single(eighths(-50, 50)),
  },
  "SCORE.COVERED": {
    weights: cells(eighths(1, 9)),
    scores: cells(fc.oneof(eighths(0, 100), fc.constant("")), "weights"),
  },
  "SCORE.DEDUCTION": {
    each: single(eighths(1, 9)),
    full: single(eighths(60, 120)),
    floor: single(eighths(-50, 50)),
  },
  "SCORE.LINEAR": {
    actual: single(eighths(-90, 900)),
    threshold: single(eighths(-90, 90)),
    target: single(eighths(-90, 900)),
    cap: single(eighths(90, 200)),
    floor: single(eighths(-50, 50)),
  },
  "SCORE.PASSFAIL": { actual: single(eighths(0, 2)), target: single(eighths(0, 2)) },
  "SCORE.RANK": {
    score: single(eighths(0, 2)),
    scores: cells(fc.oneof(eighths(0, 2), fc.constant(""))),
  },
  "SCORE.RATIO": {
    actual: single(eighths(-9, 90)),
    target: single(eighths(1, 90)),
    cap: single(eighths(90, 200)),
    floor: single(eighths(-50, 50)),
  },
  "SCORE.REDFLAG": {
    actual: single(eighths(-90, 90)),
    redFlag: single(eighths(-90, 90)),
    goal: single(eighths(-90, 90)),
    cap: single(eighths(80, 200)),
    floor: single(eighths(-50, 50)),
  },
  "SCORE.RUBRIC": {
    level: single(fc.integer({ min: 2, max: 6 }).map((twice) => twice / 2)),
    points: columnOf(3, sorted(eighths(0, 100), 1, -1)),
  },
  "SCORE.STEPS": {
    actual: single(eighths(0, 20)),
    bounds: columnOf("any", sorted(eighths(0, 20), 1)),
    points: columnOf("any", sorted(eighths(0, 100), 1, -1), "bounds"),
    floor: single(eighths(0, 50)),
  },
  "SCORE.THREEPOINT": THREE_LINES,
  "SCORE.THREEPOINT down": { ...THREE_LINES, threshold: above, stretch: below },
  SERVICELEVEL: {
    abandoned: cells(eighths(8, 900)),
    answered: cells(eighths(200, 900)),
    early: cells(eighths(0, 1)),
    within: cells(part),
  },
  TEAMINDEX: { own: cells(eighths(-9, 90)), team: cells(total) },
  TOTAL: {
    weights: { filled: weights, range: true, like: undefined },
    scores: cells(someBlank(eighths(0, 100), ""), "weights"),
    previous: cells(someBlank(eighths(0, 100), ""), "weights"),
  },
  WAPE: forecasts,
  WITHIN: {
    values: cells(someBlank(eighths(0, 60), "")),
    limit: single(eighths(1, 60)),
    all: cells(eighths(8, 40)),
  },
  WORKTIME: durations,
};

const ADDED_UP = cells(total);
const PARTS: readonly string[] = [
  ...[
    "abandoned",
    "added",
    "adherent",
    "churned",
    "contraction",
    "excluded",
    "excused",
    "handling",
  ],
  ...["ineligible", "lost", "met", "part", "resolved", "responses", "short", "undelivered"],
];

/** What a parameter of a function is made of where the formula holds for a direction, or for any. */
export function argumentKind(id: string, parameter: string, direction = ""): ArgumentKind {
  const special = SPECIAL[`${id} ${direction}`] ?? SPECIAL[id];
  return special?.[parameter] ?? (PARTS.includes(parameter) ? cells(part) : ADDED_UP);
}
