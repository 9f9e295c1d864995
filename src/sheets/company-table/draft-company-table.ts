import { TABLE_WORDS, type CompanyTableWords } from "../../i18n/entry-table-words";
import type { Language } from "../../i18n/language";
import type { Term } from "../../i18n/term";
import { TERMS } from "../../i18n/terms";
import { areaOf } from "../plan/area-of";
import { PlanBuilder } from "../plan/plan-builder";
import { SHARE_FORMAT, TEXT_FORMAT } from "../plan/unit-look";
import type { Place, SheetDraft, SheetPlan } from "../sheet-plan";
import type { TableColumn, TableKind } from "./table-columns";
import { TABLE_COLUMNS } from "./table-columns";

/** Rows to begin with; the table grows by itself when more is typed or pasted below. */
const BLANK_ROWS = 3;

const TITLE = 0;
const INSTRUCTIONS = 1;
const HEADING = 2;
const FIRST = HEADING + 1;

const TABLE_STYLE = "TableStyleLight9";

const TABLE_NAMES: Readonly<Record<TableKind, string>> = {
  indicators: "OwnIndicators",
  templates: "OwnTemplates",
};

/** Room for a typical entry; longer ones wrap. */
const WIDTHS: Readonly<Record<TableColumn, number>> = {
  action: 12,
  replaces: 18,
  indicator: 20,
  measured: 30,
  kind: 11,
  category: 13,
  perspective: 14,
  unit: 9,
  direction: 13,
  cycle: 9,
  function: 14,
  numerator: 16,
  denominator: 16,
  dataSource: 14,
  note: 24,
  template: 24,
  weight: 10,
};

/** A sheet with a table to fill in, in the language given; `functions` are offered as a list. */
export function draftCompanyTable(
  kind: TableKind,
  language: Language,
  functions: readonly string[],
): SheetDraft {
  const words = TABLE_WORDS[language];
  return {
    wantedSheetName: words[kind].sheet,
    wantedTableNames: [TABLE_NAMES[kind]],
    rows: FIRST + BLANK_ROWS,
    columns: TABLE_COLUMNS[kind].length,
    plan: (place) => planTable({ kind, language, functions, words }, place),
  };
}

interface TableDraft {
  readonly kind: TableKind;
  readonly language: Language;
  readonly functions: readonly string[];
  readonly words: CompanyTableWords;
}

function planTable(draft: TableDraft, place: Place): SheetPlan {
  const { kind, words } = draft;
  const [tableName] = place.tableNames;
  if (tableName === undefined) throw new Error("The table needs a name.");
  const columns: readonly TableColumn[] = TABLE_COLUMNS[kind];
  const builder = new PlanBuilder(place, FIRST + BLANK_ROWS, columns.length);
  builder.put(TITLE, 0, words[kind].sheet);
  builder.put(INSTRUCTIONS, 0, words[kind].instructions);
  builder.put(HEADING, 0, ...columns.map((column) => words.headings[column].name));
  builder.style("title", areaOf(TITLE, 0));
  builder.style("result", areaOf(TITLE, 0));
  builder.style("hint", areaOf(INSTRUCTIONS, 0, 1, columns.length));
  builder.style("heading", areaOf(HEADING, 0, 1, columns.length));
  const entries = areaOf(FIRST, 0, BLANK_ROWS, columns.length);
  builder.style("body", entries);
  builder.style("input", entries);
  // Text stays text, whatever it begins with.
  builder.format(entries, TEXT_FORMAT);
  columns.forEach((column, at) => {
    writeRule(builder, draft, column, at);
  });
  return {
    ...builder.collected(),
    tables: [
      {
        name: tableName,
        area: builder.placed(areaOf(HEADING, 0, BLANK_ROWS + 1, columns.length)),
        style: TABLE_STYLE,
      },
    ],
    columnWidths: columns.map((column) => WIDTHS[column]),
    frozen: { rows: place.row + FIRST, columns: 0 },
    print: {
      orientation: "Landscape",
      titleRows: { first: place.row + HEADING, last: place.row + HEADING },
      footer: { left: "&A", center: words.page, right: "&D" },
    },
    firstInput: builder.placed(areaOf(FIRST, 0)),
  };
}

function writeRule(builder: PlanBuilder, draft: TableDraft, column: TableColumn, at: number): void {
  const area = areaOf(FIRST, at, BLANK_ROWS);
  const { entry } = draft.words;
  const choices = choicesFor(draft, column);
  if (choices) {
    builder.validate({ areas: [area], rule: { kind: "list", choices }, ...entry.choice });
  } else if (column === "weight") {
    builder.format(area, SHARE_FORMAT);
    const rule = { kind: "number", lowest: 0, highest: 1 } as const;
    builder.validate({ areas: [area], rule, ...entry.weight });
  }
}

/** The words that a column takes; undefined where anything may be written. */
function choicesFor(
  { kind, language, functions, words }: TableDraft,
  column: TableColumn,
): readonly string[] | undefined {
  const { categories, perspectives, units, directions, cycles, knockOut } = TERMS[language];
  const names = (terms: Readonly<Record<string, Term>>) =>
    Object.values(terms).map(({ name }) => name);
  switch (column) {
    case "action":
      return names(words.actions);
    case "kind":
      return names(words.kinds);
    case "category":
      // In a template a knock-out item stands where a category would.
      return kind === "templates" ? [...names(categories), knockOut.name] : names(categories);
    case "perspective":
      return names(perspectives);
    case "unit":
      return names(units);
    case "direction":
      return names(directions);
    case "cycle":
      return names(cycles);
    case "function":
      return functions;
    default:
      return undefined;
  }
}
