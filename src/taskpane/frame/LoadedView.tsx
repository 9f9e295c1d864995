import type { ComponentType } from "react";
import { useLoaded } from "./use-loaded";
import type { ViewProps } from "./view-props";
import { WhenLoaded } from "./WhenLoaded";

interface LoadedViewProps extends ViewProps {
  readonly load: () => Promise<ComponentType<ViewProps>>;
}

/** Shows a view as soon as its code is there. */
export function LoadedView({ load, active }: LoadedViewProps) {
  return <WhenLoaded loaded={useLoaded(load)}>{(View) => <View active={active} />}</WhenLoaded>;
}
