/** Runs the one bench that is named and prints what it found; ends with 1 where a target is missed. */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../.config/load-typescript.cjs");

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

function printSamples(rows) {
  const width = Math.max(...rows.map(({ contender }) => contender.length));
  console.log(`${"".padEnd(width)}           milliseconds waited        of the processor alone`);
  console.log(
    `${"".padEnd(width)}  samples    median       p95       max    median       p95       max`,
  );
  for (const { contender, samples, figures } of rows) {
    const cells = figures.map((figure) => figure.toFixed(2).padStart(9)).join(" ");
    console.log(`${contender.padEnd(width)}  ${String(samples).padStart(7)}  ${cells}`);
  }
}

const isMet = ({ value, atMost = Infinity, atLeast = -Infinity }) =>
  value <= atMost && value >= atLeast;

function targetOf({ atMost, atLeast }) {
  if (atMost !== undefined) return `at most ${atMost.toLocaleString("en-US")}`;
  return atLeast === undefined ? "" : `at least ${atLeast.toLocaleString("en-US")}`;
}

/** Three digits that count, or all of a whole number. */
const written = (value) =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString("en-US") : Number(value.toPrecision(3));

function printFigures(figures) {
  const width = Math.max(...figures.map(({ label }) => label.length));
  for (const figure of figures) {
    const target = targetOf(figure);
    const verdict = target === "" ? "" : `  ${isMet(figure) ? "met" : "MISSED"}: ${target}`;
    const value = String(written(figure.value)).padStart(13);
    console.log(`${figure.label.padEnd(width)}  ${value}${verdict}`);
  }
}

const { title, measured = [], figures = [] } = await require(process.argv[2]).bench();
console.log(`\n${title}`);
if (measured.length > 0) printSamples(measured.map(row));
if (figures.length > 0) printFigures(figures);
// An emulated Excel would keep the process alive.
process.exit(figures.every(isMet) ? 0 : 1);
