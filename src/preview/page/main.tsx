import { createRoot } from "react-dom/client";
import { messageOf } from "./add-ins/message-of";
import { createHost } from "./create-host";
import { readOptions } from "./options/page-options";
import { Preview } from "./Preview";
import { textsIn, TextsContext } from "./texts/texts";
import "./styles/theme.css";
import "./styles/page.css";
import "./styles/chart.css";
import "./styles/ribbon.css";
import "./styles/pane.css";
import "./styles/question.css";
import "./styles/requests.css";

async function start(place: HTMLElement): Promise<void> {
  const options = readOptions(location.search, navigator.languages);
  const texts = textsIn(options.locale);
  document.documentElement.lang = options.locale;
  document.documentElement.dataset["theme"] = options.theme;
  const host = await createHost(options, texts);
  document.title = `${host.workbookName} – ${texts("title")}`;
  createRoot(place).render(
    <TextsContext.Provider value={texts}>
      <Preview host={host} />
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
