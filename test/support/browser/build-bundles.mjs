import { buildAddIn, buildPreview } from "../../../.tools/build.mjs";

/** Browser tests run what is shipped, so it is built afresh before the first of them. */
export default async function buildBundles() {
  await Promise.all([buildAddIn(), buildPreview()]);
}
