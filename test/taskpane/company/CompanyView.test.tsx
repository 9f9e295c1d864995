import { companyInUse } from "../../../src/catalogue/company/company-in-use";
import { fireEvent, waitFor } from "@testing-library/react";
import { emptyCompanyCatalogue } from "../../../src/catalogue/company/company-catalogue";
import { SAMPLE } from "../../catalogue/company/sample-company";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import { accessibilityFaults } from "../support/accessibility";
import { excelIn } from "../support/fake-services";
import { screen } from "../support/render-pane";
import { keepingWorkbook, keptCopy, showCompany } from "./render-company";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
const choice = (name: string) => screen.getByRole("combobox", { name });
const said = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join(" ");

describe("what the workbook keeps", () => {
  test("nothing yet: two empty lists, nothing to delete", async () => {
    await showCompany();
    expect(screen.getAllByText("Nothing yet.")).toHaveLength(2);
    expect(screen.queryByRole("button", { name: /Delete the whole/ })).not.toBeInTheDocument();
  });

  test("own, changed and hidden entries with their marks", async () => {
    await showCompany(keepingWorkbook([keptCopy()]).services);
    const lines = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^续约率Added by us/),
        expect.stringMatching(/^Our FCRChanged by us/),
        expect.stringMatching(/Hidden/),
      ]),
    );
  });

  test("several copies: the newest is used, and that is said", async () => {
    const older = keptCopy(emptyCompanyCatalogue("Older"), "2026-01-01T00:00:00.000Z");
    await showCompany(keepingWorkbook([keptCopy(), older]).services);
    expect(screen.getByText(/holds 2 copies of the catalog/)).toBeVisible();
    expect(field("Name of the catalog")).toHaveValue(SAMPLE.name);
  });

  test("a newest copy that cannot be used gives way to an older one, with the reason", async () => {
    const newer = keptCopy(JSON.stringify({ ...SAMPLE, version: 2 }), "2027-01-01T00:00:00.000Z");
    const { services, keepCompanyCatalogue } = keepingWorkbook([newer, keptCopy()]);
    const { user } = await showCompany(services);
    expect(screen.getByText(/cannot be used: .*version 2.*An older copy is in use/)).toBeVisible();
    await user.click(button("Show again: E-commerce service scorecard"));
    // The copy that cannot be read here may be read by a newer version: it is not replaced.
    expect(keepCompanyCatalogue.mock.calls[0]).toEqual([expect.anything(), [keptCopy().partId]]);
  });

  test("a damaged copy alone leaves the published catalogue", async () => {
    const damaged = { partId: "{d}", savedAt: "", text: null };
    await showCompany(keepingWorkbook([damaged]).services);
    expect(screen.getByText(/cannot be used: the workbook’s copy is damaged/)).toBeVisible();
    expect(screen.getAllByText("Nothing yet.")).toHaveLength(2);
  });

  test("when it cannot be read, reading can be tried again", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const readCompanyCatalogue = jest
      .fn()
      .mockRejectedValueOnce(new ExcelProblem("connection-lost"))
      .mockResolvedValue([keptCopy()]);
    const rendering = showCompany({ readCompanyCatalogue });
    fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
    await rendering;
    expect(field("Name of the catalog")).toHaveValue(SAMPLE.name);
  });
});

describe("an indicator", () => {
  test("is added with a formula over two figures that the company names", async () => {
    const { services, saved } = keepingWorkbook();
    const { user } = await showCompany(services);
    await user.click(button("Add an indicator"));
    expect(screen.getByRole("heading", { name: "Indicator" })).toHaveFocus();
    await user.type(field(/^Name/), "=Renewals");
    await user.selectOptions(choice("Function"), "RATE");
    await user.type(field(/^Figure 1/), "renewed");
    await user.type(field(/^Figure 2/), "due");
    await user.click(button("Save"));
    expect(await screen.findByText("Saved in this workbook.")).toBeVisible();
    expect(saved[0]?.indicators).toEqual([
      {
        id: "own-1",
        kind: "rate",
        unit: "percent",
        direction: "up",
        category: "outcome",
        perspective: null,
        cycle: "month",
        bounds: { lowest: 0, highest: 1 },
        formula: { function: "RATE", scale: 1, inputs: ["figure-1", "figure-2"] },
        texts: {
          "en-US": {
            name: "=Renewals",
            measured: "",
            note: "",
            inputs: { "figure-1": "renewed", "figure-2": "due" },
          },
        },
      },
    ]);
    expect(button("Edit: =Renewals")).toBeVisible();
  });

  test.each([
    ["no name", "", "", /Name: this must not be blank/],
    ["a figure too few", "Renewals", "renewed", /RATE takes 2 figures; 1 are given/],
  ])("with %s is not saved, and keeps what was typed", async (_, name, figure, sentence) => {
    const { services, keepCompanyCatalogue } = keepingWorkbook();
    const { user } = await showCompany(services);
    await user.click(button("Add an indicator"));
    if (name) await user.type(field(/^Name/), name);
    if (figure) {
      await user.selectOptions(choice("Function"), "RATE");
      await user.type(field(/^Figure 1/), figure);
    }
    await user.click(button("Save"));
    expect(screen.getByRole("alert")).toHaveTextContent(sentence);
    expect(field(/^Name/)).toHaveValue(name);
    expect(keepCompanyCatalogue).not.toHaveBeenCalled();
  });

  test("limits that are no numbers are marked, and not saved", async () => {
    const { services, keepCompanyCatalogue } = keepingWorkbook();
    const { user } = await showCompany(services);
    await user.click(button("Add an indicator"));
    await user.type(field(/^Name/), "Renewals");
    await user.type(field("Lowest value"), "x");
    expect(screen.getByText("This is not a number.")).toBeVisible();
    await user.click(button("Save"));
    expect(keepCompanyCatalogue).not.toHaveBeenCalled();
  });

  test("becomes a knock-out item throughout, and again a weighted one", async () => {
    const { services, saved } = keepingWorkbook();
    const { user } = await showCompany(services);
    await user.click(button("Add an indicator"));
    await user.type(field(/^Name/), "Leak");
    await user.selectOptions(choice("Kind"), "gate");
    expect(
      [choice("Direction"), choice("Category")].map((one) => (one as HTMLSelectElement).value),
    ).toEqual(["gate", ""]);
    await user.click(button("Save"));
    await user.click(await screen.findByRole("button", { name: "Edit: Leak" }));
    await user.selectOptions(choice("Kind"), "count");
    await user.click(button("Save"));
    await waitFor(() => {
      expect(saved[1]?.indicators[0]).toMatchObject({ direction: "up", category: "outcome" });
    });
  });

  test("published ones are found, changed, seen as published, and brought back", async () => {
    const { services, saved } = keepingWorkbook();
    const { user } = await showCompany(services);
    await user.type(screen.getByRole("searchbox"), "first contact resolution");
    const [change] = screen.getAllByRole("button", { name: /^Change: First contact resolution/ });
    if (change) await user.click(change);
    const name = field(/^Name/);
    expect(screen.getByText("As published")).toBeInTheDocument();
    await user.clear(name);
    await user.type(name, "Our FCR");
    await user.click(button("Save"));
    const revert = await screen.findByRole("button", { name: "Back to published: Our FCR" });
    expect(saved[0]?.indicators[0]?.id).toMatch(/^first-contact-resolution/);
    await user.click(revert);
    await waitFor(() => {
      expect(saved[1]?.indicators).toEqual([]);
    });
  });

  test("one that a template needs is not deleted: the reason is told", async () => {
    const { services, keepCompanyCatalogue } = keepingWorkbook([keptCopy()]);
    const { user } = await showCompany(services);
    await user.click(button("Delete: 续约率"));
    expect(said()).toMatch(/there is no indicator “own-1”/);
    expect(keepCompanyCatalogue).not.toHaveBeenCalled();
  });
});

describe("a template", () => {
  test("is composed of indicators; its weights are summed while they are typed", async () => {
    const { services, saved } = keepingWorkbook();
    const { user } = await showCompany(services);
    await user.click(button("Add a template"));
    await user.type(field(/^Title/), "Renewal team");
    await user.click(button("Add a row"));
    await user.click(button("Add a row"));
    const [first, second] = screen.getAllByRole("textbox", { name: /^Weight/ });
    if (!first || !second) throw new Error("Two rows were added.");
    await user.type(first, "60%");
    expect(said()).toMatch(/Total 60%; it must be 100%/);
    await user.click(button("Save"));
    expect(screen.getByRole("alert")).toHaveTextContent(/0 is too small/);
    await user.type(second, "30");
    await user.click(button("Save"));
    expect(screen.getByRole("alert")).toHaveTextContent(/weights sum to 90%, not 100%/);
    await user.clear(second);
    await user.type(second, "40%");
    expect(said()).toMatch(/Total 100%/);
    await user.click(button("Save"));
    await waitFor(() => {
      expect(saved[0]?.templates[0]?.rows.map(({ weight }) => weight)).toEqual([0.6, 0.4]);
    });
  });
});

describe("deleting all", () => {
  test("asks first, with the keyboard on the harmless answer", async () => {
    const removeCompanyCatalogue = jest.fn().mockResolvedValue(undefined);
    const { services } = keepingWorkbook([keptCopy()]);
    const { user } = await showCompany({ ...services, removeCompanyCatalogue });
    await user.click(button(/^Delete the whole/));
    expect(screen.getByRole("group", { name: /with 4 entries/ })).toBeVisible();
    expect(button("Keep")).toHaveFocus();
    await user.click(button("Delete"));
    expect(removeCompanyCatalogue).toHaveBeenCalledWith([keptCopy().partId]);
    expect(await screen.findByText(/The catalog was deleted/)).toBeVisible();
    expect(screen.getAllByText("Nothing yet.")).toHaveLength(2);
  });

  test("formulas that tell of it follow; where they do not, that is told", async () => {
    const recalculate = jest.fn().mockRejectedValue(new ExcelProblem("connection-lost"));
    const removeCompanyCatalogue = () => Promise.resolve();
    const { services } = keepingWorkbook([keptCopy()]);
    const { user } = await showCompany({ ...services, removeCompanyCatalogue, recalculate });
    await user.click(button(/^Delete the whole/));
    await user.click(button("Delete"));
    expect(await screen.findByText(/Press Ctrl\+Alt\+F9/)).toHaveTextContent("was deleted");
    expect(recalculate).toHaveBeenCalledTimes(1);
    expect(await companyInUse()).toBeNull();
  });

  test("a failure leaves it, and is told", async () => {
    const removeCompanyCatalogue = () => Promise.reject(new ExcelProblem("cell-being-edited"));
    const { services } = keepingWorkbook([keptCopy()]);
    const { user } = await showCompany({ ...services, removeCompanyCatalogue });
    await user.click(button(/^Delete the whole/));
    await user.click(button("Delete"));
    expect(await screen.findByText(/A cell is still being edited/)).toBeVisible();
    expect(button("Edit: 续约率")).toBeVisible();
  });
});

test("a workbook that does not keep it is told, and the catalog in use stays", async () => {
  const { services } = keepingWorkbook([keptCopy()]);
  const keepCompanyCatalogue = () => Promise.reject(new ExcelProblem("not-kept"));
  const { user } = await showCompany({ ...services, keepCompanyCatalogue });
  await user.click(button("Show again: E-commerce service scorecard"));
  expect(await screen.findByText(/did not keep the catalog/)).toBeVisible();
  expect(button("Show again: E-commerce service scorecard")).toBeVisible();
});

test.each(["zh-CN", "en-US", "zh-TW"])("axe finds nothing wrong in %s", async (language) => {
  const { services } = keepingWorkbook([keptCopy()]);
  const { container, user } = await showCompany({ ...services, host: excelIn(language) });
  expect(await accessibilityFaults(container)).toEqual([]);
  const [edit] = screen.getAllByRole("button", { name: /续约率$/ });
  if (edit) await user.click(edit);
  expect(await accessibilityFaults(container)).toEqual([]);
});
