const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);

/** Text of the page seeds: `code`, **words on a button** and [words](address); the rest as it stands. */
function inline(text) {
  return escapeHtml(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>');
}

const elements = (items, wrap) => (items ?? []).map(wrap).join("\n");

/** Wraps rendered items in a list of its own, or gives nothing when there are none. */
const list = (tag, items, wrap) =>
  items?.length ? `<${tag}>\n${elements(items, wrap)}\n</${tag}>\n` : "";

module.exports = { elements, escapeHtml, inline, list };
