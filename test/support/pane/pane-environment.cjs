/**
 * jest environment: a jsdom window that answers questions about styles once. Whenever a test asks for an
 * element by its role, the styles of all elements and of everything around them are looked up.
 */
// Before jsdom is loaded, which takes the function out of this module.
require("./match-classes.cjs");
const { TestEnvironment } = require("jest-environment-jsdom");
const { implForWrapper } = require("jsdom/lib/jsdom/living/generated/utils");

/** The same answers as the window's own, for as long as jsdom itself keeps what they are made of. */
function rememberedStyles(window) {
  const { getComputedStyle } = window;
  const answers = new WeakMap();
  return (element, pseudoElement) => {
    if (pseudoElement || !element?.isConnected) return getComputedStyle(element, pseudoElement);
    const { _ownerDocument: owner } = implForWrapper(element);
    const known = answers.get(owner._styleCache ?? owner)?.get(element);
    if (known) return known;
    const answer = getComputedStyle(element);
    const kept = owner._styleCache;
    if (!answers.has(kept)) answers.set(kept, new WeakMap());
    answers.get(kept).set(element, answer);
    return answer;
  };
}

module.exports = class PaneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.getComputedStyle = rememberedStyles(this.global);
  }
};
