import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "../frame/language-context";
import { useDeclarations } from "./declarations-context";

/** Why what was declared in the workbook is left out. */
export function DeclarationsTrouble() {
  const words = useTexts().interface.declarations;
  const { trouble } = useDeclarations();
  if (trouble === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words[trouble]}</MessageBarBody>
    </MessageBar>
  );
}
