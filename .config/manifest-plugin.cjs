const fs = require("node:fs/promises");
const os = require("node:os");
const path = require("node:path");
const { OfficeAddinManifest } = require("office-addin-manifest");
const { assetPlugin } = require("./asset-plugin.cjs");
const { DEVELOPMENT_ORIGIN } = require("./build-options.cjs");

/** Stamps and reads the manifest with Microsoft's own tool, which works on files only. */
async function stamp(xml, addInId) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "kpi-manifest-"));
  const file = path.join(folder, "manifest.xml");
  try {
    await fs.writeFile(file, xml);
    const { id } = await OfficeAddinManifest.readManifestFile(file);
    const info = await OfficeAddinManifest.modifyManifestFile(file, addInId ?? id);
    return { info, stamped: await fs.readFile(file, "utf8") };
  } finally {
    await fs.rm(folder, { recursive: true });
  }
}

/** A manifest that still points at a developer's machine would load for nobody else. */
function refuseWrongAddresses(xml, info, origin) {
  const addresses = [info.defaultSettings.sourceLocation, info.supportUrl, info.iconUrl];
  for (const address of addresses) {
    if (!address?.startsWith(`${origin}/`)) {
      throw new Error(`manifest.xml: "${address}" is not under ${origin}.`);
    }
  }
  if (origin !== DEVELOPMENT_ORIGIN && xml.includes("localhost")) {
    throw new Error("manifest.xml: an address still stands on localhost.");
  }
}

/** Writes the manifest with every address moved from the development origin to the build's. */
function manifestPlugin({ root, origin, addInId }) {
  const file = path.join(root, "manifest.xml");
  return assetPlugin("manifest", "first", async ({ write, watchFile }) => {
    watchFile(file);
    const source = await fs.readFile(file, "utf8");
    const moved = source.replaceAll(`${DEVELOPMENT_ORIGIN}/`, `${origin}/`);
    const { info, stamped } = await stamp(moved, addInId);
    refuseWrongAddresses(stamped, info, origin);
    write("manifest.xml", stamped);
  });
}

module.exports = { manifestPlugin };
