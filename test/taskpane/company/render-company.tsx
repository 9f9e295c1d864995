import { SAMPLE } from "../../catalogue/company/sample-company";
import type { CompanyCatalogue } from "../../../src/catalogue/company/company-catalogue";
import { keptText } from "../../../src/catalogue/company/write-file";
import type { KeptText } from "../../../src/excel/kept-part";
import { CompanyOffer } from "../../../src/taskpane/company/CompanyOffer";
import { CompanyProvider } from "../../../src/taskpane/company/CompanyProvider";
import { CompanyView } from "../../../src/taskpane/company/CompanyView";
import type { FunctionHelp } from "../../../src/taskpane/functions/function-help";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { renderPart, screen } from "../support/render-pane";

const parameter = (name: string, optional = false) => ({
  ...{ key: name, name, description: "", optional },
  ...{ matrix: true, single: false, guarded: false, options: [] },
});

const FUNCTIONS: readonly FunctionHelp[] = [
  {
    id: "RATE",
    family: "rates",
    name: "KPI.RATE",
    description: "",
    parameters: [parameter("part"), parameter("whole")],
    examples: [],
    plain: [],
    noPlainFormula: null,
  },
  {
    id: "FCR",
    family: "rates",
    name: "KPI.FCR",
    description: "",
    parameters: [parameter("resolved"), parameter("total"), parameter("ineligible", true)],
    examples: [],
    plain: [],
    noPlainFormula: null,
  },
];

/** A copy of a catalog as Excel hands it over. */
export function keptCopy(
  catalogue: CompanyCatalogue | string = SAMPLE,
  savedAt = "2026-11-01T08:00:00.000Z",
): KeptText {
  const text = typeof catalogue === "string" ? catalogue : keptText(catalogue);
  return { partId: `{${savedAt}}`, savedAt, text };
}

/** A workbook that keeps what it is given, and remembers it for the test. */
export function keepingWorkbook(copies: readonly KeptText[] = []) {
  const saved: CompanyCatalogue[] = [];
  const keepCompanyCatalogue = jest.fn((text: string) => {
    saved.push(JSON.parse(text) as CompanyCatalogue);
    return Promise.resolve({ partId: "{new}", savedAt: "2026-11-22T08:00:00.000Z", text });
  });
  const services: Partial<PaneServices> = {
    readCompanyCatalogue: () => Promise.resolve(copies),
    keepCompanyCatalogue,
  };
  return { saved, keepCompanyCatalogue, services };
}

/** The company's page as the pane shows it. */
export async function showCompany(services: Partial<PaneServices> = {}) {
  const view = await renderPart(
    <CompanyProvider>
      <CompanyOffer>
        <CompanyView />
      </CompanyOffer>
    </CompanyProvider>,
    { loadFunctionHelp: () => Promise.resolve(FUNCTIONS), ...services },
  );
  await screen.findByRole("heading", { level: 1 });
  return view;
}
