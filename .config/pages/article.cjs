const { elements, inline, list } = require("./html.cjs");

const fact = ({ term, text }) => `<dt>${inline(term)}</dt>\n<dd>${inline(text)}</dd>`;

const section = ({ heading, text, steps, facts }) => `<section>
<h2>${inline(heading)}</h2>
${elements(text, (paragraph) => `<p>${inline(paragraph)}</p>`)}
${list("ol", steps, (step) => `<li>${inline(step)}</li>`)}${list("dl", facts, fact)}</section>`;

/** A page of sections: each has paragraphs, then steps, then facts, of which any may be absent. */
const article = (texts) => elements(texts.sections, section);

module.exports = { article };
