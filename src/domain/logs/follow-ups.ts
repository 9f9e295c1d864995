import type { ContactLog } from "./contact-log";
import { eachCustomer } from "./customer-runs";
import { demandDataBefore } from "./log-window";
import type { LogWindow, WindowCounts } from "./log-window";
import { sortRun } from "./sort-run";

/** Judge every contact, or only those that none preceded within the window. */
export type JudgedContacts = "every" | "first";

/** Goes through contacts in order and counts the ones that were followed. */
class FollowUpCount implements WindowCounts {
  judged = 0;
  followed = 0;
  young = 0;
  private wasJudged = false;

  constructor(
    private readonly window: LogWindow,
    private readonly kind: JudgedContacts,
  ) {}

  // Takes the next contact; `follows` where it lies within the window of the one before.
  take(time: number, follows: boolean): void {
    const { length, asOf, from } = this.window;
    if (follows && this.wasJudged) this.followed += 1;
    const counts = time >= from && time <= asOf && (this.kind === "every" || !follows);
    this.wasJudged = counts && time + length <= asOf;
    if (this.wasJudged) this.judged += 1;
    else if (counts) this.young += 1;
  }
}

/**
 * Counts the contacts that another one of the same customer about the same issue followed within a
 * window. A contact whose window is not over is not judged, even where it was followed already:
 * counting nothing but the failures of young contacts would bend the rate.
 *
 * @param log - The contacts, in any order.
 * @param window - Window, last moment of the log and first moment that is judged.
 * @param kind - Which contacts are judged. A chain of contacts, each within the window of the one
 * before, has one first contact.
 * @returns The counts.
 * @throws Refusal where all contacts are later than the log tells of.
 */
export function countFollowUps(
  log: ContactLog,
  window: LogWindow,
  kind: JudgedContacts,
): WindowCounts {
  demandDataBefore(log.times, window.asOf);
  const count = new FollowUpCount(window, kind);
  eachCustomer(log, (dealt, rows, from, to) => {
    sortRun(dealt, rows, from, to);
    let issue = -1;
    let before = 0;
    for (let place = from; place < to; place += 1) {
      const row = rows[place] ?? 0;
      const time = dealt.times[row] ?? 0;
      count.take(time, dealt.issues[row] === issue && time - before <= window.length);
      issue = dealt.issues[row] ?? 0;
      before = time;
    }
  });
  const { judged, followed, young } = count;
  return { judged, followed, young };
}
