import type { EmulatedExcel } from "../../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../../support/excel/excel";

/** A part of the library that its types leave out. */
declare const OfficeRuntime: {
  storage: {
    getItem(key: string): Promise<string | null>;
    setItem(key: string, value: string): Promise<void>;
  };
};

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await resetExcel({ locale: "zh-TW", theme: "dark" });
});

test("language and theme are those of the host", () => {
  expect(Office.context.displayLanguage).toBe("zh-TW");
  expect(Office.context.contentLanguage).toBe("zh-TW");
  expect(Office.context.officeTheme).toMatchObject({
    bodyBackgroundColor: "#0a0a0a",
    bodyForegroundColor: "#ffffff",
  });
});

test("requirement sets", () => {
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(requirements.isSetSupported("NoSuchApi")).toBe(false);
});

test("storage", async () => {
  await OfficeRuntime.storage.setItem("key", "value");
  expect(await OfficeRuntime.storage.getItem("key")).toBe("value");
});

describe("the pane", () => {
  const told: string[] = [];
  beforeEach(() => {
    told.length = 0;
    excel.connect(window, "test", {
      onVisibility: (visibility) => told.push(visibility),
    });
  });

  test("is shown and hidden by the add-in", async () => {
    await Office.addin.showAsTaskpane();
    await Office.addin.hide();
    expect(told).toEqual(["Visible", "Background"]);
  });

  test("starts with the workbook when it was told to", async () => {
    expect(await Office.addin.getStartupBehavior()).toBe("None");
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
  });

  test("is opened and closed by the user, and the add-in is told", async () => {
    const modes: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      modes.push(visibilityMode);
    });
    const connection = excel.connect(window, "test");
    connection.paneShown(true);
    connection.paneShown(false);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(modes).toEqual(["Taskpane", "Hidden"]);
  });
});

describe("ribbon commands", () => {
  test("run to their end", async () => {
    const steps: string[] = [];
    Office.actions.associate("doIt", (event: Office.AddinCommands.Event) => {
      steps.push(event.source.id);
      setTimeout(() => {
        steps.push("completed");
        event.completed();
      }, 0);
    });
    await excel.invokeAction("doIt");
    expect(steps).toEqual(["doIt", "completed"]);
  });

  test("without a handler they fail", async () => {
    await expect(excel.invokeAction("nobody")).rejects.toThrow("nobody");
    await expect(excel.invokeAction("doIt", "other add-in")).rejects.toThrow("doIt");
  });
});
