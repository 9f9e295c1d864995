/**
 * An emulated Excel without a page: Microsoft's own office.js on a window of jsdom, in this process.
 * What is inserted and read here goes through the same code as in the preview.
 */
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const vm = require("node:vm");
const { JSDOM } = require("jsdom");
require("../.config/load-typescript.cjs");

const config = path.resolve(__dirname, "../.config");
const officeFolder = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);
/** office.js takes its base path from its own script element; nothing is ever fetched from here. */
const BASE = "https://office.invalid/";

const WANTED = [
  ...["document", "location", "history", "navigator", "localStorage", "sessionStorage"],
  ...["MutationObserver", "Event", "HTMLScriptElement"],
];

/** The seeds are modules of the build; here they are read where they stand. */
function resolveSeeds() {
  const resolve = Module._resolveFilename;
  Module._resolveFilename = (request, ...rest) =>
    /^seeds(\/\w+)?$/.test(request)
      ? path.join(config, `${request.replace("/", "-")}.cjs`)
      : resolve(request, ...rest);
}

/** office.js looks for its page among the globals. */
function openWindow() {
  const { window } = new JSDOM("<!doctype html>", { url: BASE });
  for (const name of WANTED) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  }
  globalThis.addEventListener = window.addEventListener.bind(window);
  for (const name of ["window", "parent", "top"]) globalThis[name] = globalThis;
}

function runOfficeScript(name) {
  const file = path.join(officeFolder, name);
  if (!fs.existsSync(file)) return false;
  vm.runInThisContext(fs.readFileSync(file, "utf8"), { filename: file });
  return true;
}

/** office.js asks for its sibling files by adding script elements; they are answered from disk. */
function answerScriptElements() {
  const answer = (element) => {
    const found = runOfficeScript(element.src.slice(BASE.length));
    element.dispatchEvent(new Event(found ? "load" : "error"));
  };
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof HTMLScriptElement && node.src.startsWith(BASE)) answer(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

async function bootOffice() {
  const element = document.createElement("script");
  element.src = `${BASE}office.js`;
  document.head.append(element);
  answerScriptElements();
  runOfficeScript("office.js");
  await globalThis.Office.onReady();
}

/** Starts it with an empty workbook; the product's own modules can be required from then on. */
async function startHeadlessExcel(locale) {
  resolveSeeds();
  openWindow();
  const { DEFAULT_SETTINGS } = require("../src/preview/boot/host-settings.ts");
  const { createGrid } = require("../src/preview/grid/grid.ts");
  const { startHeadlessUniver } = require("../src/preview/grid/headless-univer.ts");
  const { createEmulatedExcel } = require("../src/preview/workbook/emulated-excel.ts");
  const { univer, api } = startHeadlessUniver();
  const excel = createEmulatedExcel(createGrid(univer, api), { ...DEFAULT_SETTINGS, locale });
  excel.connect(globalThis, "export");
  await bootOffice();
  return excel;
}

module.exports = { startHeadlessExcel };
