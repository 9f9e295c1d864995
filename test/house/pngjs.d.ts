/** What the icon tests use of pngjs, which brings no types. */
declare module "pngjs" {
  interface Picture {
    readonly width: number;
    readonly height: number;
    /** Four bytes a pixel: red, green, blue, opacity. */
    readonly data: Uint8Array;
  }
  export const PNG: { readonly sync: { read(file: Uint8Array): Picture } };
}
