import { invalidArgument } from "../../wire/host-error";

/** The most characters that a cell of Excel holds. */
const MAX_TEXT = 32_767;

/** @throws HostError InvalidArgument */
export function requireFits(text: string): void {
  if (text.length > MAX_TEXT) throw invalidArgument("The text is too long for a cell.");
}
