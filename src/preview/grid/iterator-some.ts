/**
 * Univer calls `map.keys().some(…)`, which iterators of newer engines have. Where it is missing
 * (Node 20) this adds it, as the language defines it.
 */
interface IteratorWithSome {
  some?: (this: Iterable<unknown>, test: (value: unknown) => boolean) => boolean;
}

// Every built-in iterator inherits from this object, which has no global name in older engines.
const iteratorPrototype = Object.getPrototypeOf(
  Object.getPrototypeOf(new Map().keys()),
) as IteratorWithSome;

iteratorPrototype.some ??= function some(test) {
  for (const value of this) if (test(value)) return true;
  return false;
};
