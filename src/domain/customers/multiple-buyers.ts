import { cellDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { keyInCell, refuseEmpty } from "../cells/keys";
import { demandSameShape } from "../cells/shape";
import { shareOfWhole } from "../rates/share-of-whole";
import { Refusal } from "../refusal";

function itemsByCustomer(customers: Argument, items: Argument): Map<string, Set<string>> {
  const bought = new Map<string, Set<string>>();
  customers.cells.forEach((cells, row) => {
    cells.forEach((_, column) => {
      const customer = keyInCell(customers, row, column);
      const item = keyInCell(items, row, column);
      if (customer === undefined) {
        if (item === undefined) return;
        throw new Refusal("wrong-value", "key-missing", cellDetails(customers, row, column));
      }
      const known = bought.get(customer) ?? new Set<string>();
      if (item !== undefined) known.add(item);
      bought.set(customer, known);
    });
  });
  return bought;
}

/**
 * The share of customers who bought several different items: with order numbers as items the
 * repurchase rate, with product categories the cross-buy rate. One order of ten lines is one order.
 *
 * @param customers - Customer of each line.
 * @param items - Item of each line: a range of the same size. A customer without an item counts as
 * one who bought none.
 * @param least - How many different items it takes.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where the sizes differ, an item has no customer, or there is no customer.
 */
export function multipleBuyers(customers: Argument, items: Argument, least: number): number {
  demandSameShape(customers, items);
  const bought = itemsByCustomer(customers, items);
  if (bought.size === 0) refuseEmpty(customers);
  const several = [...bought.values()].filter(({ size }) => size >= least).length;
  return shareOfWhole(several, bought.size);
}
