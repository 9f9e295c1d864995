import type { EntryColumn, WorkingColumn } from "../../catalogue/working-sheet";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import type { Area, CellValidation } from "../sheet-plan";
import type { WorkingPage } from "./working-page";

/** Wide enough for any figure of a company; it keeps words out. */
const ANY_NUMBER = { kind: "number", lowest: -1e12, highest: 1e12 } as const;

const LEVELS = ["1", "2", "3", "4", "5"] as const;

type Rule = Pick<CellValidation, "rule" | "title" | "message">;

/** What the cells of a column accept; a text may be anything. */
export function writeEntryRule(
  builder: PlanBuilder,
  page: WorkingPage,
  column: WorkingColumn,
  area: Area,
): void {
  const rule = column.kind === "formula" ? null : ruleOf(builder, page, column);
  if (rule) builder.validate({ areas: [area], ...rule });
}

function ruleOf(builder: PlanBuilder, page: WorkingPage, column: EntryColumn): Rule | null {
  const { entry } = page.sheets.working;
  switch (column.kind) {
    case "text":
      return null;
    case "number":
      return { rule: ANY_NUMBER, ...entry.number };
    case "percent":
      return { rule: { kind: "number", lowest: 0, highest: 1 }, ...entry.percent };
    case "date":
      return { rule: { kind: "date" }, ...entry.date };
    case "level":
      return { rule: { kind: "list", choices: LEVELS }, ...entry.level };
    case "list":
      return listRule(builder, page, column);
  }
}

function listRule(builder: PlanBuilder, page: WorkingPage, column: EntryColumn): Rule {
  const { entry } = page.sheets.working;
  if (column.from !== undefined) {
    return { rule: { kind: "cells", area: cellsOf(builder, page, column.from) }, ...entry.above };
  }
  return { rule: { kind: "list", choices: choicesOf(page, column) }, ...entry.choice };
}

function choicesOf({ texts, terms }: WorkingPage, column: EntryColumn): readonly string[] {
  if (column.terms !== undefined) return Object.values(terms[column.terms]).map(({ name }) => name);
  return (column.choices ?? []).map((choice) => texts.choices[column.id]?.[choice] ?? choice);
}

/** The cells of a column such as "company[goal]". */
function cellsOf(builder: PlanBuilder, { layout }: WorkingPage, from: string): Area {
  const [id, columnId] = from.split(/[[\]]/);
  const place = layout.blocks.find(({ block }) => block.id === id);
  if (place === undefined) throw new Error(`There is no table for ${from}.`);
  const at = place.block.columns.findIndex((column) => column.id === columnId);
  return builder.placed(areaOf(place.first, at, place.count));
}
