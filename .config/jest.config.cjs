const path = require("node:path");

const rootDir = path.resolve(__dirname, "..");
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
];

/** They take long to make and are the same for every test file. */
const DATA_MODULES = "(/\\.config/seeds(-catalogue|-finder|-profiles)?|\\.data)\\.cjs$";

const seeds = {
  "^seeds$": "<rootDir>/.config/seeds.cjs",
  "^seeds/(catalogue|finder|profiles|texts)$": "<rootDir>/.config/seeds-$1.cjs",
};

/** One jest project per kind of room, so that each runs in the smallest environment it needs. */
const project = (displayName, folders, settings = {}) => ({
  displayName,
  rootDir,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  testEnvironment: "node",
  runtime: path.join(__dirname, "jest-runtime.cjs"),
  transform: {
    "^.+\\.(ts|tsx)$": swc,
    [DATA_MODULES]: path.join(__dirname, "data-transform.cjs"),
  },
  moduleNameMapper: seeds,
  ...settings,
});

module.exports = {
  rootDir,
  projects: [
    project("pure", ["domain", "catalogue", "i18n", "functions", "sheets", "seeds", "formulas"], {
      testPathIgnorePatterns: ["<rootDir>/test/functions/plain/"],
    }),
    project("house", ["house"]),
    project("pane", ["taskpane"], {
      testEnvironment: "<rootDir>/test/support/pane/pane-environment.cjs",
      setupFiles: ["<rootDir>/test/support/pane/visible-styles.cjs"],
      moduleNameMapper: {
        ...seeds,
        "^@fluentui/react-icons$": "<rootDir>/test/support/pane/icons.cjs",
      },
    }),
    project("excel", ["excel", "commands", "preview", "functions/plain", "export"], {
      testEnvironment: "<rootDir>/test/support/excel-environment.cjs",
    }),
    project("e2e", ["e2e"], {
      testEnvironment: "<rootDir>/test/support/browser/browser-environment.mjs",
      globalSetup: "<rootDir>/test/support/browser/build-bundles.mjs",
    }),
  ],
};
