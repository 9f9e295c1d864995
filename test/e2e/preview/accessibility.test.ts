import type { AxeResults } from "axe-core";
import { tinyAddIn } from "../../support/browser/add-ins";
import { openPreview } from "../../support/browser/preview";

describe("the preview's window", () => {
  it.each(["light", "dark", "contrast"])("breaks no accessibility rule, %s", async (theme) => {
    const { page } = await openPreview({
      addIns: [tinyAddIn],
      query: `?locale=en-US&theme=${theme}&panel=requests`,
    });
    await page.getByRole("tab", { name: "Preview" }).click();
    await page.addScriptTag({ path: require.resolve("axe-core") });
    const { violations, passes } = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(where: object): Promise<AxeResults> } };
      // The spreadsheet's own parts and the add-in's page are not this window's to mend.
      return axe.run({ include: [".window"], exclude: [".spreadsheet", "iframe"] });
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
  });
});
