/** Twenty faults of different kinds in a workbook of three hundred cards. */
import type { AuditFinding } from "../../../src/domain/audit/audit-rule";
import type { AuditRuleId } from "../../../src/domain/audit/audit-rule-id";
import { audited } from "./audited";
import type { Heading, MadeCard } from "./made-card";
import { madeWorkbook } from "./made-workbook";

const CARDS = 300;
const SHEETS = 20;

type Make = (card: MadeCard) => void;

/** The rule that is to tell it; which card, ours or somebody else's; and how that is broken. */
type Fault = readonly [rule: AuditRuleId, card: number, make: Make];

/** Types something into a row. */
const typed =
  (row: number, heading: Heading, content: string | number): Make =>
  ({ sheet, first, column }) => {
    sheet.put(first + row, column(heading), content);
  };

/** What a row shows although its formula says otherwise. */
const shown =
  (row: number, heading: Heading, value: string): Make =>
  ({ sheet, first, column }) => {
    sheet.show(first + row, column(heading), value);
  };

/** Another formula for what the cell of a row shows; in the row of totals where none is named. */
const calculated =
  (row: number | null, heading: Heading, formula: (card: MadeCard) => string): Make =>
  (card) => {
    const { sheet, first, total, column } = card;
    const place = row === null ? total : first + row;
    const value = sheet.values[place]?.[column(heading)];
    sheet.put(place, column(heading), { formula: formula(card), value });
  };

const FAULTS: readonly Fault[] = [
  [
    "D01",
    0,
    ({ sheet, total }) => {
      sheet.put(total, 10, 88);
    },
  ],
  [
    "D02",
    5,
    calculated(
      null,
      "权重",
      (card) => `=SUM(${card.address(0, "权重")}:${card.address(6, "权重")})`,
    ),
  ],
  ["D03", 10, typed(0, "权重", 0.21)],
  [
    "D04",
    15,
    ({ sheet, total }) => {
      sheet.show(total, 10, 12.5);
    },
  ],
  ["D05", 21, calculated(null, "实际值", (card) => `=IF(${card.totalAddress("权重")}=1,1,0)`)],
  ["D06", 27, typed(3, "目标值", "９５％")],
  ["D07", 33, typed(2, "权重", 15)],
  ["D08", 39, typed(4, "单位", "‰")],
  ["D09", 45, shown(1, "实际值", "#REF!")],
  ["D10", 51, calculated(5, "加权得分", () => "=IFERROR([@得分]*[@权重],0)")],
  ["D11", 57, calculated(6, "得分", () => "=MIN(120,100*[@实际值]/[@目标值])")],
  [
    "D12",
    62,
    calculated(7, "加权得分", (card) => `=${card.address(6, "得分")}*${card.address(7, "权重")}`),
  ],
  ["D13", 69, typed(1, "得分", 100)],
  ["D14", 75, shown(0, "实际值", "")],
  ["D15", 81, ({ sheet, first }) => (sheet.changed.hiddenRows = [first + 2])],
  ["D20", 87, calculated(3, "分子", (card) => `=${card.totalAddress("加权得分")}`)],
  ["D24", 93, typed(2, "目标值", 0.8)],
  ["D26", 99, ({ sheet }) => sheet.names.push({ name: "KPI_Outcome", formula: "=#REF!" })],
  ["D29", 105, typed(0, "分子", 130)],
  ["D33", 111, calculated(5, "分子", () => '=INDIRECT("A1")*0+80')],
];

const key = ({ rule, card, sheet }: AuditFinding): string => `${rule} ${card?.name ?? sheet}`;

describe(`a workbook of ${CARDS} cards`, () => {
  test("raises nothing while it is sound", () => {
    const report = audited(madeWorkbook(CARDS, SHEETS).snapshot());
    expect(report.cards).toHaveLength(CARDS);
    expect(report.findings).toEqual([]);
    expect(report.verdict).toBe("pass");
  });

  test("with twenty faults tells every one of them, and nothing about sound cards", () => {
    const workbook = madeWorkbook(CARDS, SHEETS);
    const faulty = FAULTS.map(([rule, index, make]) => {
      const card = workbook.cards[index];
      if (!card) throw new Error(`There is no card ${index}.`);
      make(card);
      return { rule, card };
    });
    const { findings, cards } = audited(workbook.snapshot());
    expect(cards).toHaveLength(CARDS);
    const found = findings.map(key);
    const wanted = faulty.map(({ rule, card }) =>
      rule === "D26" ? "D26 " : `${rule} ${card.nameInAudit}`,
    );
    expect(wanted.filter((one) => !found.includes(one))).toEqual([]);
    const names = new Set(["", ...faulty.map(({ card }) => card.nameInAudit)]);
    expect(findings.filter(({ card }) => !names.has(card?.name ?? "")).map(key)).toEqual([]);
  });
});
