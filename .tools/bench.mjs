/** `npm run bench` measures everything in test/bench; `npm run bench finding` one bench by its name. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../test/bench", import.meta.url));
const runOne = fileURLToPath(new URL("run-bench.mjs", import.meta.url));
const ENDING = ".bench.ts";

function machine() {
  const [{ model } = { model: "unknown processor" }] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${model}, ${os.cpus().length} cores, ${memory} GiB, load ${os.loadavg()[0].toFixed(1)}, Node ${process.version}`;
}

/** The peers have their own package.json: the product's own install stays small. */
function installPeers() {
  const { status } = spawnSync("npm", ["ci", "--silent"], {
    cwd: folder,
    stdio: "inherit",
    shell: true,
  });
  if (status !== 0) throw new Error(`The peers in ${folder} could not be installed.`);
}

/** In a process of its own, which may sweep its heap: nothing is left over from the bench before. */
function isMet(file) {
  const options = ["--expose-gc", runOne, path.join(folder, file)];
  return spawnSync(process.execPath, options, { stdio: "inherit" }).status === 0;
}

const wanted = process.argv.slice(2);
const names = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith(ENDING) && !file.includes("node_modules"))
  .filter((file) => wanted.length === 0 || wanted.includes(path.basename(file, ENDING)));
if (names.length === 0) throw new Error(`There is no bench called ${wanted.join(" or ")}.`);

installPeers();
console.log(machine());
const missed = names.sort().filter((file) => !isMet(file));
if (missed.length > 0) {
  console.error(`\nMissed: ${missed.map((file) => path.basename(file, ENDING)).join(", ")}`);
  process.exitCode = 1;
}
