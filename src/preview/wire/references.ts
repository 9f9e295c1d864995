import { HostError } from "./host-error";
import type { WireObject } from "./wire-object";

/** Objects that an add-in asked to keep from one request to the next. */
export class References {
  private readonly byId = new Map<string, WireObject>();
  private readonly ids = new WeakMap<WireObject, string>();
  private next = 1;

  get size(): number {
    return this.byId.size;
  }

  keep(object: WireObject): string {
    const id = this.ids.get(object) ?? `reference-${this.next++}`;
    this.ids.set(object, id);
    this.byId.set(id, object);
    return id;
  }

  idOf(object: WireObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): WireObject {
    const object = this.byId.get(id);
    if (!object) throw new HostError("InvalidReference", "This reference isn't valid anymore.");
    return object;
  }

  release(id: string): void {
    this.byId.delete(id);
  }
}
