import type { Figure, OwnFigures, OwnProfile } from "../../../domain/card-rules/own-profile";
import { FIGURES } from "../../../domain/card-rules/own-profile";
import { isCount } from "./figure-groups";

type Figures = Readonly<Record<Figure, number>>;

/** A profile as it is typed: percentages without the sign, numbers of indicators. */
export interface ProfileDraft {
  readonly id: string;
  readonly name: string;
  readonly typed: Readonly<Record<Figure, string>>;
}

/** Shares are typed as percentages. */
const factor = (figure: Figure): number => (isCount(figure) ? 1 : 100);

/** A figure as it stands in the form. */
export function asTyped(figure: Figure, value: number): string {
  return String(Number((value * factor(figure)).toPrecision(12)));
}

/** The form of a profile, with the published figures where it has none of its own. */
export function profileDraft({ id, name, figures }: OwnProfile, published: Figures): ProfileDraft {
  const typed = FIGURES.map((figure) => [
    figure,
    asTyped(figure, figures[figure] ?? published[figure]),
  ]);
  return { id, name, typed: Object.fromEntries(typed) as ProfileDraft["typed"] };
}

/** What is typed as a figure: a fraction of 1 or a number of indicators; NaN where it cannot be. */
export function typedFigure(figure: Figure, text: string): number {
  const number = text.trim() === "" ? NaN : Number(text.replace(/[%％]\s*$/, ""));
  const fits = isCount(figure)
    ? Number.isInteger(number) && number >= 1 && number <= 99
    : number >= (figure === "weight-step" ? 0.1 : 0) && number <= 100;
  return fits ? Number((number / factor(figure)).toPrecision(12)) : NaN;
}

/** Every figure of the draft. */
export function typedFigures({ typed }: ProfileDraft): Figures {
  const values = FIGURES.map((figure) => [figure, typedFigure(figure, typed[figure])]);
  return Object.fromEntries(values) as Figures;
}

/** The figures of the draft that differ from the published ones. */
export function changedFigures(draft: ProfileDraft, published: Figures): OwnFigures {
  const typed = typedFigures(draft);
  const changed = FIGURES.filter((figure) => typed[figure] !== published[figure]);
  return Object.fromEntries(changed.map((figure) => [figure, typed[figure]]));
}
