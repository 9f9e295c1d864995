/**
 * Moves the keyboard to another part of the pane, where it still is in the pane: whoever has gone on
 * typing into the sheet while something ran must not find the next key in here.
 */
export function moveFocus(target: HTMLElement | null | undefined): void {
  if (document.hasFocus()) target?.focus();
}
