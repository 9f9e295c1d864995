import { useRef } from "react";
import { useDropDown } from "../ribbon/drop-down";
import { MenuItems } from "../ribbon/MenuItems";
import { useTexts } from "../texts/texts";
import type { FileCommands } from "./file-commands";

/** Excel's File menu, as far as it is played: it stands before the tabs. */
export function FileMenu({ files }: { readonly files: FileCommands }) {
  const texts = useTexts();
  const { open, opener, toggle, close, onBlur } = useDropDown();
  const picker = useRef<HTMLInputElement>(null);
  const items = [
    { id: "open", label: texts("file.open"), hint: texts("file.open.hint") },
    { id: "save", label: texts("file.save") },
  ];
  return (
    <div className="file-menu" onBlur={onBlur}>
      <button ref={opener} type="button" aria-haspopup="menu" aria-expanded={open} onClick={toggle}>
        {texts("file")}
      </button>
      {open && (
        <MenuItems
          label={texts("file")}
          items={items}
          onChoose={({ id }) => {
            if (id === "save") files.save();
            else picker.current?.click();
          }}
          onClose={close}
        />
      )}
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) files.open(file);
          // Else the same file, mended meanwhile, could not be chosen again.
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
