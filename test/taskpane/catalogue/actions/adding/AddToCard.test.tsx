import { within } from "@testing-library/react";
import { wholeCatalogue } from "../../../../../src/catalogue/whole-catalogue";
import type { AddedRow, CardRowRequest } from "../../../../../src/excel/card-row";
import { ExcelProblem } from "../../../../../src/excel/excel-problem";
import type { CardReading } from "../../../../../src/excel/read-table";
import { catalogueTexts } from "../../../../../src/i18n/indicator-texts";
import type { Language } from "../../../../../src/i18n/language";
import { TERMS } from "../../../../../src/i18n/terms";
import type { PaneServices } from "../../../../../src/taskpane/pane-services";
import { AddToCard } from "../../../../../src/taskpane/catalogue/actions/adding/AddToCard";
import { CARD_COLUMNS } from "../../../../../src/sheets/card/card-columns";
import { accessibilityFaults } from "../../../support/accessibility";
import { renderPart, screen } from "../../../support/render-pane";
import { tableOf } from "../../../support/tables";

type Row = readonly [category: string, indicator: string, weight: unknown];

/** A card of ours as Excel reports it. */
function cardOf(language: Language, rows: readonly Row[]): CardReading {
  const headers = CARD_COLUMNS.map((column) => TERMS[language].headings[column].name);
  const values = rows.map(([category, indicator, weight]) =>
    CARD_COLUMNS.map((column) => ({ category, indicator, weight })[column as "weight"] ?? ""),
  );
  return { ...tableOf(values, { headers }), address: "A5:P10" };
}

const ENGLISH: readonly Row[] = [
  ["Outcome", "Customer satisfaction (CSAT)", 0.4],
  ["Efficiency", "First contact resolution (FCR)", 0.3],
  ["Behavior", "Quality", 0.15],
  ["Capability", "Knowledge", 0.15],
];
const ADDED: AddedRow = {
  sheetName: "Card",
  tableName: "Scorecard",
  address: "A7:P7",
  indicator: "Complaint rate",
  indicatorColumn: 2,
  weightColumn: 11,
  weights: [],
};

async function show(
  id: string,
  tables: readonly CardReading[],
  services: Partial<PaneServices> = {},
) {
  const entry = (await wholeCatalogue()).find((candidate) => candidate.id === id);
  const text = (await catalogueTexts("en-US"))[id];
  if (!entry || !text) throw new Error(`There is no ${id}.`);
  const readTablesInView = () => Promise.resolve(tables);
  const view = await renderPart(<AddToCard entry={entry} text={text} />, {
    readTablesInView,
    ...services,
  });
  await view.user.click(screen.getByRole("button", { name: /^Add to the scorecard under/ }));
  return view;
}

const effect = () =>
  within(screen.getByRole("table", { name: "Effect on the weights" }))
    .getAllByRole("row")
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    );
const add = () => screen.getByRole("button", { name: "Add to the scorecard" });

describe("before anything is written", () => {
  test("the effect is shown: sums before and after, and who gives way", async () => {
    await show("complaint-rate", [cardOf("en-US", ENGLISH)]);
    expect(screen.getByText("Scorecard: sheet “Card”, A5:P10")).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Category" })).toHaveValue("outcome");
    expect(screen.getByRole("combobox", { name: "Weight" })).toHaveValue("0.1");
    expect(effect()).toEqual([
      ["40%", "45%within range"],
      ["30%", "25%within range"],
      ["15%", "15%within range"],
      ["15%", "15%within range"],
      ["100%", "100%adds up to 100%"],
    ]);
    const others = screen.getByRole("list", { name: "Indicators that give way" });
    expect(
      within(others)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Customer satisfaction (CSAT): 40% → 35%",
      "First contact resolution (FCR): 30% → 25%",
    ]);
  });

  test("it follows the choice of category and weight, and the others as they are", async () => {
    const { user } = await show("complaint-rate", [cardOf("en-US", ENGLISH)]);
    await user.click(screen.getByRole("checkbox"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Category" }), "efficiency");
    await user.selectOptions(screen.getByRole("combobox", { name: "Weight" }), "0.2");
    expect(effect()[1]).toEqual(["30%", "50%too high"]);
    expect(effect()[4]).toEqual(["100%", "120%too high"]);
    expect(screen.queryByRole("list")).not.toBeInTheDocument();
  });

  test("what is missing to the whole is proposed, without touching the others", async () => {
    await show("complaint-rate", [cardOf("en-US", ENGLISH.slice(0, 3))]);
    expect(screen.getByRole("combobox", { name: "Weight" })).toHaveValue("0.15");
    expect(screen.getByRole("checkbox")).not.toBeChecked();
  });

  test("weights that cannot be read keep the others as they are", async () => {
    const rows: readonly Row[] = [...ENGLISH.slice(0, 3), ["Capability", "Knowledge", "15%"]];
    await show("complaint-rate", [cardOf("en-US", rows)]);
    expect(screen.getByRole("checkbox")).toBeDisabled();
    expect(screen.getByText(/Put them right in the Balance view/)).toBeVisible();
  });

  test("axe finds nothing wrong", async () => {
    const { container } = await show("complaint-rate", [cardOf("en-US", ENGLISH)]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe("it is refused in a sentence", () => {
  const status = () =>
    screen
      .getAllByRole("status")
      .map(({ textContent }) => textContent)
      .join("");

  test.each([
    ["no card", "complaint-rate", [], /no scorecard on this sheet/],
    ["a foreign table", "complaint-rate", [tableOf([])], /Table “Scorecard” was not inserted by/],
    ["a knock-out item", "false-promises", [cardOf("en-US", ENGLISH)], /carries no weight/],
    ["a band", "occupancy-rate", [cardOf("en-US", ENGLISH)], /best in between/],
    [
      "a duplicate",
      "first-contact-resolution",
      [cardOf("en-US", ENGLISH)],
      /stands in cell C7 already/,
    ],
  ])("%s", async (_what, id, tables, sentence) => {
    await show(id, tables);
    expect(status()).toMatch(sentence);
    expect(screen.queryByRole("button", { name: "Add to the scorecard" })).not.toBeInTheDocument();
  });

  test("a duplicate in a card of another language", async () => {
    await show("first-contact-resolution", [cardOf("zh-CN", [["效率型", "首次解决率 FCR", 0.2]])]);
    expect(status()).toMatch(/stands in cell C6 already/);
  });
});

describe("adding", () => {
  test("asks for the row behind its category, in the card's language, with the others' weights", async () => {
    const addCardRow = jest.fn().mockResolvedValue(ADDED);
    const { user } = await show(
      "complaint-rate",
      [
        cardOf("zh-CN", [
          ["成果型", "客户满意度", 0.5],
          ["效率型", "首次解决率 FCR", 0.5],
        ]),
      ],
      { addCardRow },
    );
    await user.click(add());
    const [request] = addCardRow.mock.calls[0] as [CardRowRequest];
    expect(request).toMatchObject({ before: 1, indicatorColumn: 2, weightColumn: 14 });
    expect(request.weights).toEqual([0.45, 0.45]);
    const { cells } = request.plan({ row: 6, column: 0, scoringRow: 20 });
    expect(cells[0]?.slice(0, 3)).toEqual(["成果型", "客户", "客户投诉率"]);
    expect(cells[0]?.[14]).toBe(0.1);
    expect(screen.getByRole("status")).toHaveTextContent("was added on sheet “Card” at A7:P7");
  });

  test("can be taken back", async () => {
    const removeCardRow = jest.fn().mockResolvedValue(undefined);
    const addCardRow = () => Promise.resolve(ADDED);
    const { user } = await show("complaint-rate", [cardOf("en-US", ENGLISH)], {
      addCardRow,
      removeCardRow,
    });
    await user.click(add());
    await user.click(screen.getByRole("button", { name: "Remove this row again" }));
    expect(removeCardRow).toHaveBeenCalledWith(ADDED);
    expect(screen.getByRole("status")).toHaveTextContent("The row was removed");
  });

  test("tells a failure in a sentence", async () => {
    const addCardRow = () => Promise.reject(new ExcelProblem("rows-hidden"));
    const { user } = await show("complaint-rate", [cardOf("en-US", ENGLISH)], { addCardRow });
    await user.click(add());
    expect(screen.getByRole("status")).toHaveTextContent("Some rows of the scorecard are hidden");
  });
});
