import { checkCompanyCatalogue } from "../../catalogue/company/check-company-catalogue";
import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import { withHidden, withIndicator, withTemplate } from "../../catalogue/company/edit-catalogue";
import type { KnownThings } from "../../catalogue/company/known-things";
import type { Problem } from "../../catalogue/company/problem";
import type { CellFault, TableEntries } from "../../sheets/company-table/table-entries";
import type { TableColumn } from "../../sheets/company-table/table-columns";

/** What a table would make of the catalogue. */
export interface CheckedTable {
  /** In the order of the sheet. */
  readonly faults: readonly CellFault[];
  /** The catalogue with every entry that is right. */
  readonly next: CompanyCatalogue;
  /** How many entries that are. */
  readonly right: number;
}

/** Checks what was read from a table against the catalogue that it would become part of. */
export function checkTable(
  entries: TableEntries,
  catalogue: CompanyCatalogue,
  known: KnownThings,
): CheckedTable {
  const whole = takeOver(entries, catalogue);
  const check = checkCompanyCatalogue(whole, known);
  const problems = "problems" in check ? check.problems : [];
  const faults = [...entries.faults, ...problems.flatMap((one) => faultsOf(one, whole, entries))];
  const faulty = new Set(faults.map(({ row }) => row));
  const isRight = ({ rows }: { readonly rows: readonly number[] }) =>
    rows.every((row) => !faulty.has(row));
  const right: TableEntries = {
    indicators: entries.indicators.filter(isRight),
    templates: entries.templates.filter(isRight),
    hidden: entries.hidden.filter(isRight),
    faults: [],
  };
  return {
    faults: faults.sort((one, other) => one.row - other.row),
    next: takeOver(right, catalogue),
    right: right.indicators.length + right.templates.length + right.hidden.length,
  };
}

function takeOver(entries: TableEntries, catalogue: CompanyCatalogue): CompanyCatalogue {
  const { indicators, templates, hidden } = entries;
  let next = catalogue;
  for (const { entry } of indicators) next = withIndicator(next, entry);
  for (const { entry } of templates) next = withTemplate(next, entry);
  for (const { entry } of hidden) next = withHidden(next, "indicators", entry, true);
  return next;
}

/** The cells that a problem of the catalogue comes from; none where it was there before the table. */
function faultsOf(
  { place, reason, values }: Problem,
  whole: CompanyCatalogue,
  { indicators, templates, hidden }: TableEntries,
): CellFault[] {
  const [list, index, ...rest] = place;
  if (list === "hidden") {
    const id = whole.hidden.indicators[Number(rest[0])];
    return hidden
      .filter(({ entry }) => entry === id)
      .map(({ rows: [row] }) => ({ row, column: "replaces", reason, values }));
  }
  if (list === "templates") {
    const id = whole.templates[Number(index)]?.id;
    return templates
      .filter(({ entry }) => entry.id === id)
      .map(({ rows }) => ({ row: rowOf(rows, rest), column: columnOf(rest), reason, values }));
  }
  const id = whole.indicators[Number(index)]?.id;
  return indicators
    .filter(({ entry }) => entry.id === id)
    .map(({ rows: [row] }) => ({ row, column: columnOf(rest), reason, values }));
}

/** A problem of one row of a template stands in that row, one of the whole template in the first. */
function rowOf(rows: readonly [number, ...number[]], [list, at]: Problem["place"]): number {
  return (list === "rows" && typeof at === "number" ? rows[at] : undefined) ?? rows[0];
}

const COLUMNS: Readonly<Record<string, TableColumn>> = {
  id: "replaces",
  kind: "kind",
  unit: "unit",
  direction: "direction",
  category: "category",
  perspective: "perspective",
  cycle: "cycle",
  function: "function",
  inputs: "numerator",
  name: "indicator",
  measured: "measured",
  note: "note",
  dataSource: "dataSource",
  title: "template",
  rows: "weight",
  weight: "weight",
  indicator: "indicator",
  knockOuts: "indicator",
};

/** The column of the innermost field that has one. */
function columnOf(place: Problem["place"]): TableColumn {
  const columns = place.map((key) => COLUMNS[key]).filter((column) => column !== undefined);
  return columns[columns.length - 1] ?? "indicator";
}
