import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const PROGRAM = "soffice";

/** Whether LibreOffice is installed; says so where it is not, so that nobody takes that for a pass. */
export function hasLibreOffice(): boolean {
  const found = spawnSync(PROGRAM, ["--version"]).status === 0;
  if (!found) {
    process.stderr.write(
      "SKIPPED: LibreOffice is not installed, so nothing has recalculated the exported files. " +
        "Install it (Debian: libreoffice-calc-nogui) and run this again.\n",
    );
  }
  return found;
}

/** Left alone it trusts the values that files bring along. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
 oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** The file as LibreOffice saves it after it has calculated everything anew. */
export function recalculatedFile(file: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(os.tmpdir(), "kpi-recalculated-"));
  try {
    mkdirSync(path.join(folder, "profile/user"), { recursive: true });
    writeFileSync(path.join(folder, "profile/user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
    writeFileSync(path.join(folder, "cards.xlsx"), file);
    execFileSync(
      PROGRAM,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        ...["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"],
        ...["--outdir", path.join(folder, "out"), path.join(folder, "cards.xlsx")],
      ],
      { stdio: "ignore" },
    );
    return readFileSync(path.join(folder, "out/cards.xlsx"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
