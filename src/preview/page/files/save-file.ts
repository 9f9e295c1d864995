import type { Book } from "../../workbook/model";
import type { AddInFormulas, AddInUse } from "../../files/save/add-in-formulas";
import type { Question, Questions } from "../state/questions";
import type { Texts } from "../texts/texts";
import { download } from "./download";

/** More names than these do not fit a sentence. */
const NAMED = 5;

/**
 * Hands the workbook to the user as an .xlsx file.
 * @returns false when the user left it
 */
export async function saveFile(
  book: Book,
  name: string,
  { ask }: Questions,
  texts: Texts,
): Promise<boolean> {
  // What writes files is large, and most who look at the preview never save.
  const [{ saveWorkbook }, { addInUse }] = await Promise.all([
    import("../../files/save/save-workbook"),
    import("../../files/save/add-in-formulas"),
  ]);
  const use = addInUse(book);
  const choice = use.cells === 0 ? "keep" : await ask(addInQuestion(use, texts));
  if (choice === null) return false;
  download(await saveWorkbook(book, choice as AddInFormulas), `${name}.xlsx`);
  return true;
}

function addInQuestion({ cells, functions }: AddInUse, texts: Texts): Question {
  const named = functions.slice(0, NAMED).join(texts("list.comma"));
  const more = functions.length > NAMED ? "…" : "";
  const choices: readonly AddInFormulas[] = ["keep", "values"];
  return {
    title: texts("save.ask.title"),
    text: texts("save.ask.text", { count: String(cells), functions: named + more }),
    choices: choices.map((id) => ({
      id,
      label: texts(`save.${id}`),
      hint: texts(`save.${id}.hint`),
    })),
  };
}
