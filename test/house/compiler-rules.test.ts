/** Every strict compiler option is tried with a line that it must refuse. */
import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");
const PROBE = path.join(root, "src/domain/probe.ts");

/** Option, offending source, number of the diagnostic that must appear. */
const BREAKERS: [option: string, source: string, diagnostic: number][] = [
  ["strict", "export const f = (x) => x;", 7006],
  ["noUncheckedIndexedAccess", "export const f = (x: number[]): number => x[0];", 2322],
  ["exactOptionalPropertyTypes", "export const o: { a?: number } = { a: undefined };", 2375],
  ["noImplicitReturns", "export function f(x: boolean) { if (x) return 1; }", 7030],
  ["noImplicitOverride", "export class A { m() {} }\nexport class B extends A { m() {} }", 4114],
  [
    "noFallthroughCasesInSwitch",
    "export function f(x: number) { let y = 0; switch (x) { case 1: y = 1; case 2: y = 2; } return y; }",
    7029,
  ],
  [
    "noPropertyAccessFromIndexSignature",
    "export const f = (x: Record<string, number>) => x.a;",
    4111,
  ],
  ["noUnusedLocals", "const unused = 1;\nexport {};", 6133],
  ["noUnusedParameters", "export const f = (unused: number) => 1;", 6133],
  [
    "verbatimModuleSyntax",
    'import { Category } from "./balance/category";\nexport type T = Category;',
    1484,
  ],
  ["allowUnreachableCode", "export function f() { return 1; console.log(2); }", 7027],
];

function readOptions(): ts.CompilerOptions {
  const file = path.join(root, "tsconfig.json");
  const config = ts.readConfigFile(file, (name) => ts.sys.readFile(name)).config as object;
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, types: [] };
}

/** TypeScript's own libraries and the product's files, read once for all probes. */
const read = new Map<string, ts.SourceFile | undefined>();

function diagnose(options: ts.CompilerOptions, source: string): number[] {
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) => {
    if (file === PROBE) return ts.createSourceFile(file, source, ts.ScriptTarget.ES2022);
    if (!read.has(file)) read.set(file, readSource(file, ...rest));
    return read.get(file);
  };
  const program = ts.createProgram([PROBE], options, host);
  const probe = program.getSourceFile(PROBE);
  return [...program.getSyntacticDiagnostics(probe), ...program.getSemanticDiagnostics(probe)].map(
    ({ code }) => code,
  );
}

describe("compiler rules", () => {
  const options = readOptions();

  test.each(BREAKERS)("%s refuses what it is for", (_option, source, diagnostic) => {
    expect(diagnose(options, source)).toContain(diagnostic);
  });
});
