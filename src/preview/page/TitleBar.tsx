import { useTexts } from "./texts/texts";

/** The workbook's name, and plainly that this is not Excel itself. */
export function TitleBar({ workbook }: { readonly workbook: string }) {
  const texts = useTexts();
  return (
    <header className="title-bar">
      <h1>
        {workbook} – {texts("title")}
      </h1>
      <p>{texts("emulated")}</p>
    </header>
  );
}
