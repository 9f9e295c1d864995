import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const root = path.resolve(__dirname, "../..");
const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");

/** A finished build in a folder of its own. */
export interface BuiltFolder {
  /** All files, as paths below the folder with "/" between. */
  readonly files: readonly string[];
  /** What webpack said. */
  readonly report: string;
  pathOf(file: string): string;
  read(file: string): string;
  has(file: string): boolean;
  remove(): void;
}

/** A failed build throws what webpack wrote, wherever it wrote it. */
async function runWebpack(words: readonly string[]): Promise<string> {
  const command = [webpack, "--mode", "production", ...words];
  try {
    const options = { cwd: root, maxBuffer: 2 ** 24 };
    return (await promisify(execFile)(process.execPath, command, options)).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build failed.\n${stdout ?? ""}${stderr ?? ""}`, { cause: error });
  }
}

/** Where the browser tests were built a minute ago, if they were: see build-bundles.mjs. */
function cacheOfThisRun(): readonly string[] {
  const folder = process.env["BUILT_IN_THIS_RUN"];
  return folder ? ["--cache-type", "filesystem", "--cache-cache-directory", folder] : [];
}

/** Builds the add-in as `npm run build -- --env …` does, but not into dist/. */
export async function buildFolder(...env: string[]): Promise<BuiltFolder> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "kpi-build-"));
  const words = [...env.flatMap((word) => ["--env", word]), ...cacheOfThisRun()];
  const remove = () => {
    rmSync(folder, { recursive: true });
  };
  const report = await runWebpack(["--output-path", folder, ...words]).catch((error: unknown) => {
    remove();
    throw error;
  });
  const pathOf = (file: string) => path.join(folder, file);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"));
  return {
    files,
    report,
    pathOf,
    read: (file) => readFileSync(pathOf(file), "utf8"),
    has: (file) => existsSync(pathOf(file)),
    remove,
  };
}
