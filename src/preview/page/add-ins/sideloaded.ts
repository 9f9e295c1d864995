import type { AddIn } from "../../sideload/add-in";

/** An add-in that runs in this page. */
export interface Sideloaded {
  /** Tells add-ins apart even where the same one is sideloaded twice. */
  readonly key: string;
  /** Its manifest, with every address where this page can reach it. */
  readonly addIn: AddIn;
}
