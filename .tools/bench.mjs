/** `npm run bench` measures everything in test/bench; `npm run bench finding` one bench by its name. */
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
require("../.config/load-typescript.cjs");

const folder = fileURLToPath(new URL("../test/bench", import.meta.url));
const ENDING = ".bench.ts";

/** The value that this share of the samples does not exceed. */
const percentile = (sorted, share) => sorted[Math.ceil(sorted.length * share) - 1];

function figuresOf(times) {
  const sorted = [...times].sort((one, other) => one - other);
  return [percentile(sorted, 0.5), percentile(sorted, 0.95), sorted.at(-1)];
}

const row = ({ contender, samples }) => ({
  contender,
  samples: samples.length,
  figures: [
    ...figuresOf(samples.map(({ wait }) => wait)),
    ...figuresOf(samples.map(({ processor }) => processor)),
  ],
});

function print(title, rows) {
  const width = Math.max(...rows.map(({ contender }) => contender.length));
  console.log(`\n${title}`);
  console.log(`${"".padEnd(width)}           milliseconds waited        of the processor alone`);
  console.log(
    `${"".padEnd(width)}  samples    median       p95       max    median       p95       max`,
  );
  for (const { contender, samples, figures } of rows) {
    const cells = figures.map((figure) => figure.toFixed(2).padStart(9)).join(" ");
    console.log(`${contender.padEnd(width)}  ${String(samples).padStart(7)}  ${cells}`);
  }
}

function machine() {
  const [{ model } = { model: "unknown processor" }] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${model}, ${os.cpus().length} cores, ${memory} GiB, load ${os.loadavg()[0].toFixed(1)}, Node ${process.version}`;
}

const wanted = process.argv.slice(2);
const names = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith(ENDING))
  .filter((file) => wanted.length === 0 || wanted.includes(path.basename(file, ENDING)));
if (names.length === 0) throw new Error(`There is no bench called ${wanted.join(" or ")}.`);

console.log(machine());
for (const file of names.sort()) {
  const { bench } = require(path.join(folder, file));
  const { title, measured } = await bench();
  print(title, measured.map(row));
}
