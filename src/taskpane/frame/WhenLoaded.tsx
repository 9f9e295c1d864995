import { Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Failure } from "./Failure";
import { useTexts } from "./language-context";
import type { Loaded } from "./use-loaded";

interface WhenLoadedProps<Value> {
  readonly loaded: Loaded<Value>;
  /** What the value looks like. */
  readonly children: (value: Value) => ReactNode;
}

/** A value once it is there; until then that it is coming, or that it did not come and what to do. */
export function WhenLoaded<Value>({ loaded, children }: WhenLoadedProps<Value>) {
  const texts = useTexts().interface.frame;
  switch (loaded.state) {
    case "loading":
      return <Spinner label={texts.loading} />;
    case "failed":
      return <Failure sentence={texts.loadFailed} retry={loaded.retry} />;
    case "ready":
      return children(loaded.value);
  }
}
