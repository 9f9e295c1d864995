import type { AddIn } from "../../sideload/add-in";
import { hostedAddIn } from "../../sideload/hosted-add-in";
import { parseManifest } from "../../sideload/manifest";
import { ManifestError } from "../../sideload/manifest-error";
import { unsupportedSets } from "../../sideload/requirements";
import { fetchFile } from "./fetch-file";
import { messageOf } from "./message-of";
import { Refusal } from "./refusal";

/**
 * Reads the manifest at an address of this site; the add-in's files lie beside it.
 * @throws Refusal with what a person can do something about
 */
export async function loadAddIn(
  manifestUrl: string,
  locale: string,
  supported: Readonly<Record<string, string>>,
): Promise<AddIn> {
  const address = new URL(manifestUrl, location.href).href;
  const text = await readText(address);
  const addIn = parse(text, locale, address);
  const missing = unsupportedSets(addIn.requirements, supported);
  if (missing.length > 0) {
    const sets = missing.map(({ name, minVersion }) => `${name} ${minVersion}`).join(", ");
    throw new Refusal(addIn.displayName, "requirements", sets);
  }
  return hostedAddIn(addIn, new URL(".", address).href);
}

async function readText(address: string): Promise<string> {
  try {
    return await (await fetchFile(address)).text();
  } catch (error) {
    throw new Refusal(address, "unreachable", messageOf(error));
  }
}

function parse(text: string, locale: string, address: string): AddIn {
  try {
    return parseManifest(text, locale);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new Refusal(address, error.fault, error.detail);
  }
}
