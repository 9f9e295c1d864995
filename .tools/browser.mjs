import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const cacheFolder = fileURLToPath(new URL("../.cache", import.meta.url));

/** Nothing but the page under test may use the network or the machine's graphics. */
const launchArguments = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const programFolders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
  .map((name) => process.env[name])
  .filter((folder) => folder !== undefined);

const usualPlaces = {
  linux: ["/usr/bin", "/usr/local/bin", "/snap/bin"].flatMap((folder) =>
    ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"].map(
      (name) => `${folder}/${name}`,
    ),
  ),
  darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: programFolders.flatMap((folder) => [
    path.join(folder, "Google/Chrome/Application/chrome.exe"),
    path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    path.join(folder, "Chromium/Application/chrome.exe"),
  ]),
};

/** The browser that the machine has, or undefined. `CHROME_PATH` wins, and must exist. */
function installedBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`);
    return chosen;
  }
  return (usualPlaces[process.platform] ?? []).find((place) => existsSync(place));
}

/** Unpacks the browser that came with the packages, once, and answers its folder. */
async function bundledBrowserFolder() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome, Edge or Chromium found. Install one, or set CHROME_PATH to it.");
  }
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const packageFolder = path.join(path.dirname(entry), "../..");
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8"));
  const folder = path.join(cacheFolder, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, path.join(packageFolder, "bin"));
  return folder;
}

async function unpackInto(folder, archives) {
  const { inflate } = await import("@sparticuz/chromium");
  mkdirSync(cacheFolder, { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  const temporaryFolder = process.env.TMPDIR;
  // The package unpacks into the system's temporary folder, which it looks up at each call.
  process.env.TMPDIR = unfinished;
  try {
    const names = ["chromium.br", "al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br"];
    await Promise.all(names.map((name) => inflate(path.join(archives, name))));
  } finally {
    if (temporaryFolder === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporaryFolder;
  }
  publish(unfinished, folder);
}

/** A rename is atomic, so a second process never sees a half-unpacked browser. */
function publish(unfinished, folder) {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}

/** What the bundled browser needs on a machine without its libraries or without any font. */
function bundledEnvironment(executable, folder) {
  const environment = { ...process.env, FONTCONFIG_FILE: writeFontSettings(folder) };
  if (spawnSync(executable, ["--version"]).status !== 0) {
    const libraries = [`${folder}/al2023/lib`, process.env.LD_LIBRARY_PATH];
    environment.LD_LIBRARY_PATH = libraries.filter(Boolean).join(":");
  }
  return environment;
}

/** The machine's fonts, if it has any, and the one that came along: no text is drawn without one. */
function writeFontSettings(folder) {
  const file = `${folder}/fonts.conf`;
  const settings = `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
  // Another process may be reading it, so it is left alone where it says the same.
  const same = existsSync(file) && readFileSync(file, "utf8") === settings;
  if (!same) writeFileSync(file, settings);
  return file;
}

/** A headless browser: the machine's own Chrome, Edge or Chromium, else the bundled one. */
export async function launchBrowser() {
  const installed = installedBrowser();
  if (installed) return chromium.launch({ executablePath: installed, args: launchArguments });
  const folder = await bundledBrowserFolder();
  const executable = path.join(folder, "chromium");
  const env = bundledEnvironment(executable, folder);
  return chromium.launch({ executablePath: executable, args: launchArguments, env });
}
