import { resetExcel } from "../../../support/excel/excel";
import { addInUse } from "../../../../src/preview/files/save/add-in-formulas";
import { saveWorkbook } from "../../../../src/preview/files/save/save-workbook";
import type { EmulatedExcel } from "../../../../src/preview/workbook/emulated-excel";
import { onSheet, write } from "../../../support/excel/in-excel";
import { fileFaults } from "../../../support/files/file-faults";
import { openedFile } from "../../../support/files/opened-file";
import { zipParts } from "../../../support/files/zip-parts";

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await resetExcel();
});

const saved = async () => {
  const bytes = await saveWorkbook(excel.book);
  expect(fileFaults(bytes)).toEqual([]);
  return { file: await openedFile(bytes), parts: zipParts(bytes) };
};

async function registerRate(): Promise<void> {
  const parameters = ["a", "b"].map((name) => ({ name, type: "number" }));
  await excel.registerFunctions("KPI", [{ id: "RATE", name: "RATE", parameters }], (_, [a, b]) => {
    if (b === 0) throw new Error("There is no rate of nothing.");
    return Number(a) / Number(b);
  });
}

test("merged cells, results of array formulas and protection go along", async () => {
  await write("A1:C3", [
    ["标题", "", ""],
    ["=SEQUENCE(2,2)", "", 1],
    ["", "", 2],
  ]);
  await onSheet((sheet) => {
    sheet.getRange("A1:C1").merge();
    sheet.getRange("C2").format.protection.locked = false;
    sheet.getRange("C3").format.protection.formulaHidden = true;
    sheet.getRange("C3").format.indentLevel = 2;
    sheet.protection.protect({ allowSort: true });
  });
  const { file } = await saved();
  const sheet = file.getWorksheet("Sheet1");
  expect(sheet?.getCell("B1").master.address).toBe("A1");
  expect(sheet?.getCell("A2").value).toMatchObject({ shareType: "array", ref: "A2:B3", result: 1 });
  expect([sheet?.getCell("B2").value, sheet?.getCell("B3").value]).toEqual([2, 4]);
  expect(sheet?.getCell("C2").protection).toMatchObject({ locked: false });
  expect(sheet?.getCell("C3").protection).toMatchObject({ hidden: true });
  expect(sheet?.getCell("C3").alignment).toMatchObject({ indent: 2 });
  expect(sheet).toMatchObject({ sheetProtection: { sheet: true, sort: true } });
});

test("a protected structure and manual calculation go along, without any password", async () => {
  excel.protectWorkbook("secret");
  excel.book.application.calculationMode = "Manual";
  const book = (await saved()).parts.get("xl/workbook.xml");
  expect(book).toContain('<workbookProtection lockStructure="1"/><bookViews>');
  expect(book).toContain('<calcPr calcMode="manual" ');
  expect(book).not.toContain("secret");
});

test("custom XML parts go along with their ids, and the workbook knows them", async () => {
  const xml = '<list xmlns="urn:a&amp;b"><item>甲</item></list>';
  const part = await onSheet((_, { workbook }) => workbook.customXmlParts.add(xml).load("id"));
  const { parts } = await saved();
  expect(parts.get("customXml/item1.xml")).toBe(xml);
  expect(parts.get("customXml/itemProps1.xml")).toContain(`ds:itemID="${part.id}"`);
  expect(parts.get("customXml/itemProps1.xml")).toContain('ds:uri="urn:a&amp;b"');
  expect(parts.get("xl/_rels/workbook.xml.rels")).toContain('Target="../customXml/item1.xml"');
  expect(parts.get("[Content_Types].xml")).toContain('PartName="/customXml/itemProps1.xml"');
});

test("data bars keep colours and bounds", async () => {
  await write("A1:A3", [[-1], [2], [5]]);
  await onSheet((sheet) => {
    const { dataBar } = sheet.getRange("A1:A3").conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "=-1" };
    dataBar.upperBoundRule = { type: "Formula", formula: "=$A$3" };
    dataBar.positiveFormat.fillColor = "#63C384";
    dataBar.positiveFormat.gradientFill = false;
  });
  const sheet = (await saved()).parts.get("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<cfvo type="num" val="-1"/><cfvo type="formula" val="$A$3"/>');
  expect(sheet).toContain('<color rgb="FF63C384"/>');
  expect(sheet).toMatch(/<x14:dataBar [^>]*gradient="0" negativeBarColorSameAsPositive="0"/);
  expect(sheet).toContain('<x14:negativeFillColor rgb="FFFF0000"/>');
});

describe("functions of an add-in", () => {
  beforeEach(async () => {
    await write("A1:D1", [[3, 4, "=KPI.RATE(A1,B1)", "=IF(B1=0,0,SUM(A1,KPI.RATE(A1,B1)))"]]);
    await write("A2:C2", [[0, 0, "=KPI.RATE(A2,B2)"]]);
    await registerRate();
  });

  test("are counted, each once by name", () => {
    expect(addInUse(excel.book)).toEqual({ cells: 3, functions: ["KPI.RATE"] });
  });

  test("stand in the file as files spell them, with their values", async () => {
    const { file } = await saved();
    const sheet = file.getWorksheet("Sheet1");
    expect(sheet?.getCell("C1").value).toMatchObject({
      formula: "_xldudf_KPI_RATE(A1,B1)",
      result: 0.75,
    });
    expect(sheet?.getCell("D1").formula).toBe("IF(B1=0,0,SUM(A1,_xldudf_KPI_RATE(A1,B1)))");
  });

  test("become values where that was wanted, errors too; other formulas stay", async () => {
    await write("E1", [["=A1+C1"]]);
    const file = await openedFile(await saveWorkbook(excel.book, "values"));
    const sheet = file.getWorksheet("Sheet1");
    expect([sheet?.getCell("C1").value, sheet?.getCell("D1").value]).toEqual([0.75, 3.75]);
    expect(sheet?.getCell("C2").value).toEqual({ error: "#VALUE!" });
    expect(sheet?.getCell("E1").value).toEqual({ formula: "A1+C1", result: 3.75 });
  });
});

test("a function that is known to nobody, with a dot, is taken for an add-in's", async () => {
  await write("A1:B1", [["=OTHER.THING(1)", "=NORM.S.DIST(0,TRUE)"]]);
  expect(addInUse(excel.book)).toEqual({ cells: 1, functions: ["OTHER.THING"] });
});
