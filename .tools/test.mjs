// Every check of the product in one command, in two lanes so that both cores are busy.
// The last line counts them: "N passed, N failed".
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const jestReport = path.join(root, ".cache", "jest.json");
const bin = (name) => path.join(root, "node_modules", ".bin", name);

const STATIC_CHECKS = [
  ["types", bin("tsc"), ["--noEmit"]],
  ["lint", "npm", ["run", "--silent", "lint"]],
  ["format", bin("prettier"), ["--check", "--log-level", "warn", "."]],
  ["imports", bin("depcruise"), ["src", "test"]],
  ["dead code", bin("knip"), ["-c", ".config/knip.json"]],
];
/** More room for what lives a moment: an emulated Excel spends an eighth less, most of it on collecting. */
const ROOM = "--max-semi-space-size=32";
const TESTS = [
  "tests",
  process.execPath,
  [
    ...[ROOM, path.join(root, "node_modules/jest/bin/jest.js"), "-c", ".config/jest.config.cjs"],
    ...["--maxWorkers=2", "--json", `--outputFile=${jestReport}`],
  ],
];

/** Last, because it measures what the browser tests have built. */
const SIZES = ["sizes", "npm", ["run", "--silent", "size"]];

/** Runs one check; its output is shown only when it fails, so that a failure is easy to find. */
function runCheck([name, command, args]) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, shell: process.platform === "win32" });
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.on("error", (error) => output.push(Buffer.from(String(error))));
    child.on("close", (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      const passed = code === 0;
      console.log(`${passed ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
      if (!passed || name === TESTS[0]) console.log(Buffer.concat(output).toString().trimEnd());
      resolve(passed);
    });
  });
}

async function runLane(checks) {
  const results = [];
  for (const check of checks) results.push(await runCheck(check));
  return results;
}

/** Jest counts as many checks as it ran tests; a run that wrote no report is one failure. */
function countTests(jestPassed) {
  try {
    const report = JSON.parse(readFileSync(jestReport, "utf8"));
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    return { passed: report.numPassedTests, failed: failed || (jestPassed ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(path.dirname(jestReport), { recursive: true });
rmSync(jestReport, { force: true });

const [statics, built] = await Promise.all([runLane(STATIC_CHECKS), runLane([TESTS, SIZES])]);
const [jestPassed, sizesPassed] = built;
const checks = [...statics, sizesPassed];
const tests = countTests(jestPassed);
const passed = checks.filter(Boolean).length + tests.passed;
const failed = checks.filter((check) => !check).length + tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
