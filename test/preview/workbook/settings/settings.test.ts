import { resetExcel } from "../../../support/excel/excel";
import { onSheet, refusal } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

test("values of every kind are kept", async () => {
  const value = { list: [1, "two", null], nested: { flag: true } };
  await onSheet((_, { workbook }) => {
    workbook.settings.add("object", value);
    workbook.settings.add("text", "plain");
  });
  const found = await onSheet((_, { workbook }) => ({
    object: workbook.settings.getItem("object").load("key,value"),
    all: workbook.settings.load("items/key"),
    count: workbook.settings.getCount(),
    none: workbook.settings.getItemOrNullObject("nothing").load("value"),
  }));
  expect(found.object.value).toEqual(value);
  expect(found.all.items.map(({ key }) => key)).toEqual(["object", "text"]);
  expect([found.count.value, found.none.isNullObject]).toEqual([2, true]);
});

test("changed and deleted", async () => {
  await onSheet((_, { workbook }) => workbook.settings.add("key", 1));
  await onSheet((_, { workbook }) => {
    workbook.settings.getItem("key").value = 2;
  });
  const changed = await onSheet((_, { workbook }) =>
    workbook.settings.getItem("key").load("value"),
  );
  expect(changed.value).toBe(2);
  await onSheet((_, { workbook }) => {
    workbook.settings.getItem("key").delete();
  });
  const gone = onSheet((_, { workbook }) => workbook.settings.getItem("key").load("value"));
  expect(await refusal(gone)).toBe("ItemNotFound");
});

test("Office's document settings are the same ones", async () => {
  const { settings } = Office.context.document;
  settings.set("from office", { a: 1 });
  const saved = await new Promise<Office.AsyncResult<unknown>>((resolve) => {
    settings.saveAsync(resolve);
  });
  expect(saved.status).toBe("succeeded");
  const found = await onSheet((_, { workbook }) =>
    workbook.settings.getItem("from office").load("value"),
  );
  expect(found.value).toEqual({ a: 1 });
});
