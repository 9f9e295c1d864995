/**
 * What the add-in asks of a web server. No content security policy for the pane is among them: which
 * addresses Office.js needs differs by platform and is not published, and a wrong guess stops Excel.
 */
const EVERYWHERE = {
  // Excel on the web reads functions.json from its own origin; nothing here is secret.
  "Access-Control-Allow-Origin": "*",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * Files that never change under their name, by folder; Excel wants icons to be cacheable. All others
 * keep their names over releases, so they are left to the host's default, which is to ask again.
 */
const BY_FOLDER = {
  assets: { "Cache-Control": "public, max-age=31536000, immutable" },
  icons: { "Cache-Control": "public, max-age=86400" },
};

module.exports = { BY_FOLDER, EVERYWHERE };
