import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { RULE_SOURCES } from "../../src/domain/card-rules/check-profile";
import { readSeeds } from "../../.config/read-seeds.cjs";
import { BROKEN_WORKING_SHEETS } from "./broken-working-sheets";

const ROOT = path.resolve(__dirname, "../..");
const root = mkdtempSync(path.join(os.tmpdir(), "seeds-"));
const COPY = path.join(root, "seeds");

const original = (file: string) => path.join(ROOT, "seeds", file);
const broken = new Set<string>();

beforeAll(() => {
  cpSync(path.join(ROOT, "seeds"), COPY, { recursive: true });
});

afterEach(() => {
  for (const file of broken) cpSync(original(file), path.join(COPY, file));
  broken.clear();
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Path of a copied file that is about to be broken; after the test it is as it was. */
function seedFile(file: string): string {
  broken.add(file);
  return path.join(COPY, file);
}

/**
 * Replaces text in a copied seed file; the text must be there, or the test would prove nothing. What
 * follows # names the entry to look in.
 */
function edit(place: string, from: string, to: string): void {
  const [file = "", entry = ""] = place.split("#");
  const content = readFileSync(seedFile(file), "utf8");
  const start = entry === "" ? 0 : content.search(new RegExp(`"id": "${entry}"|"${entry}": \\{`));
  const at = start < 0 ? -1 : content.indexOf(from, start);
  if (at < 0) throw new Error(`${place} does not hold ${from}`);
  writeFileSync(seedFile(file), content.slice(0, at) + to + content.slice(at + from.length));
}

function problems(): string[] {
  try {
    readSeeds(root);
  } catch (error) {
    return (error as Error).message.split("\n").slice(1);
  }
  return [];
}

test("the copy is sound before it is broken", () => {
  expect(problems()).toEqual([]);
});

const BROKEN: [what: string, file: string, from: string, to: string, line: string][] = [
  [
    "a value outside the list",
    "indicators/sales.json#enquiry-conversion-orders",
    '"direction": "up"',
    '"direction": "upwards"',
    "indicators/sales.json: enquiry-conversion-orders: direction: must be one of up, down, band, gate",
  ],
  [
    "an unknown field",
    "indicators/sales.json#enquiry-conversion-orders",
    '"kind": "rate",',
    '"kind": "rate", "colour": "red",',
    "indicators/sales.json: enquiry-conversion-orders: colour: is not a field of the schema",
  ],
  [
    "a missing field",
    "indicators/sales.json#enquiry-conversion-orders",
    '"timing": "lag",',
    "",
    "indicators/sales.json: enquiry-conversion-orders: timing: is missing",
  ],
  [
    "a weight that is a text",
    "templates/finance.json",
    '"weight": 0.3',
    '"weight": "30%"',
    "templates/finance.json: finance: rows.3.weight: must be number",
  ],
  [
    "an id in use",
    "indicators/volume.json",
    '"id": "valid-sessions-per-person"',
    '"id": "enquiry-conversion-orders"',
    "indicators/volume.json: enquiry-conversion-orders: id: stands in seeds/indicators/sales.json already",
  ],
  [
    "entries out of order",
    "indicators/response.json",
    '"id": "fault-response-time"',
    '"id": "second-fault-response"',
    "indicators/response.json: feedback-timeliness-rate: id: must stand before second-fault-response: files are sorted by id",
  ],
  [
    "bounds the wrong way round",
    "indicators/satisfaction.json#customer-effort-ces-1",
    '{ "lowest": 1, "highest": 5 }',
    '{ "lowest": 5, "highest": 1 }',
    "indicators/satisfaction.json: customer-effort-ces-1: bounds: lowest must be below highest",
  ],
  [
    "a fact that nobody states",
    "indicators/sales.json#enquiry-conversion-orders",
    '"direction", "perspective"',
    '"perspective"',
    "indicators/sales.json: enquiry-conversion-orders: direction: is neither said by a document nor listed under assigned",
  ],
  [
    "a fact claimed twice",
    "indicators/sales.json#enquiry-conversion-orders",
    '"category": "成果型",',
    '"category": "成果型", "unit": "%",',
    "indicators/sales.json: enquiry-conversion-orders: unit: is both said by a document and listed under assigned",
  ],
  [
    "weights that do not sum to 1",
    "templates/ecommerce.json",
    '"weight": 0.2 ',
    '"weight": 0.25 ',
    "templates/ecommerce.json: ecommerce: rows: weights sum to 1.05, not 1",
  ],
  [
    "an unknown indicator",
    "templates/ecommerce.json",
    '"enquiry-conversion-orders"',
    '"enquiry-conversion"',
    'templates/ecommerce.json: ecommerce: rows.0.indicator: there is no indicator "enquiry-conversion"',
  ],
  [
    "a knock-out item with a weight",
    "templates/finance.json",
    '"key-customer-satisfaction"',
    '"major-compliance-breaches"',
    'templates/finance.json: finance: rows.1.indicator: "major-compliance-breaches" knocks out and carries no weight',
  ],
  [
    "an indicator twice",
    "templates/finance.json",
    '"key-customer-satisfaction"',
    '"first-contact-resolution"',
    'templates/finance.json: finance: rows.2.indicator: "first-contact-resolution" stands in the template twice',
  ],
  [
    "a gate that is none",
    "templates/ecommerce.json",
    '"knockOuts": []',
    '"knockOuts": ["first-contact-resolution"]',
    'templates/ecommerce.json: ecommerce: knockOuts: "first-contact-resolution" is no indicator of kind gate',
  ],
  [
    "an unknown profile",
    "templates/ecommerce.json",
    '"profile": "customer-service"',
    '"profile": "sales"',
    'templates/ecommerce.json: ecommerce: profile: there is no profile "sales"',
  ],
  [
    "a range left without a reason",
    "templates/finance.json",
    '{ "category": "behaviour", "reason": "compliance-is-the-floor" }',
    '{ "category": "efficiency", "reason": "compliance-is-the-floor" }',
    "templates/finance.json: finance: exceptions: behaviour weighs 0.3, outside its range, so a reason is missing",
  ],
  [
    "a reason where none is needed",
    "templates/ecommerce.json",
    '"exceptions": []',
    '"exceptions": [{ "category": "outcome", "reason": "because" }]',
    "templates/ecommerce.json: ecommerce: exceptions: outcome weighs 0.35, inside its range, so a reason must not be given",
  ],
  [
    "an id that is not the file's name",
    "templates/ecommerce.json",
    '"id": "ecommerce"',
    '"id": "e-commerce"',
    "templates/ecommerce.json: e-commerce: id: must be the file's name",
  ],
  [
    "a range the wrong way round",
    "profiles/customer-service.json",
    '"lowest": 0.35',
    '"lowest": 0.5',
    "profiles/customer-service.json: customer-service: ranges.outcome: lowest is above highest",
  ],
  [
    "ranges that nothing can satisfy",
    "profiles/customer-service.json",
    '"highest": 0.45',
    '"highest": 0.25',
    "profiles/customer-service.json: customer-service: ranges: no weights that sum to 1 lie inside all of them",
  ],
  [
    "a limit the wrong way round",
    "profiles/customer-service.json",
    '"lowest": 5, "highest": 8',
    '"lowest": 9, "highest": 8',
    "profiles/customer-service.json: customer-service: limits.indicatorCount: lowest is above highest",
  ],
  [
    "a limit that nobody vouches for",
    "profiles/customer-service.json",
    '"source": "design-guide"',
    '"source": "hearsay"',
    `profiles/customer-service.json: customer-service: limits.indicatorCount.source: must be one of ${RULE_SOURCES.filter((source) => source !== "own-profile").join(", ")}`,
  ],
  [
    "a floor above the cap",
    "profiles/customer-service.json",
    '"cap": 100',
    '"cap": -1',
    "profiles/customer-service.json: customer-service: scoring: floor must be below cap",
  ],
  [
    "steps of which none fits between the bounds of a weight",
    "profiles/customer-service.json",
    '"step": 0.05',
    '"step": 0.4',
    "profiles/customer-service.json: customer-service: weightRules: no multiple of the step lies between the two bounds",
  ],
  [
    "a doubt that is explained nowhere",
    "indicators/volume.json#valid-sessions-per-person",
    '"valid-session-undefined"',
    '"valid-session"',
    'indicators/volume.json: valid-sessions-per-person: doubts: "valid-session" is explained nowhere',
  ],
  [
    "an explanation that nobody needs",
    "indicators/volume.json#valid-sessions-per-person",
    '["valid-session-undefined"]',
    "[]",
    "locales/en-US/doubts.json: valid-session-undefined: nobody raises it",
  ],
  [
    "a language that lacks a text",
    "locales/zh-TW/indicators/response.json",
    '"name": "故障回應時效"',
    '"name": ""',
    "locales/zh-TW/indicators/response.json: fault-response-time.name: has no text",
  ],
  [
    "a language that knows more",
    "locales/zh-CN/templates.json",
    '"name": "电商"',
    '"name": "电商", "slogan": "快"',
    "locales/zh-CN/templates.json: ecommerce.slogan: is unknown in en-US",
  ],
  [
    "an indicator that a card cannot score",
    "templates/manager.json",
    "customer-churn-rate",
    "service-cost-control-rate",
    'templates/manager.json: manager: rows.1.indicator: "service-cost-control-rate" has the direction band, for which a card has no score',
  ],
  [
    "a target that nobody prints",
    "templates/tier-new.json",
    '"target": 0.85',
    '"target": 0.9',
    "templates/tier-new.json: tier-new: rows.0.target: no document of the template prints 0.9",
  ],
  [
    "a place in use",
    "templates/finance.json",
    '"place": 2',
    '"place": 1',
    "templates/finance.json: finance: place: 1 is the place of ecommerce already",
  ],
  [
    "an offer that knocks out in any case",
    "templates/finance.json",
    '"optionalKnockOuts": ["information-leaks"]',
    '"optionalKnockOuts": ["major-compliance-breaches"]',
    'templates/finance.json: finance: optionalKnockOuts: "major-compliance-breaches" knocks out in any case',
  ],
  [
    "an offer that is no knock-out item",
    "templates/finance.json",
    '"optionalKnockOuts": ["information-leaks"]',
    '"optionalKnockOuts": ["complaint-rate"]',
    'templates/finance.json: finance: optionalKnockOuts: "complaint-rate" is no indicator of kind gate',
  ],
  [
    "an offer that no document names",
    "templates/agent.json",
    '"optionalKnockOuts": []',
    '"optionalKnockOuts": ["false-promises"]',
    "templates/agent.json: agent: optionalKnockOuts: no source says what the bottom line is",
  ],
  [
    "a placeholder lost in translation",
    "locales/zh-CN/sheets.json",
    "权重合计 {share}%",
    "权重合计",
    "locales/zh-CN/sheets.json: status.weightsOff: must have the placeholders {share}",
  ],
  [
    "an input without a name",
    "locales/en-US/indicators/sales.json",
    '"numerator": "Orders placed",',
    "",
    "locales/en-US/indicators/sales.json: enquiry-conversion-orders: numerator: has no text",
  ],
  [
    "an input that is not used",
    "locales/en-US/indicators/competence.json",
    '"name": "Product knowledge assessment",',
    '"name": "Product knowledge assessment", "numerator": "Grades",',
    "locales/en-US/indicators/competence.json: product-knowledge-assessment: numerator: is not used: the actual is not a quotient",
  ],
  [
    "an anchor that is missing",
    "locales/zh-CN/indicators/competence.json#product-knowledge-assessment",
    '"anchors": [',
    '"anchors": [""], "levels": [',
    "locales/zh-CN/indicators/competence.json: product-knowledge-assessment: anchors: must NOT have fewer than 5 items",
  ],
  [
    "a rubric without words",
    "indicators/retail.json#culture-practice",
    '"rubric": true',
    '"rubric": false',
    "locales/en-US/indicators/retail.json: culture-practice: anchors: is not used: the indicator has no rubric",
  ],
  [
    "an input of a function without a name",
    "indicators/satisfaction.json#net-promoter-score",
    '"recommendation-answers"',
    '"recommendations"',
    "locales/en-US/indicators/satisfaction.json: net-promoter-score: inputs.recommendations: has no text",
  ],
  [
    "an input name that no function takes",
    "indicators/satisfaction.json#net-promoter-score",
    '"recommendation-answers"',
    '"recommendations"',
    "locales/en-US/indicators/satisfaction.json: net-promoter-score: inputs.recommendation-answers: is not used by the function",
  ],
  [
    "a data source that nobody names",
    "locales/en-US/indicators/satisfaction.json#net-promoter-score",
    '"name":',
    '"dataSource": "Survey", "name":',
    "locales/en-US/indicators/satisfaction.json: net-promoter-score: dataSource: is not used: nobody names a data source",
  ],
  [
    "a partner that is gone",
    "indicators/sales.json#enquiry-conversion-orders",
    '"partners": ["return-rate"',
    '"partners": ["returns"',
    'indicators/sales.json: enquiry-conversion-orders: partners: there is no indicator "returns"',
  ],
  [
    "a partner of itself",
    "indicators/sales.json#enquiry-conversion-orders",
    '"partners": ["return-rate"',
    '"partners": ["enquiry-conversion-orders"',
    "indicators/sales.json: enquiry-conversion-orders: partners: names the indicator itself",
  ],
  [
    "a target of another item",
    "indicators/retention.json#churn-risk-index",
    '"item": "流失',
    '"item": "客户流失',
    'indicators/retention.json: churn-risk-index: targets: "客户流失風(fēng)險(xiǎn)指數(shù)" is no source of the entry',
  ],
  [
    "a standard indicator that a document names",
    "indicators/sales.json#enquiry-conversion-orders",
    '"standard": false',
    '"standard": true',
    "indicators/sales.json: enquiry-conversion-orders: sources: must name at least one document, or the entry is standard",
  ],
  [
    "texts in the file of another theme",
    "locales/en-US/indicators/finance.json",
    "{",
    '{ "enquiry-conversion-orders": { "name": "a", "measured": "b", "note": "c" },',
    "locales/en-US/indicators/finance.json: enquiry-conversion-orders: there is no such indicator",
  ],
  [
    "a reason without words",
    "locales/en-US/templates.json",
    '"compliance-is-the-floor"',
    '"compliance"',
    "locales/en-US/templates.json: finance: exceptions.compliance-is-the-floor: has no text",
  ],
  [
    "texts of an indicator that is gone",
    "indicators/sales.json#enquiry-conversion-orders",
    '"id": "enquiry-conversion-orders"',
    '"id": "enquiry-conversion"',
    "locales/en-US/indicators/sales.json: enquiry-conversion-orders: there is no such indicator",
  ],
];

test.each([...BROKEN, ...BROKEN_WORKING_SHEETS])(
  "%s is named with file, entry and field",
  (_what, file, from, to, line) => {
    edit(file, from, to);
    expect(problems()).toContain(`seeds/${line}`);
  },
);

test("a file that is no JSON is named", () => {
  writeFileSync(seedFile("indicators/sales.json"), "[{");
  expect(problems()[0]).toMatch(/^seeds\/indicators\/sales\.json: .*JSON/);
});

test("a missing language file is named text by text", () => {
  rmSync(seedFile("locales/zh-TW/doubts.json"));
  expect(problems()).toContain(
    "seeds/locales/zh-TW/doubts.json: effort-version.published: has no text",
  );
});

test("all problems are told at once", () => {
  edit("indicators/sales.json#enquiry-conversion-orders", '"kind": "rate"', '"kind": "ratio"');
  edit("templates/finance.json", '"weight": 0.3', '"weight": -0.3');
  expect(problems()).toHaveLength(2);
});
