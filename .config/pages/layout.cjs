const { elements, escapeHtml, inline } = require("./html.cjs");

const link = (href, text, attributes = "") =>
  `<li><a href="${href}"${attributes}>${escapeHtml(text)}</a></li>`;

/** The other pages of the same language. */
const pageLinks = (pages, current) =>
  elements(Object.entries(pages), ([name, { menu }]) =>
    link(`${name}.html`, menu, name === current ? ' aria-current="page"' : ""),
  );

/** The same page in the other languages. */
const languageLinks = (languages, tag, current) =>
  elements(
    languages.filter((other) => other.tag !== tag),
    (other) =>
      link(
        `../${other.tag}/${current}.html`,
        other.language,
        ` lang="${other.tag}" hreflang="${other.tag}"`,
      ),
  );

/**
 * A help page, which opens in the user's browser. Its policy allows no script and no foreign address,
 * so that it can be read where scripts are forbidden, and sends nothing anywhere.
 */
function layout({ tag, name, texts, languages, version, body }) {
  const page = texts.pages[name];
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>${escapeHtml(page.title)} – ${escapeHtml(texts.product)}</title>
<link rel="icon" href="../../icons/app-32.png">
<link rel="stylesheet" href="../page.css">
</head>
<body>
<a class="skip" href="#content">${escapeHtml(texts.skip)}</a>
<header>
<p class="product"><img src="../../icons/app-64.png" width="32" height="32" alt="">${escapeHtml(texts.product)}</p>
<nav aria-label="${escapeHtml(texts.product)}"><ul>
${pageLinks(texts.pages, name)}
</ul></nav>
<nav class="languages" aria-label="${escapeHtml(texts.languages)}"><ul>
${languageLinks(languages, tag, name)}
</ul></nav>
</header>
<main id="content">
<h1>${escapeHtml(page.title)}</h1>
<p class="lead">${inline(page.lead)}</p>
${body}
</main>
<footer><p>${escapeHtml(texts.product)} ${escapeHtml(version)}</p></footer>
</body>
</html>
`;
}

module.exports = { layout };
