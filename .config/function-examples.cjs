/** `KPI.FCR(820, 1000) = 0.82`: what is typed after the equals sign, and what the cell then shows. */
function readExample(text, id, namespace) {
  const middle = text.lastIndexOf(" = ");
  const formula = text.slice(0, middle);
  if (middle < 0 || !formula.startsWith(`${namespace}.${id}(`) || !formula.endsWith(")")) {
    throw new Error(`${id}: the example "${text}" is not "${namespace}.${id}(…) = result".`);
  }
  return { formula: `=${formula}`, result: text.slice(middle + 3) };
}

module.exports = { readExample };
