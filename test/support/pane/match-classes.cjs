const selectors = require("jsdom/lib/jsdom/living/helpers/selectors");

/** What Fluent UI writes: `.f1`, or `.f1:focus` and the like, for which the class does not suffice. */
const BY_CLASS = /^\.([\w-]+)([.:[][^\s,>+~]*)?$/;

const { matchesDontThrow } = selectors;
const known = new Map();

function classIn(selector) {
  if (!known.has(selector)) known.set(selector, BY_CLASS.exec(selector) ?? []);
  return known.get(selector);
}

/** Every element is compared with every rule; most lack the class, which needs no engine to see. */
selectors.matchesDontThrow = (element, selector) => {
  const [, name, rest] = classIn(selector);
  if (name !== undefined && !element.classList.contains(name)) return false;
  return (name !== undefined && rest === undefined) || matchesDontThrow(element, selector);
};
