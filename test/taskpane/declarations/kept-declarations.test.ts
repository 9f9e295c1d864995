import { declareWord } from "../../../src/domain/declarations/change-declarations";
import { NO_DECLARATIONS } from "../../../src/domain/declarations/declarations";
import { writtenDeclarations } from "../../../src/domain/declarations/read-declarations";
import type { KeptText } from "../../../src/excel/kept-part";
import { keepChange, keptDeclarations } from "../../../src/taskpane/declarations/kept-declarations";

const words = (word: string) => [{ word, category: "outcome" as const }];
const copy = (partId: string, word: string): KeptText => ({
  partId,
  savedAt: "",
  text: writtenDeclarations({ ...NO_DECLARATIONS, words: words(word) }),
});
const damaged: KeptText = { partId: "damaged", savedAt: "", text: null };
const newer: KeptText = { partId: "newer", savedAt: "", text: '{"form":2}' };

test("a workbook without any has nothing declared, and nothing is wrong with that", () => {
  expect(keptDeclarations([])).toEqual({
    declarations: NO_DECLARATIONS,
    unusable: false,
    replaceable: [],
  });
});

test("of several copies the newest that can be read counts, and none else is replaced", () => {
  const kept = keptDeclarations([copy("b", "new"), damaged, copy("a", "old")]);
  expect(kept.declarations.words).toEqual(words("new"));
  expect(kept).toMatchObject({ unusable: false, replaceable: ["b", "a"] });
});

test.each([damaged, newer])("a newest copy that cannot be read is told of: $partId", (copyNow) => {
  const kept = keptDeclarations([copyNow, copy("a", "old")]);
  expect(kept.declarations.words).toEqual(words("old"));
  expect(kept).toMatchObject({ unusable: true, replaceable: ["a"] });
});

test("a change goes on top of what the workbook holds by now, and replaces only what was read", async () => {
  const keepDeclarations = jest.fn((text: string) =>
    Promise.resolve({ partId: "next", savedAt: "", text }),
  );
  const kept = await keepChange(declareWord({ word: "经营", category: "outcome" }), {
    readDeclarations: () => Promise.resolve([copy("theirs", "业绩"), newer]),
    keepDeclarations,
  });
  expect(kept.declarations.words).toEqual([...words("业绩"), ...words("经营")]);
  expect(kept.replaceable).toEqual(["next"]);
  expect(keepDeclarations.mock.calls).toEqual([
    [writtenDeclarations(kept.declarations), ["theirs"]],
  ]);
});
