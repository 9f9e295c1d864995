import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { addInFolder, buildAddIn, buildPreview } from "../../../.tools/build.mjs";

const cacheFolder = path.join(addInFolder, "../.cache");

/**
 * Browser tests run what is shipped, so it is built afresh before the first of them. The test of the
 * build itself, with another origin, need not compile and compress the same scripts a second time.
 */
export default async function buildBundles() {
  mkdirSync(cacheFolder, { recursive: true });
  const cache = mkdtempSync(path.join(cacheFolder, "built-in-this-run-"));
  process.env.BUILT_IN_THIS_RUN = cache;
  process.once("exit", () => {
    rmSync(cache, { recursive: true, force: true });
  });
  await Promise.all([buildAddIn(cache), buildPreview()]);
}
