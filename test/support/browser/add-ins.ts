import path from "node:path";
import type { AddInPlace } from "./browser-tools";

const root = path.resolve(__dirname, "../../..");

function addInIn(folder: string): AddInPlace {
  return { folder, manifest: path.join(folder, "manifest.xml") };
}

/** The add-in of this repository, as it was built. */
export const builtAddIn = addInIn(path.join(root, "dist"));

/** A second add-in that has nothing to do with the first. */
export const tinyAddIn = addInIn(path.join(root, "test/support/tiny-add-in"));
