import { ExcelProblem } from "../../../src/excel/excel-problem";
import type { PutRow } from "../../../src/excel/put-row-result";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { DictionaryAction } from "../../../src/taskpane/working-sheets/DictionaryAction";
import { excelIn } from "../support/fake-services";
import { renderPart, screen } from "../support/render-pane";

const row: PutRow = {
  kind: "row",
  sheetName: "Dictionary",
  tableName: "IndicatorDictionary",
  address: "A16:O16",
  subject: "Net promoter score (NPS)",
  subjectColumn: 0,
};

const show = (services: Partial<PaneServices>) =>
  renderPart(<DictionaryAction item={{ entry: { id: "net-promoter-score" } }} />, services);
const button = (name: string) => screen.getByRole("button", { name });

test("puts the row there in every language, the user's own first, and says where", async () => {
  const putRow = jest.fn<ReturnType<PaneServices["putRow"]>, Parameters<PaneServices["putRow"]>>(
    () => Promise.resolve(row),
  );
  const { user } = await show({ host: excelIn("zh-TW"), putRow });
  await user.click(button("放進指標字典"));
  expect(await screen.findByText(/工作表「Dictionary」的 A16:O16/)).toBeVisible();
  const [drafts] = putRow.mock.calls[0] ?? [];
  expect(drafts?.map(({ subject }) => subject.text)).toEqual([
    "淨推薦值",
    "净推荐值",
    "Net promoter score (NPS)",
  ]);
  expect(drafts?.[0].alsoCalled).toContain("Net promoter score (NPS)");
});

test("leads to the row, and takes it out again", async () => {
  const showCell = jest.fn(() => Promise.resolve());
  const removeRow = jest.fn(() => Promise.resolve());
  const { user } = await show({ putRow: () => Promise.resolve(row), showCell, removeRow });
  await user.click(button("Put into the dictionary"));
  await user.click(await screen.findByRole("button", { name: "Go to the row" }));
  expect(showCell).toHaveBeenCalledWith("Dictionary", "A16:O16");
  await user.click(button("Take it out again"));
  expect(await screen.findByText("The row was taken out of the dictionary.")).toBeVisible();
  expect(removeRow).toHaveBeenCalledWith(row);
});

test("one that is there already is named with its cell", async () => {
  const details = { name: "NPS", sheet: "Dictionary", address: "A12" };
  const { user } = await show({
    putRow: () => Promise.reject(new ExcelProblem("row-present", details)),
  });
  await user.click(button("Put into the dictionary"));
  expect(
    await screen.findByText(/“NPS” is there already, in cell A12 of the sheet “Dictionary”/),
  ).toBeVisible();
});
