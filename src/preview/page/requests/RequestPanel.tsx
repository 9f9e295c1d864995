import { useTexts } from "../texts/texts";
import { RequestTable } from "./RequestTable";
import type { LoggedRequest } from "./request-log";
import { formatBytes, requestTotals } from "./request-totals";

interface RequestPanelProps {
  readonly entries: readonly LoggedRequest[];
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** Everything that add-ins asked of Excel, and what it cost. */
export function RequestPanel({ entries, onClear, onClose }: RequestPanelProps) {
  const texts = useTexts();
  const { syncs, sent, received } = requestTotals(entries);
  return (
    <section className="requests" aria-label={texts("requests.title")}>
      <header className="requests-title">
        <h2>{texts("requests.title")}</h2>
        <p role="status">
          {texts("requests.total", {
            syncs: String(syncs),
            sent: formatBytes(sent),
            received: formatBytes(received),
          })}
        </p>
        <button type="button" onClick={onClear}>
          {texts("requests.clear")}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={texts("requests.close")}
          onClick={onClose}
        >
          ✕
        </button>
      </header>
      <div className="requests-rows">
        {entries.length === 0 ? (
          <p>{texts("requests.empty")}</p>
        ) : (
          <RequestTable entries={entries} />
        )}
      </div>
    </section>
  );
}
