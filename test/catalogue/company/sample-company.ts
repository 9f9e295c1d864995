import type {
  CompanyCatalogue,
  CompanyIndicator,
  CompanyTemplate,
} from "../../../src/catalogue/company/company-catalogue";
import { emptyCompanyCatalogue } from "../../../src/catalogue/company/company-catalogue";
import type { KnownThings } from "../../../src/catalogue/company/known-things";
import { templates } from "../../../src/catalogue/templates";
import { wholeCatalogue } from "../../../src/catalogue/whole-catalogue";

/** An indicator of a company's own, with a formula over two figures that it names. */
export const OWN_INDICATOR: CompanyIndicator = {
  id: "own-1",
  kind: "rate",
  unit: "percent",
  direction: "up",
  category: "outcome",
  perspective: "customer",
  cycle: "month",
  bounds: { lowest: 0, highest: 1 },
  formula: { function: "RATE", scale: 1, inputs: ["renewed", "due"] },
  texts: {
    "zh-CN": {
      name: "续约率",
      measured: "续约客户数 ÷ 到期客户数",
      note: "",
      inputs: { renewed: "续约客户数", due: "到期客户数" },
    },
  },
};

/** The company's version of a published indicator, typed in. */
export const CHANGED_INDICATOR: CompanyIndicator = {
  ...OWN_INDICATOR,
  id: "first-contact-resolution",
  category: "efficiency",
  formula: null,
  texts: { "en-US": { name: "Our FCR", measured: "As we count it", note: "@home" } },
};

export const OWN_GATE: CompanyIndicator = {
  ...CHANGED_INDICATOR,
  id: "own-2",
  kind: "gate",
  unit: "count",
  direction: "gate",
  category: null,
  perspective: null,
  bounds: null,
  texts: { "zh-CN": { name: "泄露客户信息", measured: "一次即否决", note: "" } },
};

export const OWN_TEMPLATE: CompanyTemplate = {
  id: "own-1",
  rows: [
    { indicator: "own-1", category: "outcome", weight: 0.4 },
    { indicator: "first-contact-resolution", category: "efficiency", weight: 0.35 },
    { indicator: "compliance-quality-score", category: "behaviour", weight: 0.25 },
  ],
  knockOuts: ["own-2"],
  texts: { "zh-CN": { title: "续约组计分卡", description: "续约为主", note: "" } },
};

export const SAMPLE: CompanyCatalogue = {
  ...emptyCompanyCatalogue("某某公司客服部"),
  indicators: [OWN_INDICATOR, CHANGED_INDICATOR, OWN_GATE],
  templates: [OWN_TEMPLATE],
  hidden: { indicators: ["business-knowledge-proficiency"], templates: ["ecommerce"] },
};

/** The published catalogue, and three functions. */
export async function knownThings(): Promise<KnownThings> {
  return {
    functions: [
      { id: "RATE", fewestArguments: 2, mostArguments: 2, argumentNames: ["part", "whole"] },
      {
        id: "FCR",
        fewestArguments: 2,
        mostArguments: 3,
        argumentNames: ["resolved", "total", "ineligible"],
      },
      { id: "CSAT", fewestArguments: 1, mostArguments: 2, argumentNames: ["answers", "scale"] },
    ],
    indicators: await wholeCatalogue(),
    templates: templates(),
  };
}
