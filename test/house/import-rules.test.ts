/** Every import rule is tried with a file that breaks it: a rule that catches nothing is worse than none. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** The rule, the file that breaks it, and what that file imports. */
const BREAKERS: [rule: string, file: string, imported: string][] = [
  ["domain-imports", "src/domain/a.ts", "src/catalogue/target.ts"],
  ["i18n-imports", "src/i18n/a.ts", "src/domain/target.ts"],
  ["formulas-imports", "src/formulas/a.ts", "src/sheets/target.ts"],
  ["catalogue-imports", "src/catalogue/a.ts", "src/i18n/target.ts"],
  ["functions-imports", "src/functions/rates/a.ts", "src/excel/target.ts"],
  ["sheets-imports", "src/sheets/a.ts", "src/excel/target.ts"],
  ["excel-imports", "src/excel/a.ts", "src/catalogue/target.ts"],
  ["taskpane-imports", "src/taskpane/a.ts", "src/commands/target.ts"],
  ["commands-imports", "src/commands/a.ts", "src/taskpane/target.ts"],
  ["preview-imports", "src/preview/a.ts", "src/domain/target.ts"],
  ["no-unknown-room", "src/helpers/a.ts", "src/domain/target.ts"],
  ["pure-rooms", "src/domain/package.ts", "node_modules/rxjs"],
  ["pure-rooms", "src/sheets/core.ts", "node:fs"],
  ["formula-library", "src/taskpane/formula.ts", "node_modules/@borgar/fx"],
  ["seeds-door", "src/sheets/seed.ts", "seeds/profiles/customer-service.json"],
  ["functions-apart", "src/functions/rates/b.ts", "src/functions/surveys/target.ts"],
  ["src-not-to-test", "src/domain/test.ts", "test/target.ts"],
];

interface Violation {
  rule: { name: string };
  from: string;
}

function importLine(file: string, imported: string): string {
  const isPackage = imported.startsWith("node:") || imported.startsWith("node_modules/");
  const relative = path.relative(path.dirname(file), imported).replace(/\.ts$/, "");
  const target = isPackage ? imported.replace("node_modules/", "") : relative;
  return `import * as target from "${target.startsWith(".") || isPackage ? target : `./${target}`}";\nexport const used = target;\n`;
}

function writeBreakers(folder: string): void {
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const [, file, imported] of BREAKERS) {
    if (imported.endsWith("target.ts")) write(imported, "export const target = 1;\n");
    if (imported.endsWith(".json")) write(imported, "{}\n");
    write(file, importLine(file, imported));
  }
  write(
    "src/domain/one.ts",
    'import { two } from "./two";\nexport const one = (): number => two();\n',
  );
  write(
    "src/domain/two.ts",
    'import { one } from "./one";\nexport const two = (): number => one();\n',
  );
  write("src/sheets/alone.ts", "export const alone = 1;\n");
}

function cruise(folder: string): Violation[] {
  const command = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const output = execFileSync(process.execPath, [command, "src", "test", "-T", "json"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
}

describe("import rules", () => {
  // Inside the repository, so that packages are found as they are from the real rooms.
  mkdirSync(path.join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(path.join(root, ".cache/import-rules-"));
  let found: string[] = [];

  beforeAll(() => {
    for (const file of [".dependency-cruiser.cjs", "package.json", "tsconfig.json"]) {
      cpSync(path.join(root, file), path.join(folder, file));
    }
    writeBreakers(folder);
    found = cruise(folder).map(({ rule, from }) => `${rule.name}: ${from}`);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(BREAKERS)("%s refuses %s importing %s", (rule, file) => {
    expect(found).toContain(`${rule}: ${file}`);
  });

  test("no-circular refuses two files that import each other", () => {
    expect(found).toContain("no-circular: src/domain/one.ts");
  });

  test("no-orphans refuses a file that nobody imports", () => {
    expect(found).toContain("no-orphans: src/sheets/alone.ts");
  });
});
