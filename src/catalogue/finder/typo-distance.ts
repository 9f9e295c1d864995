/** Typos that are forgiven in a word of that length: none in short ones, which resemble too many others. */
export function forgivenTypos(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Fewest typos (a letter missing, added, wrong, or two swapped) that lead from what was typed to the
 * beginning of the word: people look while they still type. Infinity when there are more than `most`.
 */
export function typosToBeginning(typed: string, word: string, most: number): number {
  if (typed.length - word.length > most) return Infinity;
  const width = Math.min(word.length, typed.length + most) + 1;
  let before: number[] = [];
  let above = Array.from({ length: width }, (_cell, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const cells = [row];
    for (let column = 1; column < width; column += 1) {
      const same = typed[row - 1] === word[column - 1];
      const swapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      cells.push(
        Math.min(
          at(above, column - 1) + (same ? 0 : 1),
          at(above, column) + 1,
          at(cells, column - 1) + 1,
          swapped ? at(before, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...cells) > most) return Infinity;
    [before, above] = [above, cells];
  }
  const fewest = Math.min(...above);
  return fewest <= most ? fewest : Infinity;
}

const at = (cells: readonly number[], column: number) => cells[column] ?? Infinity;
