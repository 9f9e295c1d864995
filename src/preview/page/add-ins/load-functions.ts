import type { FunctionSource } from "../../sideload/add-in";
import { fetchFile } from "./fetch-file";
import type { FunctionDescription } from "./function-description";

/** Reads the metadata that a manifest names. */
export async function loadFunctions(source: FunctionSource): Promise<FunctionDescription[]> {
  const response = await fetchFile(source.metadataUrl);
  const { functions } = (await response.json()) as { functions: FunctionDescription[] };
  return functions;
}
