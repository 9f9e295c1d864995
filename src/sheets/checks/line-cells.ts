import type { AuditFinding } from "../../domain/audit/audit-rule";
import type { AuditCard } from "../../domain/audit/cards/audit-card";
import type { CheckLine, QuietChecks } from "../../domain/audit/check-lines";
import type { CheckRow } from "../../domain/audit/check-rows";
import type { Mention } from "../../domain/card-rules/mention";
import { cellAddress } from "../../domain/cells/cell-address";
import { phrase } from "../../i18n/phrase";
import type { CellContent } from "../sheet-plan";
import type { ChecksPage } from "./checks-page";
import { linkFormula } from "./link-formula";

/** Stands for the id where the line belongs to no numbered rule. */
const NO_NUMBER = "–";
const NUMBERED = /^D\d+$/;

/** More of a formula than this is looked up in its cell. */
const LONGEST_SHOWN = 120;

/** What a line of the sheet holds, from left to right. */
export function lineCells(line: CheckLine, page: ChecksPage): readonly CellContent[] {
  return line.kind === "quiet" ? quietCells(line, page) : checkCells(line, page);
}

/** The finding whose figures a line shows: the gravest open one, else what was accepted. */
export function shownFinding(line: CheckLine): AuditFinding | null {
  if (line.kind === "quiet") return null;
  return line.finding ?? line.accepted[0]?.finding ?? null;
}

function quietCells(line: QuietChecks, page: ChecksPage): readonly CellContent[] {
  const { texts } = page.words;
  const { passed, unchecked } = line;
  const told = phrase(texts.quiet, { passed, unchecked });
  const result = texts.results[passed > 0 ? "pass" : "unchecked"];
  return [NO_NUMBER, texts.otherChecks, cardCell(line.card, page), "", "", "", 0, result, told];
}

function checkCells(row: CheckRow, page: ChecksPage): readonly CellContent[] {
  const { words } = page;
  const finding = shownFinding(row);
  return [
    NUMBERED.test(row.rule) ? row.rule : NO_NUMBER,
    words.rules[row.rule].title,
    cardCell(row.card ?? finding?.card ?? null, page),
    ...(finding ? foundCells(finding, page) : ["", "", ""]),
    row.findings,
    words.texts.results[row.result],
    explanationOf(row, page),
  ];
}

function cardCell(card: AuditCard | null, { checks, words }: ChecksPage): CellContent {
  if (card === null) return words.texts.workbook;
  const sheet = checks.sheetNames[card.sheet] ?? "";
  const address = cellAddress(card.area.row, card.area.column);
  return { formula: `=${linkFormula(sheet, address, card.name)}` };
}

function placeCell({ sheet, address }: AuditFinding): CellContent {
  if (address === "") return sheet;
  return { formula: `=${linkFormula(sheet, address, `${sheet}!${address}`)}` };
}

const foundCells = (finding: AuditFinding, page: ChecksPage): readonly CellContent[] => [
  placeCell(finding),
  comparedCell(finding.measured, page),
  comparedCell(finding.limit, page),
];

/** A number stays one, so that it can be compared and summed up. */
function comparedCell(mention: Mention | null, { words }: ChecksPage): CellContent {
  if (mention === null) return "";
  if (mention.kind === "number" || mention.kind === "share") return mention.value;
  const text = words.mention(mention);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}

function explanationOf(row: CheckRow, page: ChecksPage): string {
  const { card, finding, findings, accepted, lacks } = row;
  const { texts, sentence, listSeparator } = page.words;
  const lacking = card === null ? texts.partLacking : texts.lacking;
  const reasons = [...new Set(accepted.map(({ reason }) => reason))].join(listSeparator);
  return [
    ...(finding ? [sentence(finding)] : []),
    ...(findings > 1 ? [phrase(texts.more, { count: findings - 1 })] : []),
    ...(accepted.length > 0 ? [phrase(texts.accepted, { count: accepted.length, reasons })] : []),
    ...lacks.map((lack) => phrase(lacking, { lack: texts.lacks[lack] })),
  ].join(" ");
}
