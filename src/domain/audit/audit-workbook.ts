import { SEVERITIES } from "../card-rules/card-rule";
import { FormulaBook } from "../formulas/formula-book";
import type { ReadFormula } from "../formulas/formula-node";
import type { AuditProgress, AuditReport } from "./audit-report";
import type { AuditFinding, AuditRule } from "./audit-rule";
import type { ToldBreach } from "./audit-breach";
import { AUDIT_RULES } from "./audit-rules";
import type { AuditSettings } from "./audit-settings";
import type { AuditCard } from "./cards/audit-card";
import type { CardSearch } from "./cards/find-cards";
import { findCards } from "./cards/find-cards";
import { WordReader } from "./cards/word-reader";
import { completeFinding } from "./complete-finding";
import { AuditFacts } from "./facts/audit-facts";
import type { UncheckedRule } from "./lack";
import { setApart } from "./set-apart";
import { verdictOn } from "./verdict";
import { WorkbookCells } from "./workbook/workbook-cells";
import type { WorkbookSnapshot } from "./workbook/workbook-snapshot";

/** After so many cards whoever runs the audit may say that it is to stop. */
const CARDS_A_STEP = 20;

/**
 * Audits a workbook step by step: after each step its caller may report how far it has come, let
 * others have the processor, or leave it at that.
 *
 * @param snapshot - The workbook as it was read.
 * @param settings - Words, catalogue, what the user corrected and accepted.
 * @param readFormula - Reads formulas.
 * @yields How far it has come.
 * @returns What it came to.
 */
export function* auditWorkbook(
  snapshot: WorkbookSnapshot,
  settings: AuditSettings,
  readFormula: ReadFormula,
): Generator<AuditProgress, AuditReport> {
  const cells = new WorkbookCells(snapshot, new FormulaBook(readFormula));
  const { cards, passedOver } = yield* search(cells, settings);
  const facts = new AuditFacts(cells, cards, passedOver, settings);
  const { findings, unchecked } = yield* applyRules(facts);
  const { open, accepted } = setApart(findings.sort(byGravity), settings.exceptions);
  return { cards, passedOver, findings: open, accepted, unchecked, verdict: verdictOn(open) };
}

function* search(
  cells: WorkbookCells,
  { words, corrections, sheets }: AuditSettings,
): Generator<AuditProgress, CardSearch> {
  const reader = new WordReader(words);
  const found: CardSearch[] = [];
  const all = cells.snapshot.sheets.length;
  for (let sheet = 0; sheet < all; sheet += 1) {
    if (sheets === null || sheets.includes(cells.sheet(sheet).name)) {
      found.push(findCards(sheet, { cells, words: reader, corrections }));
    }
    yield { phase: "finding-cards", done: sheet + 1, all };
  }
  return {
    cards: found.flatMap(({ cards }) => cards),
    passedOver: found.flatMap(({ passedOver }) => passedOver),
  };
}

/** Whoever looks at what the others have found comes last, wherever it is listed. */
const RULES_OF_ALL = AUDIT_RULES.flatMap((rule) => (rule.per === "card" ? [] : [rule])).sort(
  (one, other) => Number(one.per === "audit") - Number(other.per === "audit"),
);

function* applyRules(facts: AuditFacts): Generator<AuditProgress, FindingList> {
  const findings = new FindingList(facts);
  const { cards } = facts;
  for (let from = 0; from < cards.length; from += CARDS_A_STEP) {
    for (const card of cards.slice(from, from + CARDS_A_STEP)) checkCard(card, facts, findings);
    const done = Math.min(from + CARDS_A_STEP, cards.length);
    yield { phase: "checking-cards", done, all: cards.length };
  }
  for (const [at, rule] of RULES_OF_ALL.entries()) {
    findings.miss(rule, rule.lacks?.(facts) ?? []);
    findings.add(rule, rule.check(facts, findings.findings), null);
    yield { phase: "checking-workbook", done: at + 1, all: RULES_OF_ALL.length };
  }
  return findings;
}

function checkCard(card: AuditCard, facts: AuditFacts, findings: FindingList): void {
  const view = facts.view(card);
  // Rules of the workbook ask for all chains at once; followed here, they hold nobody up.
  facts.chain(card);
  for (const rule of AUDIT_RULES) {
    if (rule.per !== "card") continue;
    const lack = rule.lacks?.(view) ?? null;
    if (lack === null) findings.add(rule, rule.check(view, facts), card);
    else findings.miss(rule, [{ card, lack }]);
  }
}

/** Completes what rules tell. Two cards that share a margin share what is found in it. */
class FindingList {
  readonly findings: AuditFinding[] = [];
  readonly unchecked: UncheckedRule[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly facts: AuditFacts) {}

  add(rule: AuditRule, told: readonly ToldBreach[], card: AuditCard | null): void {
    for (const one of told) {
      const finding = completeFinding(rule, one, card, this.facts.cells);
      const { sheet, address, fingerprint } = finding;
      const key = address === "" ? fingerprint : [rule.id, one.case, sheet, address].join(" ");
      if (this.seen.has(key)) continue;
      this.seen.add(key);
      this.findings.push(finding);
    }
  }

  miss({ id }: AuditRule, missed: readonly Omit<UncheckedRule, "rule">[]): void {
    for (const one of missed) this.unchecked.push({ rule: id, ...one });
  }
}

// Array.sort keeps the order of the rules where severity and cell are the same.
function byGravity(one: AuditFinding, other: AuditFinding): number {
  const graver = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
  return graver || sheetOf(one) - sheetOf(other) || rowOf(one) - rowOf(other);
}

const sheetOf = ({ place, card }: AuditFinding): number => place?.sheet ?? card?.sheet ?? -1;
const rowOf = ({ place, card }: AuditFinding): number => place?.row ?? card?.area.row ?? -1;
