const fs = require("node:fs");
const path = require("node:path");
const { assetPlugin } = require("./asset-plugin.cjs");
const { fileIn } = require("./functions-plugin.cjs");
const { folderOf, languages, readTexts } = require("./locales.cjs");
const { article } = require("./pages/article.cjs");
const { benchmarksByFunction } = require("./pages/benchmarks.cjs");
const { functionsList } = require("./pages/functions-list.cjs");
const { layout } = require("./pages/layout.cjs");
const { readSeeds } = require("./read-seeds.cjs");

const styles = path.join(__dirname, "pages/page.css");
/** Named by the catalogues that companies export, so its address stays. */
const companySchema = "company-catalogue.schema.json";

/** The functions page is made from what is known of them, every other one from its sections. */
function bodyOf(name, page, { help, benchmarks }) {
  return name === "functions" ? functionsList(page, help, benchmarks) : article(page);
}

/** Writes help/<tag>/<page>.html for every page and language, from seeds/locales/<tag>/pages.json. */
function helpPagesPlugin({ root, version }) {
  return assetPlugin("help-pages", "later", ({ read, write, watchFile, watchFolder }) => {
    watchFolder(folderOf(root));
    watchFolder(path.join(root, "seeds/indicators"));
    const schema = path.join(root, "seeds/schema", companySchema);
    watchFile(styles);
    watchFile(schema);
    const spoken = languages(root).map((tag) => ({ tag, texts: readTexts(root, tag, "pages") }));
    const names = spoken.map(({ tag, texts }) => ({ tag, language: texts.language }));
    const { indicators } = readSeeds(root);
    for (const { tag, texts } of spoken) {
      const help = JSON.parse(read(fileIn(tag, "functions-help")));
      const benchmarks = benchmarksByFunction(indicators, readTexts(root, tag, "indicators"));
      for (const [name, page] of Object.entries(texts.pages)) {
        const body = bodyOf(name, page, { help, benchmarks });
        write(
          `help/${tag}/${name}.html`,
          layout({ tag, name, texts, languages: names, version, body }),
        );
      }
    }
    write("help/page.css", fs.readFileSync(styles, "utf8"));
    write(`help/${companySchema}`, fs.readFileSync(schema, "utf8"));
  });
}

module.exports = { helpPagesPlugin };
