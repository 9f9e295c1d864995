import { DEFAULT_SETTINGS, type HostSettings } from "../../../src/preview/boot/host-settings";
import { createGrid } from "../../../src/preview/grid/grid";
import { startHeadlessUniver } from "../../../src/preview/grid/headless-univer";
import {
  createEmulatedExcel,
  type EmulatedExcel,
} from "../../../src/preview/workbook/emulated-excel";
import { bootOffice } from "./boot-office";

declare global {
  /** Supplied by the jest environment. */
  var univerPackages: object;
}

/** Univer comes from outside of the sandbox, loaded once for all test files of a worker. */
jest.mock("../../../src/preview/grid/univer-packages", () => globalThis.univerPackages);

type RunningUniver = ReturnType<typeof startHeadlessUniver>;

let running: { readonly excel: EmulatedExcel; readonly univer: RunningUniver } | undefined;
let booted = false;

/**
 * A fresh workbook in an emulated Excel, with this test's window connected to it and the real
 * office.js running. Call it in `beforeEach`. office.js takes language, theme and requirement sets
 * once, so a file that needs others than the default asks for them from its first test on.
 */
export async function resetExcel(settings: Partial<HostSettings> = {}): Promise<EmulatedExcel> {
  await running?.excel.dispose();
  const univer = startHeadlessUniver();
  const grid = createGrid(univer.univer, univer.api);
  const excel = createEmulatedExcel(grid, { ...DEFAULT_SETTINGS, ...settings });
  running = { excel, univer };
  excel.connect(window, "test");
  if (!booted) await bootOffice();
  booted = true;
  return excel;
}

/** The grid underneath, for tests that play the user's hands. */
export function runningUniver(): RunningUniver {
  if (!running) throw new Error("resetExcel hasn't been called.");
  return running.univer;
}

afterAll(async () => {
  await running?.excel.dispose();
  running = undefined;
});
