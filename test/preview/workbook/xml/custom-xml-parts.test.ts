import { resetExcel } from "../../../support/excel/excel";
import { onSheet, refusal } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

const XML = '<state xmlns="urn:test"><value>1</value></state>';

test("added, read, changed, deleted", async () => {
  const part = await onSheet((_, { workbook }) =>
    workbook.customXmlParts.add(XML).load("id,namespaceUri"),
  );
  expect(part.namespaceUri).toBe("urn:test");
  const read = await onSheet((_, { workbook }) =>
    workbook.customXmlParts.getItem(part.id).getXml(),
  );
  expect(read.value).toBe(XML);
  const changed = await onSheet((_, { workbook }) => {
    const item = workbook.customXmlParts.getItem(part.id);
    item.setXml('<other xmlns="urn:other"/>');
    return { item: item.load("namespaceUri"), xml: item.getXml() };
  });
  expect([changed.item.namespaceUri, changed.xml.value]).toEqual([
    "urn:other",
    '<other xmlns="urn:other"/>',
  ]);
  const gone = await onSheet((_, { workbook }) => {
    workbook.customXmlParts.getItem(part.id).delete();
    return workbook.customXmlParts.getItemOrNullObject(part.id).load("id");
  });
  expect(gone.isNullObject).toBe(true);
});

test("found by namespace", async () => {
  await onSheet((_, { workbook }) => {
    workbook.customXmlParts.add(XML);
    workbook.customXmlParts.add('<a xmlns="urn:a"/>');
    workbook.customXmlParts.add('<b xmlns="urn:a"/>');
  });
  const found = await onSheet((_, { workbook }) => {
    const { customXmlParts } = workbook;
    return {
      only: customXmlParts.getByNamespace("urn:test").getOnlyItem().load("id"),
      several: customXmlParts.getByNamespace("urn:a").getOnlyItemOrNullObject().load("id"),
      none: customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject().load("id"),
      count: customXmlParts.getByNamespace("urn:a").getCount(),
    };
  });
  expect(found.only.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
  expect([found.several.isNullObject, found.none.isNullObject, found.count.value]).toEqual([
    true,
    true,
    2,
  ]);
});

test("a text that isn't XML is refused", async () => {
  const refused = onSheet((_, { workbook }) => workbook.customXmlParts.add("<open>"));
  expect(await refusal(refused)).toBe("InvalidArgument");
});
