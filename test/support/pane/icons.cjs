/**
 * `@fluentui/react-icons` for the tests of the pane: each icon from its own file, when it is asked
 * for. The package's index loads thousands of them, which takes each test file over a second.
 */
const common = require("@fluentui/react-icons/utils");

/** ChevronDown20Regular stands in chevron-down. */
function fileOf(icon) {
  const [words] = icon.split(/\d*(?:Filled|Regular|Light|Color)$/);
  return words.replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase();
}

module.exports = new Proxy(
  { __esModule: true, ...common },
  {
    get: (known, name) =>
      name in known || typeof name === "symbol"
        ? known[name]
        : require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name],
  },
);
