const fs = require("node:fs");
const path = require("node:path");
const Ajv = require("ajv/dist/2020");
const { checkIndicators, checkProfiles } = require("./check-seeds.cjs");
const { checkTemplates } = require("./check-templates.cjs");
const { checkTexts } = require("./check-seed-texts.cjs");
const { checkWorkingSheets } = require("./check-working-sheets.cjs");
const { languages, textNames } = require("./locales.cjs");

/**
 * Reads the catalogue and checks it together with its texts in every language. Every problem is one line that
 * names file, entry and field; all of them are thrown together, so that one run shows them all.
 *
 * @param {string} root - The folder that holds `seeds`.
 * @returns {{ indicators: object[], templates: object[], profiles: object[], workingSheets: object[] }} Sorted by id.
 */
function readSeeds(root) {
  const problems = [];
  const report = (file, entry, field, message) => {
    problems.push([`seeds/${file}`, entry, field, message].filter(Boolean).join(": "));
  };
  const seeds = {
    indicators: readKind(root, "indicators", "indicator", report),
    templates: readKind(root, "templates", "template", report),
    profiles: readKind(root, "profiles", "profile", report),
    workingSheets: readKind(root, "working-sheets", "working-sheet", report),
  };
  // What breaks its schema cannot be compared with anything else.
  if (problems.length === 0) {
    checkIndicators(seeds, report);
    checkTemplates(seeds, report);
    checkProfiles(seeds, report);
    checkWorkingSheets(seeds, report);
    checkTexts(readTexts(root, report), seeds, report);
  }
  if (problems.length > 0) throw new Error(`Broken seeds:\n${problems.join("\n")}`);
  return Object.fromEntries(
    Object.entries(seeds).map(([kind, found]) => [
      kind,
      found.map(({ entry }) => entry).sort(byId),
    ]),
  );
}

const byId = (one, other) => (one.id < other.id ? -1 : 1);

/** Every entry of a folder with the file that it stands in, checked against its schema. */
function readKind(root, folder, schemaName, report) {
  const check = schemaCheck(root, schemaName, report);
  const found = jsonFiles(root, folder).flatMap((file) => {
    const content = readJson(root, file, report);
    if (content === undefined) return [];
    return [content].flat().map((entry) => ({ file, entry }));
  });
  for (const { file, entry } of found) check(file, entry?.id ?? "(no id)", entry);
  return found;
}

/** A function that reports everything in which an entry breaks that schema. */
function schemaCheck(root, schemaName, report) {
  const schema = readJson(root, `schema/${schemaName}.schema.json`, report);
  const validate = validatorOf(schema ?? {});
  return (file, id, entry) => {
    if (validate(entry)) return;
    for (const error of validate.errors) report(file, id, fieldOf(error), reasonOf(error));
  };
}

/** Compiling takes longer than checking, and one run reads the seeds for several modules. */
const validators = new Map();

function validatorOf(schema) {
  const key = JSON.stringify(schema);
  if (!validators.has(key)) {
    const options = { allErrors: true, allowUnionTypes: true, discriminator: true };
    validators.set(key, new Ajv(options).compile(schema));
  }
  return validators.get(key);
}

function fieldOf({ instancePath, params }) {
  const field = params.missingProperty ?? params.additionalProperty;
  return [...instancePath.split("/").slice(1), field]
    .filter((part) => part !== undefined)
    .join(".");
}

function reasonOf({ keyword, message, params }) {
  if (keyword === "enum") return `must be one of ${params.allowedValues.join(", ")}`;
  if (keyword === "const") return `must be ${params.allowedValue}`;
  if (keyword === "additionalProperties") return "is not a field of the schema";
  if (keyword === "required") return "is missing";
  return message;
}

/** Language tag -> file name without .json, such as "doubts" or "indicators/sales" -> content. */
function readTexts(root, report) {
  const check = schemaCheck(root, "indicator-text", report);
  return Object.fromEntries(
    languages(root).map((tag) => {
      const texts = textNames(root, tag).map((name) => {
        const file = `locales/${tag}/${name}.json`;
        const content = readJson(root, file, report);
        if (name.startsWith("indicators/")) {
          for (const [id, text] of Object.entries(content ?? {})) check(file, id, text);
        }
        return [name, content];
      });
      return [tag, Object.fromEntries(texts)];
    }),
  );
}

function jsonFiles(root, folder) {
  const names = fs.readdirSync(path.join(root, "seeds", folder));
  return names.filter((name) => name.endsWith(".json")).map((name) => `${folder}/${name}`);
}

function readJson(root, file, report) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, "seeds", file), "utf8"));
  } catch (error) {
    report(file, "", "", error.message);
    return undefined;
  }
}

module.exports = { readSeeds };
