import { apiNotFound } from "./host-error";
import { References } from "./references";
import { reaches } from "./requirement-sets";
import type { WireObject } from "./wire-object";

/** What one connected add-in can reach: the workbook, some services, and the objects it keeps. */
export class Session {
  readonly references = new References();

  constructor(
    readonly root: WireObject,
    private readonly services: ReadonlyMap<string, WireObject>,
    private readonly excelApi: string | undefined,
  ) {}

  service(name: string): WireObject | undefined {
    return this.services.get(name);
  }

  /** An older Excel doesn't know a newer member; it answers as for a misspelt one. */
  offers(object: WireObject, member: string): boolean {
    const since = object.since(member);
    return since === undefined || reaches(this.excelApi, since);
  }

  /** @throws HostError ApiNotFound when the emulated Excel is too old for the member */
  require(object: WireObject, member: string): void {
    if (this.offers(object, member)) return;
    throw apiNotFound(`${object.typeName}.${member} (ExcelApi ${object.since(member) ?? "?"})`);
  }
}
