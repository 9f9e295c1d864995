/** Where the manifest's addresses stand in the source, and where `npm run excel` serves them. */
const DEVELOPMENT_ORIGIN = "https://localhost:3000";
const DEFAULT_LANGUAGE = "en-US";

/** The only places that Office.js may be loaded from: Microsoft supports no other copy. */
const OFFICE_JS = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  onecdn: "https://officeapis.public.onecdn.static.microsoft/1/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** The address the built files will stand under, checked and without a slash at its end. */
function readOrigin(given = DEVELOPMENT_ORIGIN) {
  const wanted = `--env origin wants an https address such as https://kpi.example.com, not "${given}".`;
  if (!URL.canParse(given)) throw new Error(wanted);
  const url = new URL(given);
  const plain = url.protocol === "https:" && !url.search && !url.hash && !url.username;
  if (!plain) throw new Error(wanted);
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

function readOfficeJs(name = "global") {
  const address = Object.hasOwn(OFFICE_JS, name) ? OFFICE_JS[name] : undefined;
  if (address) return address;
  const names = Object.keys(OFFICE_JS).join(", ");
  throw new Error(`--env office-js wants one of ${names}, not "${name}".`);
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Another id lets one Excel hold two copies of the add-in, such as a trial beside the real one. */
function readAddInId(given) {
  if (given === undefined || GUID.test(given)) return given;
  throw new Error(`--env id wants a GUID, not "${given}".`);
}

/** What `npm run build -- --env …` may say; an unknown or wrong word stops the build. */
function readBuildOptions(env = {}) {
  const known = ["origin", "office-js", "id"];
  const unknown = Object.keys(env).find(
    (key) => !known.includes(key) && !key.startsWith("WEBPACK_"),
  );
  if (unknown) throw new Error(`--env ${unknown} is unknown; there are ${known.join(", ")}.`);
  return {
    origin: readOrigin(env.origin),
    officeJs: readOfficeJs(env["office-js"]),
    addInId: readAddInId(env.id),
  };
}

module.exports = { DEFAULT_LANGUAGE, DEVELOPMENT_ORIGIN, OFFICE_JS, readBuildOptions };
