import type { Message } from "./state/messages";
import { useTexts } from "./texts/texts";

interface MessageBarProps {
  readonly messages: readonly Message[];
  readonly onDismiss: (id: number) => void;
}

/** The yellow bars below the ribbon with which Excel says what did not work. */
export function MessageBar({ messages, onDismiss }: MessageBarProps) {
  const texts = useTexts();
  return (
    <div className="messages" role="alert">
      {messages.map(({ id, text }) => (
        <div key={id} className="message">
          <p>{text}</p>
          <button
            type="button"
            className="icon-button"
            aria-label={texts("message.close")}
            onClick={() => {
              onDismiss(id);
            }}
          >
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
