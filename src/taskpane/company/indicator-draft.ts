import type {
  CompanyFormula,
  CompanyIndicator,
  CompanyIndicatorText,
} from "../../catalogue/company/company-catalogue";
import { numberInText } from "../../domain/cells/numeric-text";

/** The fields of one language as they are typed. */
export interface TextDraft {
  readonly name: string;
  readonly measured: string;
  readonly note: string;
  readonly dataSource: string;
  /** Names of the formula's figures in the order of the function's arguments. */
  readonly inputs: readonly string[];
}

/** An indicator while it is being filled in: everything that is typed is text. */
export interface IndicatorDraft {
  readonly facts: Omit<CompanyIndicator, "bounds" | "formula" | "texts">;
  /** "" where the actual is typed in. */
  readonly functionId: string;
  readonly lowest: string;
  readonly highest: string;
  readonly texts: Readonly<Record<string, TextDraft>>;
}

export const NO_TEXT: TextDraft = { name: "", measured: "", note: "", dataSource: "", inputs: [] };

/** The form as it is first shown. */
export function draftOf({ bounds, formula, texts, ...facts }: CompanyIndicator): IndicatorDraft {
  const inputs = formula?.inputs ?? [];
  const shown = (bound: number | undefined) => {
    if (bound === undefined) return "";
    return facts.unit === "percent" ? `${+(100 * bound).toFixed(10)}%` : String(bound);
  };
  return {
    facts,
    functionId: formula?.function ?? "",
    lowest: shown(bounds?.lowest),
    highest: shown(bounds?.highest),
    texts: Object.fromEntries(
      Object.entries(texts).map(([language, text]) => [language, textDraftOf(text, inputs)]),
    ),
  };
}

function textDraftOf(text: CompanyIndicatorText, inputs: readonly string[]): TextDraft {
  const { name, measured, note, dataSource = "" } = text;
  return { name, measured, note, dataSource, inputs: inputs.map((id) => text.inputs?.[id] ?? "") };
}

/**
 * What the form says. Limits that are no numbers count as none: `isFaultyLimit` tells them. Where
 * nothing is written at all, the language on show is the one that lacks a name.
 */
export function indicatorOf(draft: IndicatorDraft, language: string): CompanyIndicator {
  const { facts, functionId, texts, ...limits } = draft;
  const written = Object.entries(texts).filter(([, text]) => !isBlank(text));
  const spoken = written.length > 0 ? written : [[language, NO_TEXT] as const];
  const count = Math.max(0, ...spoken.map(([, { inputs }]) => lastNamed(inputs)));
  const ids = Array.from({ length: count }, (_, index) => `figure-${index + 1}`);
  const scale = facts.unit === "per-mille" && functionId !== "PERMILLE" ? 1000 : 1;
  const formula: CompanyFormula | null =
    functionId === "" ? null : { function: functionId, scale, inputs: ids };
  return {
    ...facts,
    bounds: boundsOf(limits),
    formula,
    texts: Object.fromEntries(
      spoken.map(([language, text]) => [language, textOf(text, formula?.inputs ?? [])]),
    ),
  };
}

/** Whether a limit is typed that is no number, or only one of the two. */
export function isFaultyLimit(draft: IndicatorDraft, limit: "lowest" | "highest"): boolean {
  const open = draft.lowest.trim() === "" && draft.highest.trim() === "";
  return !open && numberInText(draft[limit]) === undefined;
}

function boundsOf({ lowest, highest }: Pick<IndicatorDraft, "lowest" | "highest">) {
  const bounds = { lowest: numberInText(lowest), highest: numberInText(highest) };
  if (bounds.lowest === undefined || bounds.highest === undefined) return null;
  return { lowest: bounds.lowest, highest: bounds.highest };
}

/** How many figures a formula has: up to the last one that is named. */
function lastNamed(inputs: readonly string[]): number {
  return inputs.reduce((last, name, index) => (name.trim() === "" ? last : index + 1), 0);
}

function isBlank({ inputs, ...fields }: TextDraft): boolean {
  return [...inputs, ...Object.values(fields)].every((text) => text.trim() === "");
}

/** A figure without a name is left out, so that the check can tell in which language it lacks. */
function textOf(text: TextDraft, ids: readonly string[]): CompanyIndicatorText {
  const dataSource = text.dataSource.trim();
  const named = ids
    .map((id, index) => [id, text.inputs[index]?.trim() ?? ""] as const)
    .filter(([, name]) => name !== "");
  return {
    name: text.name.trim(),
    measured: text.measured.trim(),
    note: text.note.trim(),
    ...(dataSource !== "" && { dataSource }),
    ...(named.length > 0 && { inputs: Object.fromEntries(named) }),
  };
}
