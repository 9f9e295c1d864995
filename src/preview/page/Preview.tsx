import { useState } from "react";
import type { PreviewHost } from "./preview-host";
import { DropArea } from "./files/DropArea";
import { MessageBar } from "./MessageBar";
import { TaskPane } from "./pane/TaskPane";
import { QuestionDialog } from "./QuestionDialog";
import { RequestPanel } from "./requests/RequestPanel";
import { Ribbon } from "./ribbon/Ribbon";
import { SheetArea } from "./spreadsheet/SheetArea";
import { useStore } from "./state/store";
import { TitleBar } from "./TitleBar";

/** The window: title bar, ribbon, messages, the sheet with the panes beside it, the requests. */
export function Preview({ host }: { readonly host: PreviewHost }) {
  const openPanes = useStore(host.panes.open);
  const messages = useStore(host.messages.shown);
  const requests = useStore(host.requestLog.requests);
  const [requestsShown, showRequests] = useState(host.options.panel === "requests");
  return (
    <div className="window">
      <TitleBar workbook={host.workbookName} />
      <Ribbon host={host} requestPanel={{ on: requestsShown, set: showRequests }} />
      <MessageBar messages={messages} onDismiss={host.messages.dismiss} />
      <QuestionDialog questions={host.questions} />
      <DropArea onFile={host.files.open} />
      <main className="workspace">
        <SheetArea element={host.sheetElement} />
        {host.addIns.map((sideloaded) => (
          <TaskPane
            key={sideloaded.key}
            sideloaded={sideloaded}
            open={openPanes.has(sideloaded.key)}
            onLoad={host.frames.markLoaded}
            onClose={host.panes.hide}
          />
        ))}
      </main>
      {requestsShown && (
        <RequestPanel
          entries={requests}
          onClear={host.requestLog.clear}
          onClose={() => {
            showRequests(false);
          }}
        />
      )}
    </div>
  );
}
