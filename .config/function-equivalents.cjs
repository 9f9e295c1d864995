const { commentsIn } = require("./function-comments.cjs");

/** `unit [hours], open skip: formula`; brackets mark the option that also holds when left out. */
const CONDITIONED = /^((?:\w+ (?:[\w.]+|\[[\w.]+\])(?:, ?)?)+): ?(.+)$/;

function readCondition(text) {
  const [parameter, option] = text.split(" ");
  return { parameter, option: option.replace(/[[\]]/g, ""), usual: option.startsWith("[") };
}

/** One `@equivalent`: the options under which it holds, and the formula. */
function readEquivalent(text) {
  const line = text.replace(/\s*\n\s*/g, "");
  const [, conditions, formula] = CONDITIONED.exec(line) ?? [];
  if (formula === undefined) return { conditions: [], formula: line };
  return { conditions: conditions.split(/, ?/).map(readCondition), formula };
}

/** The formulas of ordinary Excel that custom functions declare as their equals, by function id. */
function readEquivalents(files) {
  return new Map(
    files.flatMap((file) =>
      commentsIn(file).map(({ id, textsOf }) => [id, textsOf("equivalent").map(readEquivalent)]),
    ),
  );
}

module.exports = { readEquivalents };
