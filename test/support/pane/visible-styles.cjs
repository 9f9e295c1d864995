/**
 * Whenever a test asks for an element by its role, jsdom compares the elements with every style rule,
 * and Fluent UI writes hundreds. Only rules stay that such a question, a test or axe can see: nothing
 * is laid out, moved, drawn or hovered over in jsdom.
 */
const SEEN =
  /^(?:--|all|background|clip|color|content|direction|display|font|height|left|opacity|overflow|pointer-events|position|text|top|transform|unicode-bidi|visibility|white-space|width)/;

/** What jsdom never finds: a mouse over something, and boxes that stand in no document. */
const NEVER_THERE = /:(?:hover|before|after)/;

/** Whether a rule stays; groups of rules, such as a media query, always do. */
function isSeen(rule) {
  const [selector, declarations, ...rest] = rule.split(/[{}]/);
  if (selector.startsWith("@") || rest.join("").trim() !== "") return true;
  const isForElements = selector.split(",").some((part) => !NEVER_THERE.test(part));
  return isForElements && declarations.split(";").some((text) => SEEN.test(text.trim()));
}

const { prototype } = CSSStyleSheet;
const { insertRule } = prototype;

prototype.insertRule = function insertSeenRule(rule, index = 0) {
  return isSeen(rule) ? insertRule.call(this, rule, Math.min(index, this.cssRules.length)) : index;
};
