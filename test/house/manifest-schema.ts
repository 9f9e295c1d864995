import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

const ENTRY = "OfficeAppManifestV1_1.xsd";
const folder = path.resolve(__dirname, "../../../shared/schemas/manifest");

/** Microsoft's schemas are not part of the repository; where they lie beside it, they are used. */
export const schemasAreHere = existsSync(path.join(folder, ENTRY));

const readSchema = (fileName: string) => ({
  fileName,
  contents: readFileSync(path.join(folder, fileName), "utf8"),
});

/** What Microsoft's own schemas say against a manifest. */
export async function schemaProblems(xml: string): Promise<string[]> {
  const others = readdirSync(folder).filter((file) => file.endsWith(".xsd") && file !== ENTRY);
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: xml },
    schema: readSchema(ENTRY),
    preload: others.map(readSchema),
  });
  return errors.map((error) => error.message);
}
