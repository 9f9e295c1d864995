/** Every question that could be asked of a value, in every form: what stands in jest's `expect`. */
const EVERY_QUESTION = /const expectation = \{\n[^]*?\n {2}return expectation;/;

/** The one that is asked, made by the same functions of jest's. */
const QUESTION_ASKED = `
  const asked = (own, make) =>
    new Proxy(own, {
      get: (_, name) =>
        Object.hasOwn(allMatchers, name) ? make(name, allMatchers[name]) : own[name],
    });
  const promised = (make) => {
    const error = new JestAssertionError();
    const form = (isNot) => (name, matcher) =>
      make(name, getPromiseMatcher(name, matcher) || matcher, isNot, actual, error);
    return asked({ not: asked({}, form(true)) }, form(false));
  };
  const form = (isNot) => (_, matcher) => makeThrowingMatcher(matcher, isNot, '', actual);
  const forms = {
    get not() { return asked({}, form(true)); },
    get resolves() { return promised(makeResolveMatcher); },
    get rejects() { return promised(makeRejectMatcher); },
  };
  return asked(forms, form(false));`;

/** What matchers are handed to describe values with: copied for every question, member by member. */
const COPIED_TOOLS = "const utils = {\n    ...matcherUtils,";
const SHARED_TOOLS = "const utils = makeThrowingMatcher.utils ??= {\n    ...matcherUtils,";

/**
 * Jest's package `expect` without what nobody asks: for each value it makes some four hundred functions
 * and a stack trace, which takes tests that ask a hundred thousand times a third of their time.
 */
function quickExpect(source) {
  const isKnown = EVERY_QUESTION.test(source) && source.includes(COPIED_TOOLS);
  if (!isKnown) throw new Error("expect is another version: look at .config/quick-expect.cjs.");
  return source
    .replace(EVERY_QUESTION, () => QUESTION_ASKED)
    .replace(COPIED_TOOLS, () => SHARED_TOOLS);
}

module.exports = { quickExpect };
