import type { CardRecord } from "../../../src/domain/audit/cards/card-record";
import { RECORD_NAME, writeCardRecord } from "../../../src/domain/audit/cards/card-record";
import { cellAddress } from "../../../src/domain/cells/cell-address";
import type { Calculated, MadeSheet } from "./made-sheet";

/** Headings of a made card, from left to right. */
export const COLUMNS = [
  "指标类型",
  "指标名称",
  "单位",
  "方向",
  "目标值",
  "分子",
  "分母",
  "实际值",
  "得分",
  "权重",
  "加权得分",
] as const;

/** A heading of a made card. */
export type Heading = (typeof COLUMNS)[number];

/** A weighted row. */
export interface MadeRow {
  readonly name: string;
  readonly weight: number;
  readonly target: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly unit?: string;
}

/** What a made card can be. */
export interface MadeCardOptions {
  readonly table: string;
  /** Row of its first line. */
  readonly top?: number;
  readonly rows?: readonly MadeRow[];
  readonly role?: string;
  readonly period?: string;
  /** Null for a card that somebody else made: plain cells, references of A1 style, no names. */
  readonly record?: Partial<CardRecord> | null;
  /** Behind its names, for a second card on a sheet. */
  readonly ending?: string;
}

const row = (name: string, weight: number, numerator: number): MadeRow => ({
  name,
  weight,
  target: 0.9,
  numerator,
  denominator: 100,
});

/** Eight indicators whose weights make 100 %. */
export const ROWS: readonly MadeRow[] = [
  row("首次解决率", 0.2, 82),
  row("客户满意度", 0.15, 88),
  row("工单解决率", 0.15, 91),
  row("回复率", 0.1, 79),
  row("质检合格率", 0.1, 93),
  row("流程执行率", 0.1, 85),
  row("回访完成率", 0.1, 90),
  row("知识考核通过率", 0.1, 77),
];

const at = (heading: Heading): number => COLUMNS.indexOf(heading);

/** Where the parts of a made card stand. */
export class MadeCard {
  readonly heading: number;
  readonly first: number;
  readonly total: number;
  private readonly rows: readonly MadeRow[];
  private readonly isOurs: boolean;

  constructor(
    readonly sheet: MadeSheet,
    private readonly options: MadeCardOptions,
  ) {
    this.rows = options.rows ?? ROWS;
    this.isOurs = options.record !== null;
    this.heading = (options.top ?? 0) + 1;
    this.first = this.heading + 1;
    this.total = this.first + this.rows.length;
    this.write();
  }

  /** Column of a heading in the sheet. */
  readonly column = at;

  /** What an audit calls the card. */
  get nameInAudit(): string {
    return this.isOurs ? this.options.table : `${this.sheet.name}!${cellAddress(this.heading, 0)}`;
  }

  /** Address of a total. */
  totalAddress(heading: Heading): string {
    return cellAddress(this.total, at(heading));
  }

  /** Address of a row's cell; rows count from 0. */
  address(index: number, heading: Heading): string {
    return cellAddress(this.first + index, at(heading));
  }

  private write(): void {
    const { role = "客服专员", period = "2026-01" } = this.options;
    this.sheet.put(this.heading - 1, 0, "岗位", role, "考核期", period);
    this.sheet.put(this.heading, 0, ...COLUMNS);
    this.rows.forEach((made, index) => {
      this.writeRow(made, this.first + index);
    });
    this.writeTotals();
    if (this.isOurs) this.mark();
  }

  private writeRow(
    { name, weight, target, numerator, denominator, unit = "%" }: MadeRow,
    at_: number,
  ) {
    const actual = numerator / denominator;
    const score = Math.max(0, Math.min(100, (100 * actual) / target));
    const own = (heading: Heading) =>
      this.isOurs ? `[@${heading}]` : cellAddress(at_, at(heading));
    this.sheet.put(at_, 0, "成果型", name, unit, "越高越好", target, numerator, denominator);
    this.sheet.put(
      at_,
      at("实际值"),
      { formula: `=${own("分子")}/${own("分母")}`, value: actual },
      { formula: `=MAX(0,MIN(100,100*${own("实际值")}/${own("目标值")}))`, value: score },
      weight,
      { formula: `=${own("得分")}*${own("权重")}`, value: score * weight },
    );
    for (const heading of ["目标值", "实际值", "权重"] as const) {
      this.sheet.format(at_, at(heading), "0.0%");
    }
  }

  private writeTotals(): void {
    const sum = (pick: (made: MadeRow) => number) =>
      this.rows.reduce((total, made) => total + pick(made), 0);
    const scoreOf = ({ numerator, denominator, target }: MadeRow) =>
      Math.max(0, Math.min(100, (100 * numerator) / denominator / target));
    const weight = sum((made) => made.weight);
    const points = sum((made) => made.weight * scoreOf(made)) / weight;
    const covered = cellAddress(this.total, at("得分"));
    const cells: [Heading, Calculated][] = [
      ["得分", { formula: `=SUMIF(${this.all("得分")},">=0",${this.all("权重")})`, value: weight }],
      ["权重", { formula: `=SUM(${this.all("权重")})`, value: weight }],
      ["加权得分", { formula: `=SUM(${this.all("加权得分")})/${covered}`, value: points }],
    ];
    this.sheet.put(this.total, 0, "合计");
    for (const [heading, content] of cells) this.sheet.put(this.total, at(heading), content);
  }

  /** A whole column, as formulas under the card write it. */
  all(heading: Heading): string {
    if (this.isOurs) return `${this.options.table}[${heading}]`;
    const last = cellAddress(this.total - 1, at(heading));
    return `${cellAddress(this.first, at(heading))}:${last}`;
  }

  private mark(): void {
    const { table, ending = "", record } = this.options;
    const rows = this.rows.length + 1;
    const area = { row: this.heading, column: 0, rows, columns: COLUMNS.length };
    const kept: CardRecord = {
      id: `id-${table}`,
      templateId: "customer-service",
      catalogueVersion: "2026.11",
      tableName: table,
      weightSum: 1,
      final: false,
      ...record,
    };
    this.sheet.tables.push({
      name: table,
      area,
      headings: COLUMNS,
      totals: false,
      filtered: false,
    });
    this.sheet.nameCell(`KPI_Total${ending}`, this.total, at("加权得分"));
    this.sheet.nameCell(`KPI_WeightSum${ending}`, this.total, at("权重"));
    this.sheet.nameCell(`KPI_CoveredWeight${ending}`, this.total, at("得分"));
    this.sheet.names.push({ name: RECORD_NAME + ending, formula: writeCardRecord(kept) });
  }
}
