const { pinyin } = require("pinyin-pro");
const { languages, readTexts, textNames } = require("./locales.cjs");
const { readSeeds } = require("./read-seeds.cjs");
const { finderDocument } = require("../src/catalogue/finder/finder-document.ts");
const { finderIndex } = require("../src/catalogue/finder/finder-index.ts");
const { plainTextWith } = require("../src/catalogue/finder/plain-text.ts");
const { syllables } = require("../src/catalogue/finder/syllables.ts");

/** Each language has words of its own for a term, as many as it has, so that no places compare. */
const WORD_LISTS = ["categories", "terms"];

/** The module "seeds/finder": everything that the catalogue's entries are found by, worked out beforehand. */
function bundledFinder(root) {
  const simpler = simplerCharacters(root);
  const letters = { plain: plainTextWith(simpler), pinyin: syllables };
  const texts = languages(root).map((tag) => readTexts(root, tag, "indicators"));
  const documents = readSeeds(root).indicators.map((entry) =>
    finderDocument(
      entry,
      texts.map((language) => language[entry.id]),
      letters,
    ),
  );
  return { index: finderIndex(documents), simpler };
}

/**
 * Traditional character -> simplified one, learnt from the catalogue's own texts: where both Chinese
 * texts are equally long, characters that stand in the same place and sound alike are the same one.
 */
function simplerCharacters(root) {
  const simplified = allTexts(root, "zh-CN");
  const usual = new Set(simplified.join(""));
  const found = {};
  allTexts(root, "zh-TW").forEach((text, at) => {
    const other = [...simplified[at]];
    const characters = [...text];
    if (characters.length !== other.length) return;
    characters.forEach((character, place) => {
      const simple = other[place];
      if (character === simple || usual.has(character)) return;
      if (soundAlike(character, simple)) found[character] = simple;
    });
  });
  return found;
}

/** Whether one of the ways to read the one is a way to read the other. */
function soundAlike(one, other) {
  const readings = (character) =>
    pinyin(character, { toneType: "none", type: "array", multiple: true });
  return readings(one).some((reading) => readings(other).includes(reading));
}

/** Every text of a language; the same place in each language's list is the same text. */
function allTexts(root, tag) {
  const names = textNames(root, "en-US").filter((name) => !WORD_LISTS.includes(name));
  return names.flatMap((name) =>
    leaves(readTexts(root, "en-US", name), readTexts(root, tag, name)),
  );
}

/** Texts in the order of the reference, so that all languages list them alike. */
function leaves(reference, own) {
  if (typeof reference !== "object") return [String(own)];
  return Object.keys(reference).flatMap((key) => leaves(reference[key], own?.[key] ?? ""));
}

module.exports = { bundledFinder };
