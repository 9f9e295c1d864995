const textKeys = ["name", "description"];

/** Names the first text that a language lacks: Excel would show an empty line of help. */
function wanted(text, place) {
  if (typeof text === "string" && text.trim() !== "") return text;
  throw new Error(`${place} is missing.`);
}

function localiseParameter(parameter, texts, place) {
  const own = texts?.[parameter.name];
  const [name, description] = textKeys.map((key) =>
    wanted(own?.[key], `${place}: parameters.${parameter.name}.${key}`),
  );
  return { ...parameter, name, description };
}

/** Texts for something that is not there are left over from a rename, and nobody would notice. */
function refuseLeftovers(texts, known, place) {
  const leftover = Object.keys(texts ?? {}).find((key) => !known.includes(key));
  if (leftover) throw new Error(`${place}: "${leftover}" belongs to nothing.`);
}

function localiseFunction(fn, texts, tag) {
  const place = `functions.json of ${tag}, ${fn.id}`;
  const description = wanted(texts?.description, `${place}: description`);
  refuseLeftovers(
    texts.parameters,
    fn.parameters.map((parameter) => parameter.name),
    place,
  );
  const parameters = fn.parameters.map((parameter) =>
    localiseParameter(parameter, texts.parameters, place),
  );
  return { ...fn, description, parameters };
}

/** Lays one language over the metadata. The function's name stays: formulas are stored with it. */
function localiseFunctions(metadata, texts, tag) {
  refuseLeftovers(
    texts,
    metadata.functions.map((fn) => fn.id),
    `functions.json of ${tag}`,
  );
  return {
    ...metadata,
    functions: metadata.functions.map((fn) => localiseFunction(fn, texts[fn.id], tag)),
  };
}

module.exports = { localiseFunctions, wanted };
