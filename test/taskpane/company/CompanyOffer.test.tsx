import type { SheetDraft } from "../../../src/sheets/sheet-plan";
import { CompanyOffer } from "../../../src/taskpane/company/CompanyOffer";
import { CompanyProvider } from "../../../src/taskpane/company/CompanyProvider";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { TemplatesView } from "../../../src/taskpane/templates/TemplatesView";
import { CHANGED_INDICATOR, SAMPLE } from "../../catalogue/company/sample-company";
import { excelIn } from "../support/fake-services";
import { renderPane, renderPart, screen } from "../support/render-pane";
import { keepingWorkbook, keptCopy } from "./render-company";

const FUNCTIONS = ["RATE", "FCR"].map((id) => ({
  id,
  family: "rates" as const,
  name: `KPI.${id}`,
  description: "",
  parameters: ["part", "whole"].map((name) => ({
    ...{ key: name, matrix: true, single: false, guarded: false, options: [] },
    name,
    description: "",
    optional: false,
  })),
  examples: [],
  plain: [],
  noPlainFormula: null,
}));

const services = (company = SAMPLE): Partial<PaneServices> => ({
  ...keepingWorkbook([keptCopy(company)]).services,
  loadFunctionHelp: () => Promise.resolve(FUNCTIONS),
  host: excelIn("zh-CN"),
});

function showTemplates(overrides: Partial<PaneServices>) {
  return renderPart(
    <CompanyProvider>
      <CompanyOffer>
        <TemplatesView />
      </CompanyOffer>
    </CompanyProvider>,
    overrides,
  );
}

test("the company's own templates are a group of their own, hidden ones are gone", async () => {
  const { user } = await showTemplates(services());
  await user.click(await screen.findByRole("radio", { name: "自有" }));
  expect(screen.getByRole("radio", { name: /续约组计分卡/ })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: /行业/ }));
  expect(screen.queryByRole("radio", { name: /电商/ })).not.toBeInTheDocument();
});

test("a card of the company's is inserted with its words, facts and a live formula", async () => {
  const insertSheet = jest.fn().mockResolvedValue({ sheetName: "x", before: null });
  const { user } = await showTemplates({ ...services(), insertSheet });
  await user.click(await screen.findByRole("radio", { name: "自有" }));
  await user.click(screen.getByRole("button", { name: "插入计分卡" }));
  const [draft] = insertSheet.mock.calls[0] as [SheetDraft];
  expect(draft.wantedSheetName).toBe("续约组计分卡");
  const place = { sheetName: "S", row: 0, column: 0, tableNames: ["T"], nameSuffix: "" };
  const cells = draft.plan(place).cells.flat();
  expect(cells).toEqual(expect.arrayContaining(["续约率", "Our FCR", "泄露客户信息"]));
  expect(JSON.stringify(cells)).toContain("KPI.RATE([@分子],[@分母])");
});

test("a published template that was changed says so and keeps its group", async () => {
  const [template] = SAMPLE.templates;
  if (!template) throw new Error("The sample has a template.");
  const company = {
    ...SAMPLE,
    templates: [{ ...template, id: "finance" }],
    hidden: { indicators: [], templates: [] },
  };
  await showTemplates(services(company));
  expect(
    await screen.findByRole("radio", { name: /续约组计分卡.*本公司已修改/ }),
  ).toBeInTheDocument();
});

test("an indicator that was changed is called by the company's name wherever it stands", async () => {
  const company = { ...SAMPLE, indicators: [CHANGED_INDICATOR], templates: [] };
  const { user } = await showTemplates(services(company));
  await user.click(await screen.findByRole("radio", { name: /^金融/ }));
  expect((await screen.findAllByText("Our FCR")).length).toBeGreaterThan(0);
});

test("the pane leads to the company's page and back, also by its address", async () => {
  const { user } = await renderPane(
    { ...services(), host: excelIn("en-US") },
    "#/templates/company",
  );
  expect(await screen.findByRole("heading", { name: "Our own catalog" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(await screen.findByRole("heading", { name: "Insert a template" })).toBeVisible();
  expect(screen.getByRole("link", { name: /^Our own catalog/ })).toHaveAttribute(
    "href",
    "#/templates/company",
  );
});
