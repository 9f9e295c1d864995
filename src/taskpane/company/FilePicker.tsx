import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DragEvent } from "react";
import { useRef } from "react";
import { readFileBytes } from "../../catalogue/company/read-file";
import { useDesk } from "./desk-context";
import type { PickedFile } from "./picked-file";

const useStyles = makeStyles({
  place: {
    padding: "12px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hint: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

/** Chooses a file, or takes one that is dropped. */
export function FilePicker({ read }: { read: (file: PickedFile | null) => void }) {
  const styles = useStyles();
  const { words, busy } = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    read(null);
    read({ name: file.name, reading: await readFile(file) });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={styles.place}
      onDrop={drop}
      onDragOver={(event) => {
        event.preventDefault();
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.file.import}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          // Choosing the same file again, mended meanwhile, must count as a choice.
          target.value = "";
        }}
      />
      <Button disabledFocusable={busy} onClick={() => input.current?.click()}>
        {words.file.import}
      </Button>
      <p className={styles.hint}>{words.file.drop}</p>
    </div>
  );
}

/** A file that vanished meanwhile cannot be read either. */
async function readFile(file: File): Promise<PickedFile["reading"]> {
  try {
    return readFileBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { problems: [{ place: [], reason: "file-unreadable", values: {} }] };
  }
}
