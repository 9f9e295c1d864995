import { foldedText } from "../../../domain/card-rules/folded-text";
import type { DeclaredSurvey, SurveyKind } from "../../../domain/surveys/declared-survey";
import { typedCount } from "./typed-count";

/** The counts that can be typed. */
export const SURVEY_COUNTS = ["answers", "favourable", "promoters", "detractors"] as const;

/** One of them. */
export type SurveyCount = (typeof SURVEY_COUNTS)[number];

/** What is said of the period before: "" for nothing, "other" for what `previousVersion` holds. */
export const BEFORE = ["", "same", "other", "none"] as const;

/** What somebody has typed about a survey and not yet kept. */
export interface SurveyDraft extends Readonly<Record<SurveyCount, string>> {
  /** "" where nobody has chosen; the catalogue knows it otherwise. */
  readonly kind: SurveyKind | "";
  readonly version: string;
  readonly before: (typeof BEFORE)[number];
  readonly previousVersion: string;
}

/** Why a count cannot be kept. */
export type CountFault = "count" | "tooMany";

/** The counts that are asked for a kind of survey. */
export const COUNTS_OF: Readonly<Record<Exclude<SurveyKind, "none">, readonly SurveyCount[]>> = {
  share: ["answers", "favourable"],
  promoters: ["answers", "promoters", "detractors"],
  mean: ["answers"],
};

const textOf = (count: number | null): string => (count === null ? "" : String(count));

/** The form as it shows what was declared. */
export function surveyDraft(declared: DeclaredSurvey): SurveyDraft {
  const { kind, version, previousVersion } = declared;
  const before = beforeOf(version, previousVersion);
  return {
    kind: kind ?? "",
    version: version ?? "",
    before,
    previousVersion: before === "other" ? (previousVersion ?? "") : "",
    answers: textOf(declared.answers),
    favourable: textOf(declared.favourable),
    promoters: textOf(declared.promoters),
    detractors: textOf(declared.detractors),
  };
}

function beforeOf(version: string | null, previous: string | null): SurveyDraft["before"] {
  if (previous === null) return "";
  if (previous === "") return "none";
  return version !== null && foldedText(previous) === foldedText(version) ? "same" : "other";
}

/** Which of the counts that are asked for cannot be kept, and why. */
export function countFaults(
  draft: SurveyDraft,
  asked: readonly SurveyCount[],
): Readonly<Partial<Record<SurveyCount, CountFault>>> {
  const counts = asked.map((name) => ({ name, count: typedCount(draft[name]) }));
  const wrong = counts.filter(
    ({ name, count }) => Number.isNaN(count) || (name === "answers" && count === 0),
  );
  if (wrong.length > 0) return Object.fromEntries(wrong.map(({ name }) => [name, "count"]));
  const answers = typedCount(draft.answers) ?? Infinity;
  const parts = counts.filter(({ name, count }) => name !== "answers" && count !== null);
  const sum = parts.reduce((all, { count }) => all + (count ?? 0), 0);
  return sum > answers
    ? Object.fromEntries(parts.map(({ name }) => [name, "tooMany"] as const))
    : {};
}

/** What the draft says, once none of its counts is at fault. */
export function surveyOf(
  draft: SurveyDraft,
  indicator: string,
  asked: readonly SurveyCount[],
): DeclaredSurvey {
  const version = draft.version.trim() || null;
  const count = (name: SurveyCount) => (asked.includes(name) ? typedCount(draft[name]) : null);
  return {
    indicator,
    kind: draft.kind || null,
    version,
    previousVersion: previousOf(draft, version),
    answers: count("answers"),
    favourable: count("favourable"),
    promoters: count("promoters"),
    detractors: count("detractors"),
  };
}

function previousOf({ before, previousVersion }: SurveyDraft, version: string | null) {
  switch (before) {
    case "":
      return null;
    case "same":
      return version;
    case "other":
      return previousVersion.trim() || null;
    case "none":
      return "";
  }
}
