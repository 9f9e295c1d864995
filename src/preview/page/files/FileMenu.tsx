import { useDropDown } from "../ribbon/drop-down";
import { MenuItems } from "../ribbon/MenuItems";
import { useTexts } from "../texts/texts";
import type { FileCommands } from "./file-commands";

/** Excel's File menu, as far as it is played: it stands before the tabs. */
export function FileMenu({ files }: { readonly files: FileCommands }) {
  const texts = useTexts();
  const { open, opener, toggle, close, onBlur } = useDropDown();
  return (
    <div className="file-menu" onBlur={onBlur}>
      <button ref={opener} type="button" aria-haspopup="menu" aria-expanded={open} onClick={toggle}>
        {texts("file")}
      </button>
      {open && (
        <MenuItems
          label={texts("file")}
          items={[{ id: "save", label: texts("file.save") }]}
          onChoose={files.save}
          onClose={close}
        />
      )}
    </div>
  );
}
