import { Spinner } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { Failure } from "./Failure";
import { useTexts } from "./language-context";
import { useLoaded } from "./use-loaded";
import type { ViewProps } from "./view-props";

interface LoadedViewProps extends ViewProps {
  readonly load: () => Promise<ComponentType<ViewProps>>;
}

/** Shows a view as soon as its code is there. */
export function LoadedView({ load, active }: LoadedViewProps) {
  const texts = useTexts().interface.frame;
  const loaded = useLoaded(load);
  switch (loaded.state) {
    case "loading":
      return <Spinner label={texts.loading} />;
    case "failed":
      return <Failure sentence={texts.loadFailed} retry={loaded.retry} />;
    case "ready":
      return <loaded.value active={active} />;
  }
}
