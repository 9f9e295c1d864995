import { useState } from "react";
import { useDesk } from "./desk-context";
import { ExportFile } from "./ExportFile";
import { FilePicker } from "./FilePicker";
import { ImportPreview } from "./ImportPreview";
import type { PickedFile } from "./picked-file";
import { Section } from "./Section";

/** Takes a catalogue over from a file, after showing what that does, and writes one. */
export function FileTools() {
  const { words } = useDesk();
  const [file, setFile] = useState<PickedFile | null>(null);
  return (
    <Section title={words.file.title}>
      <FilePicker read={setFile} />
      {file && (
        <ImportPreview
          file={file}
          close={() => {
            setFile(null);
          }}
        />
      )}
      <ExportFile />
    </Section>
  );
}
