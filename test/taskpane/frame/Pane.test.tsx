import { act } from "@testing-library/react";
import { currentLanguage } from "../../../src/i18n/current-language";
import { loadTexts } from "../../../src/i18n/texts";
import { sessionMemory } from "../../../src/taskpane/frame/memory";
import { accessibilityFaults } from "../support/accessibility";
import { excelIn } from "../support/fake-services";
import { renderPane, screen } from "../support/render-pane";

const tab = (name: string) => screen.getByRole("tab", { name });
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

describe.each([
  ["zh-CN", "zh-CN", ["模板", "指标库", "权重", "函数"]],
  ["en-GB", "en-US", ["Templates", "Catalog", "Balance", "Functions"]],
  ["zh-HK", "zh-TW", ["範本", "指標庫", "權重", "函數"]],
])("in an Excel that speaks %s", (excelLanguage, language, labels) => {
  test("the pane speaks the nearest language, and says so to screen readers and functions", async () => {
    const { texts } = await renderPane({ host: excelIn(excelLanguage) });
    await heading(texts.interface.templates.title);
    expect(screen.getAllByRole("tab").map((element) => element.textContent)).toEqual(labels);
    expect(document.documentElement.lang).toBe(language);
    expect(document.title).toBe(texts.interface.frame.product);
    expect(currentLanguage()).toBe(language);
  });

  test("axe finds nothing wrong with the page", async () => {
    const { container } = await renderPane({ host: excelIn(excelLanguage) });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe("views", () => {
  test("the ribbon's address decides which one is shown", async () => {
    await renderPane({}, "#/balance");
    await heading("Weight balance");
    expect(tab("Balance")).toHaveAttribute("aria-selected", "true");
  });

  test("a ribbon button brings another one while the pane is open", async () => {
    await renderPane();
    await heading("Insert a template");
    window.location.hash = "#/functions";
    await heading("Formulas for your sheets");
  });

  test("the last one is shown again next time", async () => {
    const memory = sessionMemory();
    memory.write("introduction", "seen");
    const { user, unmount } = await renderPane({ memory });
    await user.click(tab("Balance"));
    await heading("Weight balance");
    unmount();
    await renderPane({ memory });
    await heading("Weight balance");
  });

  test("one that was left is found as it was, and is hidden meanwhile", async () => {
    const { user } = await renderPane();
    await heading("Insert a template");
    await user.click(screen.getByRole("radio", { name: /Finance/ }));
    await user.click(tab("Functions"));
    await heading("Formulas for your sheets");
    expect(screen.queryByRole("radio", { name: /Finance/ })).not.toBeInTheDocument();
    await user.click(tab("Templates"));
    expect(screen.getByRole("radio", { name: /Finance/ })).toBeChecked();
  });

  test("the help of the pane's language is opened from the same place in each", async () => {
    const openPage = jest.fn();
    const { user } = await renderPane({ openPage, host: excelIn("zh-TW") }, "#/functions");
    await user.click(screen.getByRole("button", { name: "說明" }));
    expect(openPage).toHaveBeenCalledWith("http://localhost/help/zh-TW/index.html");
  });
});

describe("the keyboard", () => {
  /** What a screen reader would call the element that has the keyboard. */
  const stop = () => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? labelOf(element) ?? element?.textContent;
  };
  const labelOf = (element: Element | null) =>
    element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;

  test("walks through tabs, introduction, view and footer, in that order", async () => {
    const { user } = await renderPane({ memory: sessionMemory() });
    const stops: unknown[] = [];
    await user.tab();
    while (document.activeElement !== document.body && stops.length < 20) {
      stops.push(stop());
      await user.tab();
    }
    expect(stops).toEqual([
      "Templates",
      "Choose a template",
      "Skip",
      "Industry",
      expect.stringMatching(/^E-commerce/),
      "Promises in bad faith",
      "False promises",
      expect.stringMatching(/^left out/),
      "On a new sheet",
      "In plain formulas, for people without the add-in",
      "Insert scorecard",
      "Doubtful points about Inquiry conversion rate",
      "Doubtful points about Negative-review interception rate",
      "Doubtful points about Valid sessions per person",
      "Doubtful points about E-commerce service scorecard",
      "Our own catalog: add, change, hide, import",
      "Help",
      "Introduction",
      "Language",
    ]);
  });

  test("moves between the tabs with arrows, and chooses one with Enter", async () => {
    const { user } = await renderPane();
    tab("Templates").focus();
    const reached: unknown[] = [];
    for (const key of ["{ArrowRight}", "{End}", "{ArrowRight}", "{ArrowLeft}", "{Home}", "{End}"]) {
      await user.keyboard(key);
      reached.push(stop());
    }
    expect(reached).toEqual([
      "Catalog",
      "Functions",
      "Templates",
      "Functions",
      "Templates",
      "Functions",
    ]);
    expect(tab("Templates")).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{Enter}");
    await heading("Formulas for your sheets");
    expect(tab("Functions")).toHaveFocus();
  });

  test("leaves other keys to the browser", async () => {
    const { user } = await renderPane();
    tab("Templates").focus();
    await user.keyboard("{ArrowDown}x");
    expect(tab("Templates")).toHaveFocus();
  });
});

describe("the introduction", () => {
  test("is shown the first time only, and can be skipped", async () => {
    const memory = sessionMemory();
    const { user, unmount } = await renderPane({ memory });
    expect(screen.getByText(/Everything stays in your workbook/)).toBeVisible();
    expect(document.body).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Skip" }));
    expect(screen.queryByText(/Everything stays/)).not.toBeInTheDocument();
    unmount();
    await renderPane({ memory });
    expect(screen.queryByText(/Everything stays/)).not.toBeInTheDocument();
  });

  test("makes way as soon as someone goes on to another view", async () => {
    const { user, services } = await renderPane({ memory: sessionMemory() });
    await user.click(tab("Functions"));
    expect(screen.queryByText(/Everything stays/)).not.toBeInTheDocument();
    expect(services.memory.read("introduction")).toBe("seen");
  });

  test("comes back when asked for, with the keyboard on it", async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole("button", { name: "Introduction" }));
    expect(screen.getByRole("heading", { name: /From template/ })).toHaveFocus();
  });

  test("leads to the templates", async () => {
    const { user } = await renderPane({ memory: sessionMemory() }, "#/functions");
    await user.click(screen.getByRole("button", { name: "Choose a template" }));
    expect(tab("Templates")).toHaveAttribute("aria-selected", "true");
  });
});

describe("the language", () => {
  const menu = () => screen.getByRole("combobox", { name: /Language|语言|語言/ });

  test("can be switched, is remembered, and goes back to Excel's", async () => {
    const { user, services, unmount } = await renderPane();
    await user.selectOptions(menu(), "简体中文");
    await heading("插入模板");
    expect(document.documentElement.lang).toBe("zh-CN");
    expect(currentLanguage()).toBe("zh-CN");
    unmount();
    const again = await renderPane({ memory: services.memory });
    await heading("插入模板");
    await again.user.selectOptions(menu(), "与 Excel 一致");
    await heading("Insert a template");
    expect(services.memory.read("language")).toBeNull();
  });

  test("stays as it was when the other one cannot be loaded, and can be tried again", async () => {
    const trace = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const load = jest.fn(loadTexts).mockRejectedValueOnce(new Error("ChunkLoadError"));
    const { user, services } = await renderPane({ loadTexts: load });
    await user.selectOptions(menu(), "繁體中文");
    expect(await screen.findByText(/could not be loaded/)).toBeVisible();
    expect(menu()).toHaveValue("");
    expect(services.memory.read("language")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await heading("插入範本");
    expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument();
    trace.mockRestore();
  });

  test("is the one chosen last, even if an earlier one arrives later", async () => {
    const english = await loadTexts("en-US");
    const late = new Map<string, () => void>();
    const load: typeof loadTexts = (language) =>
      language === "zh-TW"
        ? new Promise((resolve) => {
            late.set(language, () => {
              resolve({ ...english, language });
            });
          })
        : loadTexts(language);
    const { user } = await renderPane({ loadTexts: load });
    await user.selectOptions(menu(), "繁體中文");
    await user.selectOptions(menu(), "简体中文");
    await heading("插入模板");
    await act(() => Promise.resolve(late.get("zh-TW")?.()));
    expect(menu()).toHaveValue("zh-CN");
    expect(document.documentElement.lang).toBe("zh-CN");
  });
});

describe("where it cannot work", () => {
  test("an Excel too old is told what to do", async () => {
    await renderPane({
      host: { ...excelIn("zh-CN"), supported: false, missing: ["ExcelApi 1.9"] },
    });
    expect(screen.getByRole("alert")).toHaveTextContent("请更新 Excel");
    expect(screen.queryByRole("tab")).not.toBeInTheDocument();
  });

  test("outside Excel it says where it belongs", async () => {
    await renderPane({ host: { ...excelIn("en-US"), supported: false, missing: ["Excel"] } });
    expect(screen.getByRole("alert")).toHaveTextContent("works only inside Excel");
  });
});
