import { foldedText } from "../../domain/card-rules/folded-text";
import type { ReadIndicator } from "../../domain/comparison/read-card";
import { recogniseTerm } from "../recognise-term";

/** What a card says of how an indicator comes about; empty where it says nothing. */
interface WrittenDefinition {
  readonly measured: string;
  readonly unit: string;
  readonly direction: string;
}

/** A definition as it stands there, and what it means in whichever language it is written. */
export function readDefinition(
  { measured, unit, direction }: WrittenDefinition,
  wording: (measured: string) => string,
): Pick<ReadIndicator, "definition" | "meaning" | "unit"> {
  const parts = [measured, unit, direction].filter((part) => part !== "");
  const meanings = [
    wording(measured),
    recogniseTerm("units", unit) ?? foldedText(unit),
    recogniseTerm("directions", direction) ?? foldedText(direction),
  ];
  return { definition: parts.join(" · "), meaning: meanings.join(" · "), unit };
}
