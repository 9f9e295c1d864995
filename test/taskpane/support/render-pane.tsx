import "@testing-library/jest-dom";
import { FluentProvider } from "@fluentui/react-components";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { loadTexts } from "../../../src/i18n/texts";
import { rememberedChoice, spokenLanguage } from "../../../src/taskpane/frame/chosen-language";
import { LanguageProvider } from "../../../src/taskpane/frame/LanguageProvider";
import { Pane } from "../../../src/taskpane/frame/Pane";
import { ServicesContext } from "../../../src/taskpane/frame/services-context";
import { paneTheme } from "../../../src/taskpane/frame/theme";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { fakeServices } from "./fake-services";

// Rules about a whole page take axe seconds in jsdom, more where other tests share the processor.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

// jsdom lays nothing out, so it cannot scroll.
Element.prototype.scrollIntoView = () => undefined;

async function renderInside(content: ReactNode, overrides: Partial<PaneServices>) {
  const services = fakeServices(overrides);
  const language = spokenLanguage(rememberedChoice(services.memory), services.host.language);
  const texts = await loadTexts(language);
  // Within act, so that what is there at once, such as the first view, has arrived.
  const view = await act(() =>
    Promise.resolve(
      render(
        <ServicesContext.Provider value={services}>
          <LanguageProvider initialTexts={texts}>{content}</LanguageProvider>
        </ServicesContext.Provider>,
      ),
    ),
  );
  return { ...view, services, texts, user: userEvent.setup() };
}

/** Starts the whole pane as `main.tsx` does, at the given address. */
export function renderPane(overrides: Partial<PaneServices> = {}, hash = "") {
  window.location.hash = hash;
  return renderInside(<Pane />, overrides);
}

/** A part of the pane with everything around it that it needs. */
export function renderPart(part: ReactNode, overrides: Partial<PaneServices> = {}) {
  const language = spokenLanguage(null, overrides.host?.language ?? "en-US");
  return renderInside(
    <FluentProvider theme={paneTheme(false, language)}>{part}</FluentProvider>,
    overrides,
  );
}

export { screen };
