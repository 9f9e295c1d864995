import { HostError } from "../../wire/host-error";

/** While the user types into a cell, Excel takes no requests; some of them wait. */
export class CellEditMode {
  private editing = false;
  private waiting: (() => void)[] = [];

  begin(): void {
    this.editing = true;
  }

  end(): void {
    this.editing = false;
    const released = this.waiting;
    this.waiting = [];
    for (const release of released) release();
  }

  /** @throws HostError InvalidOperationInCellEditMode unless the request may wait */
  async enter(mayWait: boolean): Promise<void> {
    if (!this.editing) return;
    if (!mayWait) {
      throw new HostError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Leave the cell with ENTER or TAB, and try again.",
      );
    }
    await new Promise<void>((release) => this.waiting.push(release));
  }
}
