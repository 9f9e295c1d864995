/** Twenty faults of different kinds in a workbook of three hundred cards. */
import type { AuditFinding } from "../../../src/domain/audit/audit-rule";
import type { AuditRuleId } from "../../../src/domain/audit/audit-rule-id";
import { audited } from "./audited";
import type { Heading, MadeCard } from "./made-card";
import { madeWorkbook } from "./made-workbook";

const CARDS = 300;
const SHEETS = 20;

interface Fault {
  readonly rule: AuditRuleId;
  /** Ours or somebody else's, counted from 0 among all cards. */
  readonly card: number;
  readonly make: (card: MadeCard) => void;
}

/** The value that stands in a row's cell. */
const shown = ({ sheet, first, column }: MadeCard, row: number, heading: Heading): number =>
  sheet.values[first + row]?.[column(heading)] as number;

function put(card: MadeCard, row: number, heading: Heading, content: string | number): void {
  card.sheet.put(card.first + row, card.column(heading), content);
}

function calculate(card: MadeCard, row: number, heading: Heading, formula: string): void {
  const value = shown(card, row, heading);
  card.sheet.put(card.first + row, card.column(heading), { formula, value });
}

function total(card: MadeCard, heading: Heading, formula: string): void {
  const value = card.sheet.values[card.total]?.[card.column(heading)];
  card.sheet.put(card.total, card.column(heading), { formula, value });
}

const FAULTS: readonly Fault[] = [
  {
    rule: "D01",
    card: 0,
    make: (card) => {
      card.sheet.put(card.total, 10, 88);
    },
  },
  {
    rule: "D02",
    card: 5,
    make: (card) => {
      total(card, "权重", `=SUM(${card.address(0, "权重")}:${card.address(6, "权重")})`);
    },
  },
  {
    rule: "D03",
    card: 10,
    make: (card) => {
      put(card, 0, "权重", 0.21);
    },
  },
  {
    rule: "D04",
    card: 15,
    make: (card) => {
      card.sheet.show(card.total, 10, 12.5);
    },
  },
  {
    rule: "D05",
    card: 21,
    make: (card) => {
      total(card, "实际值", `=IF(${card.totalAddress("权重")}=1,1,0)`);
    },
  },
  {
    rule: "D06",
    card: 27,
    make: (card) => {
      put(card, 3, "目标值", "９５％");
    },
  },
  {
    rule: "D07",
    card: 33,
    make: (card) => {
      put(card, 2, "权重", 15);
    },
  },
  {
    rule: "D08",
    card: 39,
    make: (card) => {
      put(card, 4, "单位", "‰");
    },
  },
  {
    rule: "D09",
    card: 45,
    make: (card) => {
      card.sheet.show(card.first + 1, 7, "#REF!");
    },
  },
  {
    rule: "D10",
    card: 51,
    make: (card) => {
      calculate(card, 5, "加权得分", "=IFERROR([@得分]*[@权重],0)");
    },
  },
  {
    rule: "D11",
    card: 57,
    make: (card) => {
      calculate(card, 6, "得分", "=MIN(120,100*[@实际值]/[@目标值])");
    },
  },
  {
    rule: "D12",
    card: 62,
    make: (card) => {
      calculate(card, 7, "加权得分", `=${card.address(6, "得分")}*${card.address(7, "权重")}`);
    },
  },
  {
    rule: "D13",
    card: 69,
    make: (card) => {
      put(card, 1, "得分", 100);
    },
  },
  {
    rule: "D14",
    card: 75,
    make: (card) => {
      card.sheet.show(card.first, 7, "");
    },
  },
  { rule: "D15", card: 81, make: (card) => (card.sheet.changed.hiddenRows = [card.first + 2]) },
  {
    rule: "D20",
    card: 87,
    make: (card) => {
      calculate(card, 3, "分子", `=${card.totalAddress("加权得分")}`);
    },
  },
  {
    rule: "D24",
    card: 93,
    make: (card) => {
      put(card, 2, "目标值", 0.8);
    },
  },
  {
    rule: "D26",
    card: 99,
    make: (card) => card.sheet.names.push({ name: "KPI_Outcome", formula: "=#REF!" }),
  },
  {
    rule: "D29",
    card: 105,
    make: (card) => {
      put(card, 0, "分子", 130);
    },
  },
  {
    rule: "D33",
    card: 111,
    make: (card) => {
      calculate(card, 5, "分子", '=INDIRECT("A1")*0+80');
    },
  },
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
    const faulty = FAULTS.map(({ rule, card: index, make }) => {
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
