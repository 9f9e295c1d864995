import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { readComments } from "../../.config/function-comments.cjs";
import { baseMetadata, helpFrom } from "../../.config/functions-metadata.cjs";
import type { FunctionHelpRecord, Metadata } from "../../.config/functions-metadata.cjs";
import { FUNCTION_FILES } from "./function-exports";

/** The custom functions as the official generator describes them. */
export async function englishMetadata(): Promise<Metadata> {
  const { metadataJson } = await generateCustomFunctionsMetadata(FUNCTION_FILES);
  return baseMetadata(JSON.parse(metadataJson) as Metadata);
}

/** The comments of the custom functions, by id. */
export const COMMENTS = readComments(FUNCTION_FILES, "KPI");

/** What the build knows of each function, in English. */
export function helpOf(metadata: Metadata): readonly FunctionHelpRecord[] {
  return helpFrom(metadata, { base: metadata, comments: COMMENTS, guide: {}, namespace: "KPI" });
}
