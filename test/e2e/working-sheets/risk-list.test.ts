/** A working sheet from the choice to its figures: what a person clicks, types and reads. */
import { cell, expectCellText, typeInto } from "../../support/browser/preview";
import { openScorecards } from "../../support/browser/scorecard";

describe("a working sheet", () => {
  it("is chosen, inserted, filled in, and taken away again", async () => {
    const { page, pane, errors } = await openScorecards("zh-CN");
    await pane.getByRole("radio", { name: "配套表格" }).click();
    await pane.getByRole("radio", { name: /^落地风险清单/ }).click();
    await pane.getByRole("button", { name: "插入表格" }).click();
    await pane.getByText("已插入到工作表“落地风险清单”").waitFor();

    expect((await cell(page, "A6")).text).toBe("量化过度");
    await typeInto(page, "C6", "4");
    expect((await cell(page, "E6")).text).toBe("");
    await typeInto(page, "D6", "5");
    await expectCellText(page, "E6", "20");
    await expectCellText(page, "F6", "高");
    await expectCellText(page, "E20", "20");

    await pane.getByRole("button", { name: "移除表格" }).click();
    await pane.getByRole("button", { name: "删除" }).click();
    await pane.getByText("表格已删除。").waitFor();
    expect(errors).toEqual([]);
  });
});
