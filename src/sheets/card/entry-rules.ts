import type { Bounds, ScorecardRow } from "../../domain/scorecard/scorecard";
import { phrase } from "../../i18n/phrase";
import { areaOf } from "../plan/area-of";
import { mergeAreas } from "../plan/merge-areas";
import type { PlanBuilder } from "../plan/plan-builder";
import { UNIT_LOOKS } from "../plan/unit-look";
import type { Area, CellValidation } from "../sheet-plan";
import { at } from "./card-columns";
import type { IndicatorRows } from "./indicator-rows";
import { lineAreas } from "./line-cells";
import { LINES_OF_METHOD } from "./score-formula";

/** What the cells of the indicator table accept, and what they say while they are selected. */
export function writeEntryRules(builder: PlanBuilder, page: IndicatorRows): void {
  writeLists(builder, page);
  writeLineRules(builder, page);
  writeFixedWords(builder, page);
  const { first, count } = page.layout.table;
  if (page.card.scoring.missing === "carry") {
    const { previousScore } = page.texts.entry;
    builder.validate({
      areas: [areaOf(first, at("previousScore"), count)],
      rule: { kind: "not-negative" },
      ...previousScore,
    });
  }
  builder.validate({
    areas: [areaOf(first, at("weight"), count)],
    rule: { kind: "number", lowest: 0, highest: 1 },
    ...page.texts.entry.weight,
  });
  const rules = page.card.rows.flatMap((row, index) => [
    ...targetRules(page, row, first + index),
    ...actualRules(page, row, first + index),
  ]);
  for (const rule of shared(rules)) builder.validate(rule);
}

function writeLists(builder: PlanBuilder, { terms, layout, texts }: IndicatorRows): void {
  const { first, count } = layout.table;
  const { up, down, band } = terms.directions;
  const lists = {
    category: Object.values(terms.categories),
    perspective: Object.values(terms.perspectives),
    // A knock-out item stands apart.
    direction: [up, down, band],
    cycle: Object.values(terms.cycles),
  } as const;
  for (const column of ["category", "perspective", "direction", "cycle"] as const) {
    builder.validate({
      areas: [areaOf(first, at(column), count)],
      rule: { kind: "list", choices: lists[column].map(({ name }) => name) },
      ...texts.entry.choice,
    });
  }
}

/** Lines beside the target that a row's method reads. */
function writeLineRules(builder: PlanBuilder, page: IndicatorRows): void {
  const read = lineAreas(page, true).filter(({ column }) => column !== at("target"));
  if (read.length === 0) return;
  const rule = { kind: "not-negative" } as const;
  builder.validate({ areas: mergeAreas(read), rule, ...page.texts.entry.line });
}

/**
 * Cells that belong to a row's method, or that it has no use for, take nothing but the word that
 * stands there: a method's name must not change without its formula.
 */
function writeFixedWords(builder: PlanBuilder, page: IndicatorRows): void {
  const { card, layout, terms, texts } = page;
  const byWord = new Map([[texts.table.notCounted, lineAreas(page, false)]]);
  card.rows.forEach(({ method }, index) => {
    const { name } = terms.methods[method];
    const area = areaOf(layout.table.first + index, at("method"));
    byWord.set(name, [...(byWord.get(name) ?? []), area]);
  });
  for (const [word, areas] of byWord) {
    if (areas.length === 0) continue;
    const rule = { kind: "fixed", word } as const;
    builder.validate({ areas: mergeAreas(areas), rule, ...texts.entry.notRead });
  }
}

/** A target of zero would leave nothing to compare with: the lowest is one visible step. */
function targetRules({ texts }: IndicatorRows, row: ScorecardRow, line: number): CellValidation[] {
  if (!LINES_OF_METHOD[row.method].includes("target")) return [];
  const areas = [areaOf(line, at("target"))];
  if (row.bounds === null || row.method === "deduction") {
    return [{ areas, rule: { kind: "positive" }, ...texts.entry.target }];
  }
  const { step } = UNIT_LOOKS[row.unit];
  const bounds = { ...row.bounds, lowest: Math.max(row.bounds.lowest, step) };
  return [within(areas, texts.entry.targetWithin, row, bounds)];
}

function actualRules(page: IndicatorRows, row: ScorecardRow, line: number): CellValidation[] {
  const { entry } = page.texts;
  if (row.measurement.kind === "formula") return [inputsRule(page, row, line)];
  const areas = [areaOf(line, at("actual"))];
  return row.bounds === null
    ? [{ areas, rule: { kind: "not-negative" }, ...entry.actualOpen, prompt: entry.actualOpen }]
    : [within(areas, entry.actual, row, row.bounds)];
}

/** Both cells tell what belongs into each, so that one rule serves the pair. */
function inputsRule(page: IndicatorRows, row: ScorecardRow, line: number): CellValidation {
  const { inputs, notNegative } = page.texts.entry;
  const { numerator, denominator } = page.indicator(row.indicatorId);
  const { headings } = page.terms;
  const message = phrase(inputs.message, {
    numerator: numerator ?? headings.numerator.name,
    denominator: denominator ?? headings.denominator.name,
  });
  return {
    areas: [areaOf(line, at("numerator"), 1, 2)],
    rule: { kind: "not-negative" },
    title: inputs.title,
    message: notNegative,
    prompt: { title: inputs.title, message },
  };
}

function within(
  areas: readonly Area[],
  { title, message }: { readonly title: string; readonly message: string },
  { unit }: ScorecardRow,
  { lowest, highest }: Bounds,
): CellValidation {
  const shown = (value: number) => (unit === "percent" ? `${100 * value}%` : value);
  const filled = phrase(message, { lowest: shown(lowest), highest: shown(highest) });
  const rule = { kind: "number", lowest, highest } as const;
  return { areas, rule, title, message: filled, prompt: { title, message: filled } };
}

/** Equal rules as one rule for several areas. */
function shared(rules: readonly CellValidation[]): CellValidation[] {
  const byRule = new Map<string, CellValidation>();
  for (const { areas, ...rule } of rules) {
    const key = JSON.stringify(rule);
    byRule.set(key, { ...rule, areas: [...(byRule.get(key)?.areas ?? []), ...areas] });
  }
  return [...byRule.values()].map((rule) => ({ ...rule, areas: mergeAreas(rule.areas) }));
}
