/** Room -> the rooms it may import from, besides itself. The house in one table (ARCHITECTURE.md explains it). */
const MAY_IMPORT = {
  domain: [],
  i18n: [],
  formulas: ["domain"],
  catalogue: ["domain"],
  functions: ["domain", "catalogue", "i18n"],
  sheets: ["domain", "catalogue", "i18n"],
  excel: ["domain", "sheets"],
  taskpane: ["domain", "formulas", "catalogue", "i18n", "sheets", "excel"],
  commands: ["domain", "catalogue", "i18n", "sheets", "excel"],
  preview: [],
  export: ["domain", "formulas", "catalogue", "i18n", "sheets", "excel", "preview"],
};

const rooms = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import from: ${[room, ...allowed].join(", ")}. Move the code, or change the table in ARCHITECTURE.md first.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
}));

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    ...rooms,
    rule(
      "no-circular",
      "A cycle means two files are one idea; merge or split them.",
      {},
      { circular: true },
    ),
    rule(
      "no-orphans",
      "Nobody imports this. Custom functions and entry files are started by webpack.",
      { orphan: true, path: "^src/", pathNot: "^src/functions/|/main[.]tsx?$|[.]d[.]ts$" },
      {},
    ),
    rule(
      "no-unknown-room",
      "A new folder in src needs a line in MAY_IMPORT.",
      { path: "^src/", pathNot: `^src/(${Object.keys(MAY_IMPORT).join("|")})/` },
      { path: "^src/" },
    ),
    rule(
      "pure-rooms",
      "The domain and the sheet plans are plain TypeScript: no packages, no Node.",
      { path: "^src/(domain|sheets)/" },
      { dependencyTypes: ["npm", "npm-dev", "npm-no-pkg", "core"] },
    ),
    rule(
      "formula-library",
      "One room turns formulas into trees; the others read the trees.",
      { path: "^(src|test)/", pathNot: "^(src|test)/formulas/" },
      { path: "(^|node_modules/)@borgar/fx" },
    ),
    rule(
      "seeds-door",
      "Only catalogue and i18n read seeds.",
      { path: "^src/", pathNot: "^src/(catalogue|i18n)/" },
      { path: "^seeds/|^[.]config/seeds" },
    ),
    rule(
      "functions-apart",
      "A custom function does not import another one; share through domain.",
      { path: "^src/functions/(?!support/)([^/]+/[^/]+)" },
      { path: "^src/functions/(?!support/)", pathNot: "^src/functions/$1" },
    ),
    rule(
      "src-not-to-test",
      "Shipped code does not know the tests.",
      { path: "^src/" },
      { path: "^test/" },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
