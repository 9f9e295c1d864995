import product from "../../../package.json";

/** The version of the add-in, which a report names. */
export const PRODUCT_VERSION: string = product.version;
