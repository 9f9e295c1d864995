import { forgivenTypos, typosToBeginning } from "./typo-distance";

/** Places of the known words that begin like the typed one but for the fewest typos. */
export function nearestWords(known: readonly string[], typed: string): readonly number[] {
  let fewest = forgivenTypos(typed.length);
  let nearest: number[] = [];
  if (fewest === 0) return nearest;
  known.forEach((word, place) => {
    const typos = typosToBeginning(typed, word, fewest);
    if (typos > fewest) return;
    if (typos < fewest) nearest = [];
    fewest = typos;
    nearest.push(place);
  });
  return nearest;
}
