/** Loads the unmodified office.js into the window of the test, without any network. */

declare global {
  /** Supplied by the jest environment. */
  var runOfficeScript: (name: string) => boolean;
}

/** office.js takes its base path from its own script element; nothing is ever fetched from here. */
const BASE = "https://office.invalid/";

/** The element is never run: without a `resources` option jsdom doesn't load scripts. */
function addScriptElement(): void {
  const element = document.createElement("script");
  element.src = `${BASE}office.js`;
  document.head.append(element);
}

/** office.js asks for its sibling files by adding script elements; they are answered from disk. */
function answerScriptElements(): void {
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (node instanceof HTMLScriptElement && node.src.startsWith(BASE)) answer(node);
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}

function answer(element: HTMLScriptElement): void {
  const found = runOfficeScript(element.src.slice(BASE.length));
  element.dispatchEvent(new Event(found ? "load" : "error"));
}

export async function bootOffice(): Promise<void> {
  addScriptElement();
  answerScriptElements();
  runOfficeScript("office.js");
  await Office.onReady();
}
