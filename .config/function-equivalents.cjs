/** `unit [hours], open skip: formula`; brackets mark the option that also holds when left out. */
const CONDITIONED = /^((?:\w+ (?:[\w.]+|\[[\w.]+\])(?:, ?)?)+): ?(.+)$/;

function readCondition(text) {
  const [parameter, option] = text.split(" ");
  return { parameter, option: option.replace(/[[\]]/g, ""), usual: option.startsWith("[") };
}

/** An `@equivalent`: the options under which it holds, and the formula of ordinary Excel. */
function readEquivalent(text) {
  const line = text.replace(/\s*\n\s*/g, "");
  const [, conditions, formula] = CONDITIONED.exec(line) ?? [];
  if (formula === undefined) return { conditions: [], formula: line };
  return { conditions: conditions.split(/, ?/).map(readCondition), formula };
}

module.exports = { readEquivalent };
