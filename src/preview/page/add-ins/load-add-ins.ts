import type { PageOptions } from "../options/page-options";
import { fetchFile } from "./fetch-file";
import { loadAddIn } from "./load-add-in";
import { Refusal } from "./refusal";
import type { Sideloaded } from "./sideloaded";

interface Loaded {
  readonly addIns: readonly Sideloaded[];
  readonly refusals: readonly Refusal[];
}

/** Loads the add-ins that the address asks for, else those that the server names. */
export async function loadAddIns(
  { manifests, locale }: PageOptions,
  supported: Readonly<Record<string, string>>,
): Promise<Loaded> {
  const addresses = manifests.length > 0 ? manifests : await servedManifests();
  const results = await Promise.all(
    addresses.map((address) => loadAddIn(address, locale, supported).catch(refusalOnly)),
  );
  return {
    refusals: results.filter((result) => result instanceof Refusal),
    addIns: results.flatMap((result, number) =>
      result instanceof Refusal ? [] : [{ key: `add-in-${number}`, addIn: result }],
    ),
  };
}

async function servedManifests(): Promise<string[]> {
  return (await (await fetchFile("/add-ins.json")).json()) as string[];
}

/** One add-in that cannot run must not keep the others from running. */
function refusalOnly(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}
