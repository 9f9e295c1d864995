// Draws src/commands/icons/*.svg into PNGs of every size that Excel asks for: node .tools/icons.mjs
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "./browser.mjs";

const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Up to here the drawing on the 16-pixel grid is sharper than a shrunk large one. */
const LARGEST_SMALL = 20;

const sources = fileURLToPath(new URL("../src/commands/icons", import.meta.url));
const pictures = path.join(sources, "png");

/** The icons by name: a large drawing, and a `-small` one of the same name. */
const names = readdirSync(sources)
  .filter((file) => file.endsWith(".svg") && !file.endsWith("-small.svg"))
  .map((file) => path.basename(file, ".svg"));

/** The application's own icon is also shown by shops and app lists, at 128 pixels. */
const sizesOf = (name) => (name === "app" ? [...RIBBON_SIZES, 128] : RIBBON_SIZES);

async function draw(page, name, size) {
  const file = size <= LARGEST_SMALL ? `${name}-small.svg` : `${name}.svg`;
  const drawing = readFileSync(path.join(sources, file), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(path.join(pictures, `${name}-${size}.png`), png);
}

mkdirSync(pictures, { recursive: true });
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  for (const name of names) {
    for (const size of sizesOf(name)) await draw(page, name, size);
  }
  console.log(`${names.length} icons drawn into ${path.relative(process.cwd(), pictures)}`);
} finally {
  await browser.close();
}
