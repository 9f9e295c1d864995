/** The audit of a thousand and of ten thousand cards on fifty sheets, and a naive one beside it. */
import { auditWorkbook } from "../../../src/domain/audit/audit-workbook";
import type { WorkbookSnapshot } from "../../../src/domain/audit/workbook/workbook-snapshot";
import { readFormula } from "../../../src/formulas/read-formula";
import { SETTINGS } from "../../domain/audit/audited";
import { madeWorkbook } from "../../domain/audit/made-workbook";
import type { BenchResult } from "../bench";
import { bestOf } from "../logs/best-of";

const CARDS = 1_000;
const SHEETS = 50;
const MEGABYTE = 2 ** 20;

function audit(snapshot: WorkbookSnapshot) {
  const run = auditWorkbook(snapshot, SETTINGS, readFormula);
  for (let step = run.next(); ; step = run.next()) if (step.done === true) return step.value;
}

/** The longest that a worker is deaf to its caller, in milliseconds. */
function longestStep(snapshot: WorkbookSnapshot): number {
  const run = auditWorkbook(snapshot, SETTINGS, readFormula);
  let longest = 0;
  for (let done = false; !done;) {
    const start = performance.now();
    done = run.next().done === true;
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}

/** What an audit does once a card that goes through the whole workbook for each of them. */
function passOver({ sheets }: WorkbookSnapshot): number {
  let count = 0;
  for (const { formulas } of sheets) {
    for (const row of formulas) {
      for (const content of row) {
        if (typeof content === "string" && content.startsWith("=")) count += 1;
      }
    }
  }
  return count;
}

/** Bytes that the whole process holds at its peak beyond what it held before. */
function peakWhile(work: () => unknown): number {
  globalThis.gc?.();
  const before = process.resourceUsage().maxRSS;
  work();
  return (process.resourceUsage().maxRSS - before) * 1024;
}

export async function bench(): Promise<BenchResult> {
  const one = madeWorkbook(CARDS, SHEETS).snapshot();
  const time = await bestOf(() => audit(one));
  const formulas = passOver(one);
  const passes = (await bestOf(() => passOver(one))) * CARDS;
  const ten = madeWorkbook(10 * CARDS, SHEETS).snapshot();
  const memory = peakWhile(() => audit(ten));
  const timeOfTen = await bestOf(() => audit(ten));
  const { cards, findings } = audit(ten);
  return {
    title: `audit: ${CARDS} cards of 8 indicators on ${SHEETS} sheets, and ten times as many`,
    figures: [
      { label: "formulas in a thousand cards", value: formulas },
      { label: "cards found of ten thousand", value: cards.length, atLeast: 10 * CARDS },
      { label: "false alarms among them", value: findings.length, atMost: 0 },
      { label: "a thousand cards, ms of the processor", value: time, atMost: 1_000 },
      { label: "ten thousand / a thousand", value: timeOfTen / time, atMost: 11 },
      { label: "longest step of ten thousand, ms", value: longestStep(ten) },
      {
        label: "peak beyond the workbook, ten thousand, MB",
        value: memory / MEGABYTE,
        atMost: 200,
      },
      { label: "a pass over the workbook for each card / ours", value: passes / time },
    ],
  };
}
