import product from "../../package.json";

/** The version of the add-in, and with it of the catalogue that it brings. */
export const PRODUCT_VERSION: string = product.version;
