import { useEffect, useState } from "react";
import { useTexts } from "../texts/texts";

/** While a file is dragged over the window it lies over everything, frames too, and takes the file. */
export function DropArea({ onFile }: { readonly onFile: (file: File) => void }) {
  const texts = useTexts();
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const show = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) setDragging(true);
    };
    window.addEventListener("dragenter", show);
    return () => {
      window.removeEventListener("dragenter", show);
    };
  }, []);
  if (!dragging) return null;
  return (
    <div
      className="drop-area"
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDragLeave={() => {
        setDragging(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDragging(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      {texts("file.drop")}
    </div>
  );
}
