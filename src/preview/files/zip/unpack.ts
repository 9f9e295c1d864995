import { concatenated } from "./concatenated";
import { crc32 } from "./crc-32";
import { DEFLATED, STORED, type ZipEntry } from "./zip-entry";
import { ZipFault } from "./zip-fault";
import { ZIP_LIMITS, type ZipLimits } from "./zip-limits";

/**
 * Unpacks the parts of one zip, and counts what really comes out: a part that was declared small and
 * does not end is left after the limit, not after the memory.
 */
export class Unpacking {
  private unpacked = 0;

  constructor(private readonly limits: ZipLimits = ZIP_LIMITS) {}

  /** @throws ZipFault */
  async unpack(entry: ZipEntry): Promise<Uint8Array> {
    const most = this.mostOf(entry);
    if (entry.declaredSize > most) throw new ZipFault("bomb", entry.name);
    const bytes = await inflated(entry, most);
    this.unpacked += bytes.length;
    if (bytes.length !== entry.declaredSize || crc32(bytes) !== entry.crc) {
      throw new ZipFault("damaged", entry.name);
    }
    return bytes;
  }

  private mostOf({ packed }: ZipEntry): number {
    const { unpacked, growth, freeGrowth } = this.limits;
    return Math.min(unpacked - this.unpacked, Math.max(freeGrowth, growth * packed.length));
  }
}

async function inflated({ name, method, packed }: ZipEntry, most: number): Promise<Uint8Array> {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new ZipFault("damaged", name);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = inflating(packed).getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ZipFault("damaged", name);
    });
    if (done) return concatenated(chunks);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new ZipFault("bomb", name);
    }
    chunks.push(value);
  }
}

function inflating(packed: Uint8Array): ReadableStream<Uint8Array> {
  const source = new ReadableStream<BufferSource>({
    start(controller) {
      controller.enqueue(packed as Uint8Array<ArrayBuffer>);
      controller.close();
    },
  });
  return source.pipeThrough(new DecompressionStream("deflate-raw"));
}
