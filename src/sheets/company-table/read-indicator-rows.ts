import type {
  CompanyFormula,
  CompanyIndicator,
  CompanyIndicatorText,
} from "../../catalogue/company/company-catalogue";
import { freeOwnId } from "../../catalogue/company/edit-catalogue";
import type { ColumnPlaces } from "./read-table-cells";
import { cellText, plainWord, termKey } from "./read-table-cells";
import type { TableColumn } from "./table-columns";
import type { CellFault, FromRows, TableContext, TableEntries } from "./table-entries";

/** Reads the table for indicators. */
export function readIndicatorRows(
  values: readonly (readonly unknown[])[],
  places: ColumnPlaces,
  context: TableContext,
): TableEntries {
  const indicators: FromRows<CompanyIndicator>[] = [];
  const hidden: FromRows<string>[] = [];
  const faults: CellFault[] = [];
  values.forEach((cells, row) => {
    const reader = new IndicatorRow(row, cells, places, context);
    if (reader.isBlank()) return;
    const known = [...context.present.indicators, ...indicators.map(({ entry }) => entry)];
    if (reader.hides()) {
      const id = reader.replacedId();
      if (id !== null) hidden.push({ rows: [row], entry: id });
    } else {
      const entry = reader.entry(known);
      if (reader.faults.length === 0) indicators.push({ rows: [row], entry });
    }
    faults.push(...reader.faults);
  });
  return { indicators, hidden, faults, templates: [] };
}

class IndicatorRow {
  readonly faults: CellFault[] = [];

  constructor(
    private readonly row: number,
    private readonly cells: readonly unknown[],
    private readonly places: ColumnPlaces,
    private readonly context: TableContext,
  ) {}

  isBlank(): boolean {
    return [...this.places.keys()].every((column) => this.text(column) === "");
  }

  hides(): boolean {
    return this.optional("action") === "hide";
  }

  /** The id of the indicator that the row changes or hides; a name that nobody knows is a fault. */
  replacedId(): string | null {
    const called = this.text("replaces");
    if (called === "") {
      this.fault("replaces", "blank");
      return null;
    }
    const id = this.context.findIndicator(called);
    if (id === null) this.fault("replaces", "indicator-unknown", { id: called });
    return id;
  }

  entry(known: readonly CompanyIndicator[]): CompanyIndicator {
    const { language } = this.context;
    const name = this.text("indicator");
    const id = this.text("replaces") === "" ? this.idOf(name, known) : (this.replacedId() ?? "");
    const before = known.find((present) => present.id === id);
    const formula = this.formula();
    const text = this.texts(name, formula);
    return {
      id,
      kind: this.needed("kind"),
      unit: this.needed("unit"),
      direction: this.needed("direction"),
      category: this.optional("category"),
      perspective: this.optional("perspective"),
      cycle: this.optional("cycle"),
      bounds: before?.bounds ?? null,
      formula,
      texts: { ...before?.texts, [language]: text },
    } as CompanyIndicator;
  }

  /** A second reading of the same row must find the entry of the first one, not add another. */
  private idOf(name: string, known: readonly CompanyIndicator[]): string {
    const wanted = plainWord(name);
    const own = known.filter(({ id }) => !this.context.isPublished(id));
    const same = own.find(({ texts }) =>
      Object.values(texts).some((text) => plainWord(text.name) === wanted),
    );
    return same?.id ?? freeOwnId(known);
  }

  private formula(): CompanyFormula | null {
    const called = this.text("function")
      .normalize("NFKC")
      .toUpperCase()
      .replace(/^KPI\./, "");
    if (called === "") return null;
    const figures = [this.text("numerator"), this.text("denominator")].filter(
      (text) => text !== "",
    );
    const scale = this.term("unit") === "per-mille" && called !== "PERMILLE" ? 1000 : 1;
    return { function: called, scale, inputs: figures.map((_, index) => `figure-${index + 1}`) };
  }

  private texts(name: string, formula: CompanyFormula | null): CompanyIndicatorText {
    const dataSource = this.text("dataSource");
    const figures = [this.text("numerator"), this.text("denominator")].filter(
      (text) => text !== "",
    );
    const inputs = (formula?.inputs ?? []).map((id, index) => [id, figures[index] ?? ""] as const);
    return {
      name,
      measured: this.text("measured"),
      note: this.text("note"),
      ...(dataSource !== "" && { dataSource }),
      ...(inputs.length > 0 && { inputs: Object.fromEntries(inputs) }),
    };
  }

  private needed(column: "kind" | "unit" | "direction"): string | null {
    if (this.text(column) === "") this.fault(column, "blank");
    return this.optional(column);
  }

  private optional(column: Parameters<typeof termKey>[0] & TableColumn): string | null {
    const key = this.term(column);
    const text = this.text(column);
    if (text !== "" && key === null) this.fault(column, "word-unknown", { text });
    return key;
  }

  private term(column: Parameters<typeof termKey>[0] & TableColumn): string | null {
    return termKey(column, this.text(column));
  }

  private text(column: TableColumn): string {
    return cellText(this.cells, this.places, column);
  }

  private fault(
    column: TableColumn,
    reason: CellFault["reason"],
    values: CellFault["values"] = {},
  ) {
    this.faults.push({ row: this.row, column, reason, values });
  }
}
