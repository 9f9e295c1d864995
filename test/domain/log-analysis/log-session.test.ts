import fc from "fast-check";
import type { AnalysisId } from "../../../src/domain/log-analysis/analyses";
import { FaultyLog } from "../../../src/domain/log-analysis/log-fault";
import type { LogFault } from "../../../src/domain/log-analysis/log-fault";
import { ANALYSES } from "../../../src/domain/log-analysis/analyses";
import { INITIAL_PARAMETERS } from "../../../src/domain/log-analysis/log-parameters";
import type { LogParameters } from "../../../src/domain/log-analysis/log-parameters";
import { LogSession, MOST_ROWS } from "../../../src/domain/log-analysis/log-session";
import type { LogRole } from "../../../src/domain/log-analysis/log-column";

/** 1 December 2025 as Excel's number. */
const DAY = 45_992;

type Rows = readonly (readonly unknown[])[];

interface Setup {
  readonly roles?: readonly LogRole[];
  readonly parameters?: Partial<LogParameters>;
  /** Where the rows are cut into chunks. */
  readonly cut?: number;
}

function analyse(analysis: AnalysisId, rows: Rows, setup: Setup = {}) {
  const roles = setup.roles ?? ANALYSES[analysis].columns.map(({ role }) => role);
  const parameters = { ...INITIAL_PARAMETERS, ...setup.parameters };
  const session = new LogSession({ analysis, roles, parameters }, rows.length);
  const columnsOf = (part: Rows) => roles.map((_, at) => part.map((cells) => [cells[at]]));
  const cut = setup.cut ?? rows.length;
  for (const part of [rows.slice(0, cut), rows.slice(cut)]) session.take(columnsOf(part));
  return session.finish();
}

function faultOf(run: () => unknown): LogFault {
  try {
    run();
  } catch (error) {
    if (error instanceof FaultyLog) return error.fault;
    throw error;
  }
  throw new Error("There was no fault.");
}

const CONTACTS: Rows = [
  ["A", "bill", DAY],
  ["A", "bill", DAY + 2],
  ["B", "bill", DAY + 1],
  ["B", "line", DAY + 3],
  ["C", "bill", DAY + 28],
  ["D", "bill", DAY + 30],
];

describe("each analysis", () => {
  test("first contact resolution: three judged, one of them repeated, two too young", () => {
    expect(analyse("first-contact", CONTACTS)).toEqual({
      result: {
        analysis: "first-contact",
        counts: { judged: 3, followed: 1, young: 2 },
        share: 2 / 3,
      },
      rows: { read: 6, kept: 6, blank: 0, missing: [] },
      asOf: (DAY + 31) * 86_400_000 - 1,
    });
  });

  test("without a column for the issue every contact of a customer counts", () => {
    const withoutIssue = CONTACTS.map(([customer, , time]) => [customer, time]);
    const { result } = analyse("first-contact", withoutIssue, { roles: ["customer", "time"] });
    expect(result).toMatchObject({ counts: { judged: 2, followed: 2, young: 2 }, share: 0 });
  });

  test("rows before the first day judged still tell what is a repeat", () => {
    const parameters = { from: DAY + 1 };
    expect(analyse("first-contact", CONTACTS, { parameters }).result).toMatchObject({
      counts: { judged: 2, followed: 0 },
      share: 1,
    });
  });

  test("repeat visits: every contact is judged", () => {
    expect(analyse("repeat-visits", CONTACTS).result).toMatchObject({
      counts: { judged: 4, followed: 1, young: 2 },
      share: 0.25,
    });
  });

  test("reopened tickets: a blank means that there was no reopening", () => {
    const rows = [
      [DAY, DAY + 3],
      [DAY, ""],
      [DAY + 1, DAY + 20],
      [DAY + 30, null],
    ];
    expect(analyse("reopened", rows).result).toEqual({
      analysis: "reopened",
      counts: { judged: 3, followed: 1, young: 1 },
      share: 1 / 3,
    });
  });

  test("backlog: up to the as-of date, tickets without an end stay open", () => {
    const rows = [
      [DAY, DAY + 1],
      [DAY, 0],
      [DAY + 2, DAY + 2],
    ];
    expect(analyse("backlog", rows, { parameters: { asOf: DAY + 3 } }).result).toEqual({
      analysis: "backlog",
      days: [
        { day: DAY, opened: 2, closed: 0, open: 2 },
        { day: DAY + 1, opened: 0, closed: 1, open: 1 },
        { day: DAY + 2, opened: 1, closed: 1, open: 1 },
        { day: DAY + 3, opened: 0, closed: 0, open: 1 },
      ],
    });
  });

  test("churn by inactivity: of two opening customers one is lost", () => {
    const rows = [
      ["A", DAY],
      ["B", DAY + 5],
      ["B", DAY + 15],
      ["C", DAY + 19],
    ];
    expect(analyse("inactivity", rows, { parameters: { inactiveDays: 10 } }).result).toEqual({
      analysis: "inactivity",
      counts: { opening: 2, lost: 1 },
      churn: 0.5,
    });
  });

  test("cohorts: groups by first month, the month that is not over left out", () => {
    const rows = [
      ["A", DAY],
      ["B", DAY + 3],
      ["A", DAY + 35],
      ["C", DAY + 40],
      ["A", DAY + 65],
    ];
    expect(analyse("cohorts", rows).result).toEqual({
      analysis: "cohorts",
      cohorts: [
        { name: "2025-12", active: [2, 1] },
        { name: "2026-01", active: [1] },
      ],
    });
  });

  test("RFM: segments add up, the highest amounts come first", () => {
    const rows = [
      ["A", DAY, 100],
      ["A", DAY + 9, 300],
      ["B", DAY + 1, 50],
      [7, DAY + 5, 60],
    ];
    const { result } = analyse("rfm", rows);
    if (result.analysis !== "rfm") throw new Error("Not what was asked for.");
    const { segments, customers, listed } = result.summary;
    expect(customers).toBe(3);
    expect(segments.map((segment) => segment.customers)).toEqual([1, 0, 0, 0, 0, 0, 0, 2]);
    expect(segments.reduce((sum, { amount }) => sum + amount, 0)).toBe(510);
    expect(
      listed.map(({ name, recency, frequency, monetary }) => [name, recency, frequency, monetary]),
    ).toEqual([
      ["A", 0, 2, 400],
      [7, 4, 1, 60],
      ["B", 8, 1, 50],
    ]);
    expect(listed[0]).toMatchObject({ segment: 0 });
  });
});

describe("rows", () => {
  test("are left out and counted where they are blank or lack something", () => {
    const rows = [
      ...CONTACTS,
      ["", "", ""],
      ["E", "bill", ""],
      ["", "bill", DAY],
      ["F", null, DAY],
    ];
    expect(analyse("first-contact", rows).rows).toEqual({
      read: 10,
      kept: 6,
      blank: 1,
      missing: [
        { role: "time", rows: 1 },
        { role: "customer", rows: 1 },
        { role: "issue", rows: 1 },
      ],
    });
  });

  test("give the same result in whatever chunks and order they come", () => {
    const row = fc.tuple(
      fc.constantFrom("A", "b", "Ｂ", 7, "7", ""),
      fc.constantFrom("x", "y"),
      fc.integer({ min: DAY, max: DAY + 40 }),
    );
    fc.assert(
      fc.property(
        fc
          .array(row, { minLength: 2, maxLength: 40 })
          .chain((rows) =>
            fc.tuple(
              fc.constant(rows),
              fc.shuffledSubarray(rows, { minLength: rows.length }),
              fc.nat(rows.length),
            ),
          ),
        ([rows, shuffled, cut]) => {
          const outcome = (of: Rows, setup: Setup) => {
            try {
              const { result, rows: account } = analyse("repeat-visits", of, setup);
              return { result, kept: account.kept };
            } catch (error) {
              return error instanceof FaultyLog ? error.fault.reason : error;
            }
          };
          expect(outcome(shuffled, { cut })).toEqual(outcome(rows, {}));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("faults name the column and the first row", () => {
  test.each([
    ["dates as text", "2025/12/03", "text-is-no-date"],
    ["numbers as text", "45992", "text-looks-like-number"],
    ["truth values", true, "truth-value-is-no-number"],
    ["times without a date", 0.5, "date-off-calendar"],
    ["errors", "#N/A", "cell-is-error"],
    ["errors", "#DIV/0!", "cell-is-error"],
  ])("%s", (_kind, cell, reason) => {
    const rows = [...CONTACTS, ["E", "bill", cell], ["F", "bill", "later"]];
    const fault = faultOf(() => analyse("first-contact", rows, { cut: 4 }));
    expect(fault).toMatchObject({ reason, place: { role: "time", row: 6 } });
  });

  test("an error instead of a customer is no customer", () => {
    const fault = faultOf(() => analyse("first-contact", [["#REF!", "bill", DAY]]));
    expect(fault).toMatchObject({ reason: "cell-is-error", place: { role: "customer", row: 0 } });
  });

  test("a name that begins with # is no error", () => {
    expect(analyse("first-contact", [["#1 shop", "bill", DAY], ...CONTACTS]).rows.kept).toBe(7);
  });

  test("an amount as text", () => {
    const fault = faultOf(() => analyse("rfm", [["A", DAY, "１２"]]));
    expect(fault).toMatchObject({
      reason: "text-looks-like-number",
      place: { role: "amount", row: 0 },
    });
  });

  test("a ticket that ends before it begins", () => {
    const rows = [
      [DAY, ""],
      [DAY + 2, DAY + 1],
    ];
    expect(faultOf(() => analyse("backlog", rows))).toEqual({
      reason: "end-before-start",
      details: {},
      place: { role: "closed", row: 1 },
    });
  });
});

describe("a log without an honest answer", () => {
  test("as of a day before the data", () => {
    const fault = faultOf(() =>
      analyse("first-contact", CONTACTS, { parameters: { asOf: DAY - 9 } }),
    );
    expect(fault).toMatchObject({ reason: "asof-before-data", place: null });
    expect(fault.details).toMatchObject({ first: "2025-12-01", asof: "2025-11-22" });
  });

  test("all rows too young", () => {
    const parameters = { windowDays: 365 };
    expect(faultOf(() => analyse("first-contact", CONTACTS, { parameters })).reason).toBe(
      "nothing-judged",
    );
  });

  test("nobody active in the opening window", () => {
    expect(faultOf(() => analyse("inactivity", [["A", DAY]])).reason).toBe("denominator-zero");
  });

  test("no rows, blank rows, and rows that all lack something", () => {
    expect(faultOf(() => analyse("first-contact", [])).reason).toBe("no-entries");
    expect(faultOf(() => analyse("first-contact", [["", null, ""]])).reason).toBe("no-entries");
    expect(faultOf(() => analyse("first-contact", [["A", "bill", ""]])).reason).toBe(
      "every-row-excluded",
    );
  });

  test("more rows than can be held", () => {
    const order = {
      analysis: "first-contact",
      roles: ["customer"],
      parameters: INITIAL_PARAMETERS,
    } as const;
    expect(faultOf(() => new LogSession(order, MOST_ROWS + 1))).toEqual({
      reason: "too-many-rows",
      details: { rows: MOST_ROWS + 1, most: MOST_ROWS },
      place: null,
    });
  });
});
