/** Our own lint settings are tried with code that breaks each of them. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** Rule, the room, which decides which rules hold, offending source. */
const BREAKERS: [rule: string, room: string, source: string][] = [
  ["eqeqeq", "src/sheets", "export const f = (x: number): boolean => x == 1;"],
  ["no-console", "src/sheets", 'console.log("x");'],
  [
    "complexity",
    "src/sheets",
    `export function f(x: number): number {\n${Array.from({ length: 10 }, (_, i) => `  if (x === ${String(i)}) return ${String(i + 1)};`).join("\n")}\n  return x;\n}`,
  ],
  [
    "max-lines",
    "src/sheets",
    Array.from({ length: 251 }, (_, i) => `export const a${String(i)} = ${String(i)};`).join("\n"),
  ],
  [
    "max-lines-per-function",
    "src/sheets",
    `export function f(): number {\n  let x = 0;\n${"  x += 1;\n".repeat(50)}  return x;\n}`,
  ],
  ["no-restricted-globals", "src/sheets", "export const f = (): unknown => Excel;"],
  ["@typescript-eslint/no-explicit-any", "src/sheets", "export const f = (x: any): number => 1;"],
  [
    "@typescript-eslint/no-floating-promises",
    "src/sheets",
    "export const f = async (): Promise<void> => Promise.resolve();\nf();",
  ],
  [
    "office-addins/no-context-sync-in-loop",
    "src/excel",
    "export async function f(context: Excel.RequestContext): Promise<void> {\n  for (let i = 0; i < 3; i += 1) await context.sync();\n}",
  ],
  ["jsdoc/require-jsdoc", "src/domain", "export function f(): number {\n  return 1;\n}"],
  [
    "jsdoc/require-param",
    "src/domain",
    "/**\n * Doubles.\n *\n * @returns Twice the number.\n */\nexport function f(x: number): number {\n  return 2 * x;\n}",
  ],
];

interface LintResult {
  filePath: string;
  messages: { ruleId: string | null }[];
}

/** One file per rule in a copy of the house, linted in one run because starting the linter is slow. */
function lintBreakers(folder: string): Map<string, (string | null)[]> {
  BREAKERS.forEach(([, room, source], index) => {
    const file = path.join(folder, room, `breaker-${String(index)}.ts`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${source}\n`);
  });
  const command = path.join(root, "node_modules/eslint/bin/eslint.js");
  const settings = ["-c", ".config/eslint.mjs", "--format", "json", "src"];
  const { stdout } = spawnSync(process.execPath, [command, ...settings], {
    cwd: folder,
    maxBuffer: 1e8,
  });
  const results = JSON.parse(stdout.toString()) as LintResult[];
  return new Map(
    results.map(({ filePath, messages }) => [
      path.basename(filePath, ".ts"),
      messages.map(({ ruleId }) => ruleId),
    ]),
  );
}

describe("lint rules", () => {
  mkdirSync(path.join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(path.join(root, ".cache/lint-rules-"));
  let found = new Map<string, (string | null)[]>();

  beforeAll(() => {
    for (const file of [".config/eslint.mjs", "tsconfig.json"]) {
      cpSync(path.join(root, file), path.join(folder, file));
    }
    found = lintBreakers(folder);
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(BREAKERS.map(([rule, room], index) => [rule, room, index] as const))(
    "%s refuses what it is for in %s",
    (rule, _room, index) => {
      expect(found.get(`breaker-${String(index)}`)).toContain(rule);
    },
  );
});
