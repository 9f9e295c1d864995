import type {
  Area,
  CellContent,
  CellValidation,
  ConditionalLook,
  Place,
  SheetChart,
  SheetName,
  SheetPlan,
} from "../sheet-plan";
import { cellAddress } from "../../domain/cells/cell-address";
import { mergeAreas } from "./merge-areas";
import type { SheetStyle } from "./sheet-styles";
import { SHEET_STYLES } from "./sheet-styles";

/**
 * Collects a plan part by part. Parts speak of rows and columns of the block; what comes out stands
 * at the place, wherever that is.
 */
export class PlanBuilder {
  private readonly cells: CellContent[][];
  private readonly formats: string[][];
  private readonly styled = new Map<SheetStyle, Area[]>();
  private readonly validations: CellValidation[] = [];
  private readonly looks: ConditionalLook[] = [];
  private readonly names: SheetName[] = [];
  private readonly charts: SheetChart[] = [];

  constructor(
    private readonly place: Place,
    private readonly rows: number,
    private readonly columns: number,
  ) {
    this.cells = Array.from({ length: rows }, () => new Array<CellContent>(columns).fill(""));
    this.formats = Array.from({ length: rows }, () => new Array<string>(columns).fill("General"));
  }

  /** Puts contents into a row, from that column to the right. */
  put(row: number, column: number, ...contents: readonly CellContent[]): void {
    this.cells[row]?.splice(column, contents.length, ...contents);
  }

  /** Puts a formula into a cell; it is given without its equals sign. */
  calculate(row: number, column: number, formula: string): void {
    this.put(row, column, { formula: `=${formula}` });
  }

  format(area: Area, numberFormat: string): void {
    for (const row of this.formats.slice(area.row, area.row + area.rows)) {
      row.fill(numberFormat, area.column, area.column + area.columns);
    }
  }

  style(style: SheetStyle, ...areas: readonly Area[]): void {
    this.styled.set(style, [...(this.styled.get(style) ?? []), ...areas]);
  }

  validate(validation: CellValidation): void {
    this.validations.push({ ...validation, areas: validation.areas.map(this.placed) });
  }

  look(look: ConditionalLook): void {
    this.looks.push({ ...look, area: this.placed(look.area) });
  }

  name(name: string, row: number, column: number): void {
    this.nameArea(name, { row, column, rows: 1, columns: 1 });
  }

  nameArea(name: string, area: Area): void {
    const placed = this.placed(area);
    this.names.push({ kind: "cell", name: name + this.place.nameSuffix, area: placed });
  }

  /** Keeps a text that no cell shows, under a name. */
  keep(name: string, formula: string): void {
    this.names.push({ kind: "text", name: name + this.place.nameSuffix, formula });
  }

  chart(chart: SheetChart): void {
    this.charts.push({
      ...chart,
      name: chart.name + this.place.nameSuffix,
      area: this.placed(chart.area),
      categories: this.placed(chart.categories),
      series: chart.series.map((series) => ({ ...series, values: this.placed(series.values) })),
    });
  }

  /** The address of a cell, e.g. "M11". */
  cell(row: number, column: number): string {
    return cellAddress(this.place.row + row, this.place.column + column);
  }

  /** The address of several cells below each other, e.g. "B17:B20". */
  column(firstRow: number, rows: number, column: number): string {
    return `${this.cell(firstRow, column)}:${this.cell(firstRow + rows - 1, column)}`;
  }

  /** The same area, counted from the sheet's corner. */
  readonly placed = (area: Area): Area => ({
    ...area,
    row: area.row + this.place.row,
    column: area.column + this.place.column,
  });

  /** Everything collected so far, in a plan's form. */
  collected(): Pick<
    SheetPlan,
    | "block"
    | "cells"
    | "numberFormats"
    | "styles"
    | "validations"
    | "conditionalLooks"
    | "names"
    | "charts"
  > {
    const { rows, columns } = this;
    const styles = Object.entries(SHEET_STYLES).map(([name, style]) => {
      const areas = mergeAreas(this.styled.get(name as SheetStyle) ?? []);
      return { areas: areas.map(this.placed), style };
    });
    return {
      block: this.placed({ row: 0, column: 0, rows, columns }),
      cells: this.cells,
      numberFormats: this.formats,
      styles: styles.filter(({ areas }) => areas.length > 0),
      validations: this.validations,
      conditionalLooks: this.looks,
      names: this.names,
      charts: this.charts,
    };
  }
}
