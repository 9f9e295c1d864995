import { DEFAULT_SETTINGS, type HostSettings } from "../../../src/preview/boot/host-settings";
import { createHeadlessGrid } from "../../../src/preview/grid/grid";
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

let excel: EmulatedExcel | undefined;
let booted = false;

/**
 * A fresh workbook in an emulated Excel, with this test's window connected to it and the real
 * office.js running. Call it in `beforeEach`.
 */
export async function resetExcel(settings: Partial<HostSettings> = {}): Promise<EmulatedExcel> {
  await excel?.dispose();
  excel = createEmulatedExcel(createHeadlessGrid(), { ...DEFAULT_SETTINGS, ...settings });
  excel.connect(window, "test");
  if (!booted) await bootOffice();
  booted = true;
  return excel;
}

afterAll(async () => {
  await excel?.dispose();
  excel = undefined;
});
