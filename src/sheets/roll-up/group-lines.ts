import { isWhole } from "../card/weight-conditions";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { VERDICT_COLOURS } from "../plan/sheet-styles";
import { quoted } from "../plan/text-formula";
import { PART_FORMAT, SHARE_FORMAT, TEXT_FORMAT } from "../plan/unit-look";
import type { BlockRows } from "./roll-up-layout";
import type { RollUpPage } from "./roll-up-page";
import { CARD, GROUP, rollUpPrecision, wholeColumn } from "./roll-up-page";

const WIDTH = GROUP.notFinal + 1;

/** Teams, departments and the company: scores by shares; knock-outs and what is open are carried up. */
export function writeGroupLines(builder: PlanBuilder, page: RollUpPage): void {
  const { layout, texts, teams } = page;
  const { department, shareInDepartment, company, shareInCompany } = texts;
  writeBlock(builder, page, layout.teams, [texts.teams, department, shareInDepartment]);
  writeBlock(builder, page, layout.departments, [texts.departments, company, shareInCompany]);
  teams.forEach((team, index) => {
    writeTeam(builder, page, team, layout.teams.first + index);
  });
  teams.forEach((_, index) => {
    const row = layout.departments.first + index;
    const isFirst = index === 0;
    builder.put(row, GROUP.name, isFirst ? texts.oneDepartment : "", company, isFirst ? 1 : "");
    writeSums(builder, page, row, layout.teams);
  });
  builder.put(layout.company, GROUP.name, company);
  writeSums(builder, page, layout.company, layout.departments);
  // The company is part of nothing.
  builder.put(layout.company, GROUP.part, "");
  builder.style("total", areaOf(layout.company, 0, 1, WIDTH));
  formatLines(builder, page, layout.company, 1);
}

function writeBlock(
  builder: PlanBuilder,
  page: RollUpPage,
  { heading, first, count }: BlockRows,
  names: readonly string[],
): void {
  const { shares, state, score, part, knockedOut, open } = page.texts;
  builder.put(heading, 0, ...names, shares, state, score, part, knockedOut, open);
  builder.style("heading", areaOf(heading, 0, 1, WIDTH));
  builder.style("lined", areaOf(first, 0, count, WIDTH));
  builder.style("input", areaOf(first, GROUP.name, count, 3));
  builder.format(areaOf(first, GROUP.name, count, 2), TEXT_FORMAT);
  formatLines(builder, page, first, count);
}

function formatLines(builder: PlanBuilder, { texts }: RollUpPage, first: number, count: number) {
  builder.format(areaOf(first, GROUP.share, count, 2), SHARE_FORMAT);
  builder.format(areaOf(first, GROUP.score, count, 2), PART_FORMAT);
  builder.look({
    area: areaOf(first, GROUP.state, count),
    formula: `=${builder.cell(first, GROUP.state)}=${quoted(texts.wrong)}`,
    ...VERDICT_COLOURS.bad,
  });
  builder.look({
    area: areaOf(first, GROUP.knockedOut, count, 2),
    formula: `=N(${builder.cell(first, GROUP.knockedOut)})>0`,
    ...VERDICT_COLOURS.attention,
  });
}

function writeTeam(builder: PlanBuilder, page: RollUpPage, team: string, row: number): void {
  const { layout, texts, words } = page;
  const name = builder.cell(row, GROUP.name);
  const cards = (column: keyof typeof CARD) => wholeColumn(builder, layout.cards, CARD[column]);
  const departments = wholeColumn(builder, layout.teams, GROUP.parent);
  const breached = words.cards.knockedOut.map(
    (word) => `COUNTIFS(${cards("team")},${name},${cards("status")},${quoted(word)})`,
  );
  builder.put(row, GROUP.name, team, texts.oneDepartment);
  builder.calculate(
    row,
    GROUP.share,
    `1/COUNTIF(${departments},${builder.cell(row, GROUP.parent)})`,
  );
  const place = page.set.structure?.teams.find((one) => one.name === team);
  if (place !== undefined) builder.put(row, GROUP.share, place.share);
  writeLine(builder, page, row, {
    shares: `SUMIF(${cards("team")},${name},${cards("share")})`,
    missing: `SUMPRODUCT((${cards("team")}=${name})*(${cards("share")}>0)*(${cards("counted")}=""))`,
    parts: `SUMIF(${cards("team")},${name},${cards("part")})`,
    knockedOut: breached.join("+"),
    notFinal: `SUMPRODUCT((${cards("team")}=${name})*(${cards("counted")}=""))`,
  });
}

/** A department over its teams, or the company over its departments. */
function writeSums(builder: PlanBuilder, page: RollUpPage, row: number, below: BlockRows): void {
  const name = builder.cell(row, GROUP.name);
  const all = (column: keyof typeof GROUP) => wholeColumn(builder, below, GROUP[column]);
  const sum = (column: keyof typeof GROUP) => `SUMIF(${all("parent")},${name},${all(column)})`;
  const unscored = `(${all("share")}>0)*(1-ISNUMBER(${all("score")}))`;
  writeLine(builder, page, row, {
    shares: sum("share"),
    missing: `SUMPRODUCT((${all("parent")}=${name})*${unscored})`,
    parts: sum("part"),
    knockedOut: sum("knockedOut"),
    notFinal: sum("notFinal"),
  });
}

/** What a line says of all that belongs to it. */
interface LineFormulas {
  readonly shares: string;
  /** How many parts have no score, so that the whole has none. */
  readonly missing: string;
  readonly parts: string;
  readonly knockedOut: string;
  readonly notFinal: string;
}

function writeLine(
  builder: PlanBuilder,
  { texts, layout }: RollUpPage,
  row: number,
  { shares, missing, parts, knockedOut, notFinal }: LineFormulas,
): void {
  const cell = (column: keyof typeof GROUP) => builder.cell(row, GROUP[column]);
  const whole = isWhole(cell("shares"), rollUpPrecision(builder, layout));
  const state = `IF(${whole},${quoted(texts.right)},${quoted(texts.wrong)})`;
  const formulas = {
    shares,
    state,
    score: `IF(${missing}>0,"",IF(${whole},${parts},""))`,
    knockedOut,
    notFinal,
    part: `IF(${cell("score")}="","",${cell("share")}*${cell("score")})`,
  };
  for (const [column, formula] of Object.entries(formulas)) {
    const named = `IF(${cell("name")}="","",${formula})`;
    builder.calculate(row, GROUP[column as keyof typeof formulas], named);
  }
}
