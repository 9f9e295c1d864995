/** What an empty cell arrives as: on desktop Excel, on the web, from a formula that gives "". */
export const BLANKS: [unknown][] = [[0], [null], [""]];

/** Those that a function can tell from a number. */
export const TELLING_BLANKS: [unknown][] = [[null], [""]];
