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

/** Parameters that are not simply added up, by function. */
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
  "SCORE.LINEAR": {
    actual: single(eighths(-90, 900)),
    threshold: single(eighths(-90, 90)),
    target: single(eighths(-90, 900)),
    cap: single(eighths(90, 200)),
    floor: single(eighths(-50, 50)),
  },
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

/** What a parameter of a function is made of. */
export function argumentKind(id: string, parameter: string): ArgumentKind {
  return SPECIAL[id]?.[parameter] ?? (PARTS.includes(parameter) ? cells(part) : ADDED_UP);
}
