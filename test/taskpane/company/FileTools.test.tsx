import { fireEvent, waitFor } from "@testing-library/react";
import { TextDecoder } from "node:util";
import { emptyCompanyCatalogue } from "../../../src/catalogue/company/company-catalogue";
import { OWN_INDICATOR, SAMPLE } from "../../catalogue/company/sample-company";
import { screen } from "../support/render-pane";
import { keepingWorkbook, keptCopy, showCompany } from "./render-company";

// jsdom has neither of these, which every browser has.
beforeAll(() => {
  Object.assign(globalThis, { TextDecoder });
  const arrayBuffer = function (this: File) {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(reader.result);
      };
      reader.readAsArrayBuffer(this);
    });
  };
  Object.assign(File.prototype, { arrayBuffer });
});

const button = (name: string | RegExp) => screen.getByRole("button", { name, hidden: true });

async function choose(content: string | Uint8Array<ArrayBuffer>) {
  const input = screen.getByLabelText("Import a file…", { selector: "input" });
  fireEvent.change(input, { target: { files: [new File([content], "ours.json")] } });
  await waitFor(() => {
    expect(document.querySelector('[role="alert"], h3')).not.toBeNull();
  });
}

const told = () => document.querySelector('[role="alert"]')?.textContent ?? "";

describe("importing", () => {
  test("shows what a file would do before anything is done, then does it", async () => {
    const { services, saved, keepCompanyCatalogue } = keepingWorkbook();
    const { user } = await showCompany(services);
    await choose(JSON.stringify(SAMPLE));
    expect(screen.getByText("What “ours.json” would do")).toBeInTheDocument();
    const lines = [...document.querySelectorAll("section li")].map(
      ({ textContent }) => textContent,
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        "Adds – Indicators (3): 续约率, Our FCR, 泄露客户信息",
        "Hides – Templates (1): E-commerce service scorecard",
      ]),
    );
    expect(keepCompanyCatalogue).not.toHaveBeenCalled();
    await user.click(button("Take it over"));
    expect(saved).toEqual([SAMPLE]);
    expect(await screen.findByText(`The catalog “${SAMPLE.name}” is now in use.`)).toBeVisible();
  });

  test("can be left", async () => {
    const { services, keepCompanyCatalogue } = keepingWorkbook([keptCopy()]);
    const { user } = await showCompany(services);
    await choose(JSON.stringify(emptyCompanyCatalogue("Other")));
    expect(screen.getByText(/Takes out – Indicators \(3\)/)).toBeInTheDocument();
    await user.click(button("Cancel"));
    expect(screen.queryByText(/would do/)).not.toBeInTheDocument();
    expect(keepCompanyCatalogue).not.toHaveBeenCalled();
  });

  test("takes a file that is dropped", async () => {
    await showCompany(keepingWorkbook().services);
    const place = button("Import a file…").parentElement;
    if (!place) throw new Error("The button stands in a place.");
    fireEvent.drop(place, { dataTransfer: { files: [new File(["{"], "x.json")] } });
    await waitFor(() => {
      expect(told()).toMatch(/breaks off in line 1, column 2/);
    });
  });

  const many = Array.from({ length: 50_000 }, () => ({}));
  const tooLong = {
    ...OWN_INDICATOR.texts["zh-CN"],
    measured: "好".repeat(1000),
    note: "好".repeat(1000),
  };
  const large = Array.from({ length: 900 }, (_, at) => ({ ...OWN_INDICATOR, id: `own-${at}`, texts: { "zh-CN": tooLong } })); // prettier-ignore
  test.each([
    ["malformed JSON", '{\n"a": 1,\n}', /“}” in line 3, column 1/],
    ["a foreign file", '{"name":"x"}', /not a company catalog/],
    [
      "a newer version",
      JSON.stringify({ ...SAMPLE, version: 9 }),
      /version 9; this add-in reads versions up to 1/,
    ],
    [
      "50,000 entries",
      JSON.stringify({ ...SAMPLE, indicators: many }),
      /Indicator: there are 50000 entries; 5000 are allowed/,
    ],
    [
      "an id twice",
      JSON.stringify({ ...SAMPLE, indicators: [...SAMPLE.indicators, OWN_INDICATOR] }),
      /Indicator 4 “续约率” › Id: the id “own-1” is that of entry 1/,
    ],
    [
      "weights that do not sum",
      JSON.stringify({
        ...SAMPLE,
        templates: [{ ...SAMPLE.templates[0], rows: SAMPLE.templates[0]?.rows.slice(1) }],
      }),
      /Template 1 “续约组计分卡” › Rows: the weights sum to 60%/,
    ],
    [
      "an unknown input",
      JSON.stringify({
        ...SAMPLE,
        indicators: [
          { ...OWN_INDICATOR, formula: { ...OWN_INDICATOR.formula, inputs: ["renewed", "x"] } },
          ...SAMPLE.indicators.slice(1),
        ],
      }),
      /the formula names the figure “x”/,
    ],
    [
      "a wrong type",
      JSON.stringify({ ...SAMPLE, indicators: {} }),
      /here must stand a list \[ … \], not an object/,
    ],
    ["an empty file", "", /The file is empty/],
    ["a workbook", new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]), /not text in UTF-8 or UTF-16/],
  ])("%s is refused in so many words, and nothing changes", async (_, content, sentence) => {
    const { services, keepCompanyCatalogue } = keepingWorkbook([keptCopy()]);
    await showCompany(services);
    await choose(content);
    expect(told()).toMatch(/Nothing was taken over; the catalog in use is unchanged/);
    expect(told()).toMatch(sentence);
    expect(screen.queryByRole("button", { name: "Take it over", hidden: true })).toBeNull();
    expect(keepCompanyCatalogue).not.toHaveBeenCalled();
  });

  test("more than a workbook keeps is refused when it is taken over", async () => {
    const { services, keepCompanyCatalogue } = keepingWorkbook();
    const { user } = await showCompany(services);
    await choose(JSON.stringify({ ...SAMPLE, templates: [], indicators: large }));
    await user.click(button("Take it over"));
    expect(await screen.findByText(/takes 5.\d MB; a workbook keeps 4 MB at most/)).toBeVisible();
    expect(keepCompanyCatalogue).not.toHaveBeenCalled();
  });

  test("of many problems the first 20 are told, and how many more there are", async () => {
    await showCompany(keepingWorkbook().services);
    const faulty = Array.from({ length: 30 }, (_, at) => ({ ...OWN_INDICATOR, id: `own-${at}`, unit: "x" })); // prettier-ignore
    await choose(JSON.stringify({ ...SAMPLE, indicators: faulty }));
    expect(document.querySelectorAll('[role="alert"] li')).toHaveLength(20);
    expect(told()).toMatch(/30 problems\..*… and 10 more\./s);
  });
});

describe("exporting", () => {
  test("hands a file over that can be imported again", async () => {
    const saveFile = jest.fn();
    const { services } = keepingWorkbook([keptCopy()]);
    const { user } = await showCompany({ ...services, saveFile });
    await user.click(button("Export to a file"));
    const [name, text] = saveFile.mock.calls[0] as [string, string];
    expect(name).toBe("company-catalogue.json");
    expect(JSON.parse(text)).toEqual({
      $schema: "http://localhost/help/company-catalogue.schema.json",
      ...SAMPLE,
    });
  });

  test.each([
    [true, /on the clipboard/],
    [false, /clipboard is not available here/],
  ])("copies the text instead (%s)", async (copied, sentence) => {
    const copyText = jest.fn().mockResolvedValue(copied);
    const { services } = keepingWorkbook([keptCopy()]);
    const { user } = await showCompany({ ...services, copyText });
    await user.click(button("Copy the text"));
    expect(copyText).toHaveBeenCalledWith(expect.stringContaining(`"name": "${SAMPLE.name}"`));
    expect(await screen.findByText(sentence)).toBeVisible();
  });
});
