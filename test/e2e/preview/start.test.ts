import { spawn } from "node:child_process";
import net from "node:net";
import path from "node:path";

const script = path.resolve(__dirname, "../../../.tools/start.mjs");

/** Takes a free port, so that the preview has to look for another one. */
function takePort(): Promise<{ port: number; free: () => void }> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      resolve({
        port,
        free: () => {
          server.close();
        },
      });
    });
  });
}

describe("npm start", () => {
  it("names the next free address, serves there, and stops with Ctrl+C", async () => {
    const busy = await takePort();
    const options = ["--no-build", "--no-open", "--port", String(busy.port)];
    const started = spawn(process.execPath, [script, ...options]);
    const ended = new Promise((resolve) => started.on("exit", resolve));
    const line = await new Promise<string>((resolve) => {
      started.stdout.once("data", (text: Buffer) => {
        resolve(text.toString());
      });
    });
    const [, url, port] = /(http:\/\/localhost:(\d+))/.exec(line) ?? [];
    expect(line).toBe(`The preview is at ${url ?? "?"} (Ctrl+C stops it).\n`);
    expect(Number(port)).toBeGreaterThan(busy.port);
    expect((await fetch(url ?? "")).status).toBe(200);
    started.kill("SIGINT");
    expect(await ended).toBe(0);
    busy.free();
  });

  it("says how it is used", async () => {
    const started = spawn(process.execPath, [script, "--help"]);
    let text = "";
    started.stdout.on("data", (part: Buffer) => (text += part.toString()));
    await new Promise((resolve) => started.on("close", resolve));
    expect(text).toMatch(/^npm start -- \[--no-open\]/);
  });
});
