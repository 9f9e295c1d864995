import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "./language-context";

interface FailureProps {
  readonly sentence: string;
  readonly retry?: () => void;
}

/** What went wrong, in a sentence, with a way to try again where that can help. */
export function Failure({ sentence, retry }: FailureProps) {
  const texts = useTexts().interface.frame;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{sentence}</MessageBarBody>
      {retry && (
        <MessageBarActions>
          <Button onClick={retry}>{texts.tryAgain}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
