import { Refusal } from "../../domain/refusal";

/** A cell must not stay busy for ever because a server is silent. */
const LONGEST_WAIT = 15_000;

async function withinReason<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const giveUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error("The catalogue did not arrive in time."));
    }, LONGEST_WAIT);
  });
  return Promise.race([promise, giveUp]).finally(() => {
    clearTimeout(timer);
  });
}

/**
 * What is fetched for a function that reads the catalogue: its entries, or the code that only such
 * functions need.
 *
 * @param fetching - The fetch under way.
 * @returns What arrives.
 * @throws Refusal where it does not arrive in time.
 */
export async function fetched<Value>(fetching: Promise<Value>): Promise<Value> {
  try {
    return await withinReason(fetching);
  } catch {
    throw new Refusal("not-available", "catalogue-unreachable");
  }
}
