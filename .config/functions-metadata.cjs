const { localiseFunctions, wanted } = require("./localise-functions.cjs");

/** Two files with one id pass the official generator; Excel would keep the last one. */
function refuseDuplicates(functions) {
  const ids = functions.map((fn) => fn.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`${twice}: two custom functions have this id.`);
}

/** JSDoc breaks its lines at the source's margin; Excel would show the breaks. */
const onOneLine = (text) => text.replace(/\s+/g, " ");

/** The English help stands in the JSDoc; the generator lets it be empty. */
function withWholeHelp(fn) {
  const place = `JSDoc of ${fn.id}`;
  const parameters = fn.parameters.map((parameter) => ({
    ...parameter,
    description: onOneLine(wanted(parameter.description, `${place}: @param ${parameter.name}`)),
  }));
  const description = onOneLine(wanted(fn.description, `${place}: description`));
  return { ...fn, description, parameters };
}

/**
 * The metadata as the generator wrote it, checked. It loses `allowCustomDataForDataTypeAny`, which
 * announces rich data types: a feature of CustomFunctionsRuntime 1.4, and we base on 1.1.
 */
function baseMetadata(generated) {
  const { allowCustomDataForDataTypeAny: _richData, ...metadata } = generated;
  refuseDuplicates(metadata.functions);
  return { ...metadata, functions: metadata.functions.map(withWholeHelp) };
}

/** The metadata in one language; English has no texts to lay over. Every function leads to its help. */
function metadataIn(tag, { base, texts, origin }) {
  const spoken = texts ? localiseFunctions(base, texts, tag) : base;
  const helpUrl = (id) => `${origin}/help/${tag}/functions.html#${id}`;
  return {
    ...spoken,
    functions: spoken.functions.map((fn) => ({ ...fn, helpUrl: helpUrl(fn.id) })),
  };
}

/** How the English help says that a blank cell must not reach the function as 0. */
const BLANK_GUARD = 'IF(range="","",range)';
/** How it says that a parameter takes one value, though it arrives as a range of one cell. */
const ONE_CELL = ": one cell";

/** The values that an argument may have, each with its meaning; none where any number will do. */
const optionsOf = (meanings) =>
  Object.entries(meanings ?? {}).map(([value, meaning]) => ({ value, meaning }));

/** A parameter in the language's words, under the name by which plain formulas mention it. */
function parameterHelp(spoken, { name, description }, guide) {
  return {
    key: name,
    name: spoken.name,
    description: spoken.description,
    optional: spoken.optional === true,
    matrix: spoken.dimensionality === "matrix",
    single: spoken.dimensionality !== "matrix" || description.includes(ONE_CELL),
    repeating: spoken.repeating === true,
    guarded: description.includes(BLANK_GUARD),
    options: optionsOf(guide.options?.[name]),
  };
}

/** What a person reads about the functions: in the pane and on the help page. */
function helpFrom(metadata, { base, comments, guide, namespace }) {
  return metadata.functions.map((fn, index) => {
    const { family, examples, equivalents } = comments.get(fn.id);
    const own = guide[fn.id] ?? {};
    return {
      id: fn.id,
      family,
      name: `${namespace}.${fn.name}`,
      description: fn.description,
      result: own.result ?? "",
      parameters: fn.parameters.map((parameter, place) =>
        parameterHelp(parameter, base.functions[index].parameters[place], own),
      ),
      examples,
      plain: equivalents,
      noPlainFormula: own.noPlainFormula ?? null,
      pitfalls: own.pitfalls ?? [],
    };
  });
}

module.exports = { baseMetadata, helpFrom, metadataIn };
