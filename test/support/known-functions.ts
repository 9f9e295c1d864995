import type { KnownFunction } from "../../src/domain/plain-formulas/known-function";
import { ENGLISH_METADATA, helpOf } from "../functions/function-help";

/** Our functions with their plain formulas, as the build hands them to the pane. */
export function knownFunctions(): readonly KnownFunction[] {
  return helpOf(ENGLISH_METADATA);
}
