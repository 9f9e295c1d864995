import { createContext, useContext } from "react";
import type { PaneServices } from "../pane-services";

/** Filled once, where the pane starts. */
export const ServicesContext = createContext<PaneServices | null>(null);

/** What the pane may ask of Excel and the browser. */
export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error("useServices needs a ServicesContext above it");
  return services;
}
