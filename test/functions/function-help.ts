import { helpFrom } from "../../.config/functions-metadata.cjs";
import type { FunctionHelpRecord, Metadata } from "../../.config/functions-metadata.cjs";
import { comments, metadata } from "./function-docs.data.cjs";

/** The custom functions as the official generator describes them. */
export const ENGLISH_METADATA = metadata;

/** The comments of the custom functions, by id. */
export const COMMENTS = new Map(comments);

/** What the build knows of each function, in English. */
export function helpOf(described: Metadata): readonly FunctionHelpRecord[] {
  const sources = { base: described, comments: COMMENTS, guide: {}, namespace: "KPI" };
  return helpFrom(described, sources);
}
