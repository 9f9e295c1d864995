import type { KnownFunction } from "../../src/domain/plain-formulas/known-function";
import { englishMetadata, helpOf } from "../functions/function-help";

/** Our functions with their plain formulas, as the build hands them to the pane. */
export async function knownFunctions(): Promise<readonly KnownFunction[]> {
  return helpOf(await englishMetadata());
}
