import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { messageOf } from "./add-ins/message-of";
import { readOptions } from "./options/page-options";
import { Preview } from "./Preview";
import type { PreviewHost } from "./preview-host";
import { useStore, type Store } from "./state/store";
import { textsIn, TextsContext, useTexts } from "./texts/texts";
import { startWorkbooks } from "./workbooks";
import "./styles/theme.css";
import "./styles/page.css";
import "./styles/chart.css";
import "./styles/ribbon.css";
import "./styles/pane.css";
import "./styles/question.css";
import "./styles/requests.css";

function ShownWorkbook({ workbooks }: { readonly workbooks: Store<PreviewHost> }) {
  const texts = useTexts();
  const host = useStore(workbooks);
  useEffect(() => {
    document.title = `${host.workbookName} – ${texts("title")}`;
  }, [host, texts]);
  return <Preview key={host.id} host={host} />;
}

async function start(place: HTMLElement): Promise<void> {
  const options = readOptions(location.search, navigator.languages);
  const texts = textsIn(options.locale);
  document.documentElement.lang = options.locale;
  document.documentElement.dataset["theme"] = options.theme;
  const workbooks = await startWorkbooks(options, texts);
  createRoot(place).render(
    <TextsContext.Provider value={texts}>
      <ShownWorkbook workbooks={workbooks} />
    </TextsContext.Provider>,
  );
}

const place = document.getElementById("page");
if (place) {
  start(place).catch((error: unknown) => {
    place.textContent = `The preview could not start: ${messageOf(error)}`;
    throw error;
  });
}
