import { ManifestError } from "./manifest-error";

/** Excel takes nothing but https from a manifest. */
function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:") throw new ManifestError("bad-address", address);
  return url;
}

/** The page behind an address, whatever its query and hash. */
export function pageOf(address: string): string {
  const { origin, pathname } = parseAddress(address);
  return origin + pathname;
}

/**
 * Where the host serves an address of the manifest: the add-in's own site is the folder in which
 * its manifest lies; any other site stays what it is.
 */
export function hostedAddress(address: string, pageUrl: string, folder: string): string {
  const { origin, pathname, search, hash } = parseAddress(address);
  if (origin !== parseAddress(pageUrl).origin) return address;
  return new URL(`.${pathname}${search}${hash}`, folder).href;
}
