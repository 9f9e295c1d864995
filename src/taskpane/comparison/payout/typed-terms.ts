import { numberInText } from "../../../domain/cells/numeric-text";
import { CURVE_POINTS } from "../../../domain/roll-up/curve-fault";
import type { CurvePointName } from "../../../domain/roll-up/curve-fault";
import type { CurvePoint, PayoutCurve } from "../../../domain/roll-up/payout-curve";
import { ASSIGNED_CURVE } from "../../../domain/roll-up/payout-curve";
import type { Place, Structure } from "../../../domain/roll-up/structure";
import type { PlacedCard } from "../../../sheets/comparison/placed-card";

/** What was typed over the assigned figures, by the key of its field. */
export type TypedTerms = Readonly<Record<string, string>>;

/** What is to be paid out by, as far as it can be read. */
export interface ReadTerms {
  readonly curve: PayoutCurve;
  readonly structure: Structure;
  /** Keys of fields that hold no number that is 0 or more. */
  readonly wrong: ReadonlySet<string>;
}

/** Keys of the fields. What was typed for a card stays with it when others are chosen. */
export const curveKey = (point: CurvePointName, part: keyof CurvePoint): string =>
  `${point} ${part}`;
export const cardKey = ({ tableName }: Pick<PlacedCard, "tableName">): string =>
  `card ${tableName}`;
export const teamKey = ({ name }: Pick<Place, "name">): string => `team ${name}`;

/** Shares are typed as percentages. */
const PERCENT = 100;

function typedNumber(text: string): number | undefined {
  const number = numberInText(text.replace(/[%％]\s*$/, ""));
  return number !== undefined && number >= 0 ? number : undefined;
}

/** Reads the fields; what was not typed over keeps its exact figure. */
export function readTerms(
  typed: TypedTerms,
  assigned: Structure,
  cards: readonly Pick<PlacedCard, "tableName">[],
): ReadTerms {
  const wrong = new Set<string>();
  const numberAt = (key: string, otherwise: number, unit: number) => {
    const text = typed[key];
    if (text === undefined) return otherwise;
    const number = typedNumber(text);
    if (number === undefined) wrong.add(key);
    return number === undefined ? otherwise : number / unit;
  };
  const pointAt = (point: CurvePointName): CurvePoint => ({
    points: numberAt(curveKey(point, "points"), ASSIGNED_CURVE[point].points, 1),
    paid: numberAt(curveKey(point, "paid"), ASSIGNED_CURVE[point].paid, PERCENT),
  });
  const shared = (place: Place, key: string): Place => ({
    ...place,
    share: numberAt(key, place.share, PERCENT),
  });
  const curve = {
    threshold: pointAt("threshold"),
    target: pointAt("target"),
    maximum: pointAt("maximum"),
  };
  const structure = {
    ...assigned,
    cards: assigned.cards.map((place, index) => {
      const card = cards[index];
      return card === undefined ? place : shared(place, cardKey(card));
    }),
    teams: assigned.teams.map((place) => shared(place, teamKey(place))),
  };
  return { curve, structure, wrong };
}

/** Whether a key belongs to the curve or to the shares. */
export const isCurveKey = (key: string): boolean => CURVE_POINTS.some((one) => key.startsWith(one));
