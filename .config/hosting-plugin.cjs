const { assetPlugin } = require("./asset-plugin.cjs");
const { BY_FOLDER, EVERYWHERE } = require("./hosting-headers.cjs");

const headerLines = (headers) =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join("");

/** The form that Cloudflare Pages and Netlify read. */
function headersFile() {
  const rules = Object.entries(BY_FOLDER).map(
    ([folder, headers]) => `/${folder}/*\n${headerLines(headers)}`,
  );
  return [`/*\n${headerLines(EVERYWHERE)}`, ...rules].join("\n");
}

/** The form that Azure Static Web Apps reads. */
function azureConfiguration() {
  const routes = Object.entries(BY_FOLDER).map(([folder, headers]) => ({
    route: `/${folder}/*`,
    headers,
  }));
  return { globalHeaders: EVERYWHERE, routes, mimeTypes: { ".json": "application/json" } };
}

/** Writes the headers for hosts that read them from a file; other hosts need them set by hand. */
function hostingPlugin() {
  return assetPlugin("hosting", "first", ({ write }) => {
    write("_headers", headersFile());
    write("staticwebapp.config.json", `${JSON.stringify(azureConfiguration(), null, 2)}\n`);
  });
}

module.exports = { hostingPlugin };
