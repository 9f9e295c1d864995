import type { Option } from "./cheapest-sums";
import { toParts } from "./parts";
import type { WeightRules } from "./weight-rules";

/** A weight of a card that is to be repaired. */
export interface CardWeight {
  readonly weight: number;
  /** Whoever locks a weight wants it as it is, whatever the rules say. */
  readonly locked: boolean;
}

/**
 * The weights that an indicator may get, in millionths, each with how far it is from the present one.
 *
 * @param row - The indicator's weight.
 * @param rules - What a weight must keep to.
 * @returns Every multiple of the step from the lowest to the highest weight, both included.
 */
export function weightOptions({ weight, locked }: CardWeight, rules: WeightRules): Option[] {
  const present = toParts(weight);
  if (locked) return [{ value: present, cost: 0 }];
  const step = toParts(rules.step);
  const first = Math.ceil(toParts(rules.lowest) / step);
  const last = Math.floor(toParts(rules.highest) / step);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const value = (first + index) * step;
    return { value, cost: Math.abs(value - present) };
  });
}
