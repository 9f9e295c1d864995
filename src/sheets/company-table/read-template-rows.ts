import type {
  CompanyTemplate,
  CompanyTemplateRow,
} from "../../catalogue/company/company-catalogue";
import { freeOwnId } from "../../catalogue/company/edit-catalogue";
import type { Category } from "../../domain/balance/category";
import { readWeight } from "../../domain/balance/read-weight";
import type { ColumnPlaces } from "./read-table-cells";
import { cellText, plainWord, termKey } from "./read-table-cells";
import type { TableColumn } from "./table-columns";
import { TEMPLATE_COLUMNS } from "./table-columns";
import type { CellFault, FromRows, TableContext, TableEntries } from "./table-entries";

/** One row as read: part of a template, or faulty. */
interface TemplatePart {
  readonly row: number;
  readonly title: string;
  readonly indicator: string;
  /** Null for a knock-out item. */
  readonly weighted: Pick<CompanyTemplateRow, "category" | "weight"> | null;
}

/** Reads the table for templates: rows with the same title make one. */
export function readTemplateRows(
  values: readonly (readonly unknown[])[],
  places: ColumnPlaces,
  context: TableContext,
): TableEntries {
  const faults: CellFault[] = [];
  const faultyTitles = new Set<string>();
  const parts: TemplatePart[] = [];
  values.forEach((cells, row) => {
    if (TEMPLATE_COLUMNS.every((column) => cellText(cells, places, column) === "")) return;
    const before = faults.length;
    const part = readPart(row, cells, places, context, faults);
    parts.push(part);
    if (faults.length > before) faultyTitles.add(plainWord(part.title));
  });
  const right = parts.filter(({ title }) => !faultyTitles.has(plainWord(title)));
  return { indicators: [], hidden: [], faults, templates: templatesOf(right, context) };
}

function readPart(
  row: number,
  cells: readonly unknown[],
  places: ColumnPlaces,
  context: TableContext,
  faults: CellFault[],
): TemplatePart {
  const text = (column: TableColumn) => cellText(cells, places, column);
  const fault = (column: TableColumn, reason: CellFault["reason"], values = {}) => {
    faults.push({ row, column, reason, values });
  };
  const title = text("template");
  if (title === "") fault("template", "blank");
  const called = text("indicator");
  const indicator = called === "" ? null : context.findIndicator(called);
  if (called === "") fault("indicator", "blank");
  else if (indicator === null) fault("indicator", "indicator-unknown", { id: called });
  const isKnockOut = termKey("knockOut", text("category")) !== null;
  const weighted = isKnockOut
    ? null
    : {
        category: categoryIn(text("category"), fault),
        weight: weightIn(cells[places.get("weight") ?? -1], fault),
      };
  return { row, title, indicator: indicator ?? "", weighted };
}

type TellFault = (
  column: TableColumn,
  reason: CellFault["reason"],
  values?: CellFault["values"],
) => void;

function categoryIn(text: string, fault: TellFault): Category {
  const key = termKey("category", text);
  if (text === "") fault("category", "blank");
  else if (key === null) fault("category", "word-unknown", { text });
  return key as Category;
}

/** Text that looks like a number is reported, not taken. */
function weightIn(cell: unknown, fault: TellFault): number {
  const reading = readWeight(cell);
  switch (reading.kind) {
    case "weight":
      return reading.weight;
    case "blank":
      fault("weight", "blank");
      return 0;
    case "not-positive":
      fault("weight", "too-small", { value: reading.value, above: 0 });
      return 0;
    case "text":
      fault("weight", "not-a-weight", { text: reading.text });
      return 0;
  }
}

function templatesOf(
  parts: readonly TemplatePart[],
  { present, language }: TableContext,
): FromRows<CompanyTemplate>[] {
  const byTitle = new Map<string, [TemplatePart, ...TemplatePart[]]>();
  for (const part of parts) {
    const key = plainWord(part.title);
    const sameTitle = byTitle.get(key);
    if (sameTitle) sameTitle.push(part);
    else byTitle.set(key, [part]);
  }
  const found: FromRows<CompanyTemplate>[] = [];
  for (const [key, group] of byTitle) {
    const known = [...present.templates, ...found.map(({ entry }) => entry)];
    const before = known.find(({ texts }) =>
      Object.values(texts).some(({ title }) => plainWord(title) === key),
    );
    const [first, ...others] = group;
    found.push({
      rows: [first.row, ...others.map(({ row }) => row)],
      entry: {
        id: before?.id ?? freeOwnId(known),
        rows: group.flatMap(({ indicator, weighted }) =>
          weighted ? [{ indicator, ...weighted }] : [],
        ),
        knockOuts: group.flatMap(({ indicator, weighted }) => (weighted ? [] : [indicator])),
        texts: {
          ...before?.texts,
          [language]: { description: "", note: "", ...before?.texts[language], title: first.title },
        },
      },
    });
  }
  return found;
}
