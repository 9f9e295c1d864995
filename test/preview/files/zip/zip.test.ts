/** @jest-environment node */
import fc from "fast-check";
import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../../src/preview/files/zip/crc-32";
import { listEntries } from "../../../../src/preview/files/zip/list-entries";
import { Unpacking } from "../../../../src/preview/files/zip/unpack";
import { textEntry, writeZip } from "../../../../src/preview/files/zip/write-zip";
import { DEFLATED, type ZipEntry } from "../../../../src/preview/files/zip/zip-entry";
import { ZIP_LIMITS } from "../../../../src/preview/files/zip/zip-limits";
import { zipParts } from "../../../support/files/zip-parts";

const MIB = 1024 ** 2;

function deflated(name: string, contents: Uint8Array, lies: Partial<ZipEntry> = {}): ZipEntry {
  const packed = new Uint8Array(deflateRawSync(contents));
  return {
    ...{ name, method: DEFLATED, packed, declaredSize: contents.length, crc: crc32(contents) },
    ...lies,
  };
}

async function unpacked(zip: Uint8Array, limits = ZIP_LIMITS): Promise<Map<string, string>> {
  const unpacking = new Unpacking(limits);
  const texts = new Map<string, string>();
  for (const entry of listEntries(zip, limits.parts)) {
    texts.set(entry.name, new TextDecoder().decode(await unpacking.unpack(entry)));
  }
  return texts;
}

test("the check sum is the one that everybody uses", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("what is put into a zip comes out of it, also by another reader", async () => {
  const zip = writeZip([
    textEntry("a/文件.xml", "<甲/>"),
    deflated("b.txt", new TextEncoder().encode("b".repeat(5000))),
  ]);
  const parts = new Map([
    ["a/文件.xml", "<甲/>"],
    ["b.txt", "b".repeat(5000)],
  ]);
  expect(await unpacked(zip)).toEqual(parts);
  expect(zipParts(zip)).toEqual(parts);
});

test("any parts survive", () =>
  fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string({ minLength: 1, unit: "grapheme" }), fc.string(), { maxKeys: 4 }),
      async (parts) => {
        const entries = Object.entries(parts);
        const zip = writeZip(entries.map(([name, text]) => textEntry(name, text)));
        expect(await unpacked(zip)).toEqual(new Map(entries));
      },
    ),
    { numRuns: 1000 },
  ));

describe("a zip is left alone", () => {
  const good = writeZip([deflated("part", new TextEncoder().encode("contents"))]);
  const changed = (at: number, byte: number) => {
    const bytes = good.slice();
    bytes[at] = byte;
    return bytes;
  };
  const directory = good.length - 22 - 46 - "part".length;

  test.each([
    ["not-zip", "a text", new TextEncoder().encode("name,weight\n甲,0.3")],
    ["not-zip", "nothing", new Uint8Array()],
    ["not-zip", "cut off", good.subarray(0, good.length - 1)],
    ["damaged", "a lost beginning", good.subarray(10)],
    ["damaged", "contents that changed", changed(34, 0xff)],
    ["damaged", "another sum", changed(directory + 16, 1)],
    ["damaged", "an unknown way of packing", changed(directory + 10, 99)],
    ["encrypted", "a part with a password", changed(directory + 8, 1)],
  ])("%s: %s", async (kind, _, bytes) => {
    await expect(async () => unpacked(bytes)).rejects.toMatchObject({ name: "ZipFault", kind });
  });

  test("too many parts", async () => {
    const zip = writeZip(["a", "b", "c"].map((name) => textEntry(name, "")));
    await expect(async () => unpacked(zip, { ...ZIP_LIMITS, parts: 2 })).rejects.toMatchObject({
      kind: "too-many-parts",
    });
  });
});

describe("a bomb does not go off", () => {
  const zeros = new Uint8Array(8 * MIB);

  test.each([
    ["says that it is large", {}],
    ["says that it is small", { declaredSize: 10 }],
  ])("when it %s", async (_, lies) => {
    const zip = writeZip([deflated("bomb", zeros, lies)]);
    expect(zip.length).toBeLessThan(MIB / 64);
    await expect(async () => unpacked(zip)).rejects.toMatchObject({ kind: "bomb", part: "bomb" });
  });

  test("when many parts grow a little each", async () => {
    const parts = ["a", "b", "c"].map((name) => deflated(name, new Uint8Array(MIB)));
    const unpackedAtMost = (bytes: number) =>
      unpacked(writeZip(parts), { ...ZIP_LIMITS, unpacked: bytes });
    await expect(unpackedAtMost(3 * MIB - 1)).rejects.toMatchObject({ kind: "bomb", part: "c" });
    expect([...(await unpackedAtMost(3 * MIB)).keys()]).toEqual(["a", "b", "c"]);
  });

  test("reading stops at the limit, not at the end", async () => {
    const entry = deflated("bomb", zeros, { declaredSize: 10 });
    const limits = { ...ZIP_LIMITS, freeGrowth: 1000, growth: 0 };
    const read = jest.spyOn(ReadableStreamDefaultReader.prototype, "read");
    await expect(new Unpacking(limits).unpack(entry)).rejects.toMatchObject({
      kind: "bomb",
    });
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
  });
});
