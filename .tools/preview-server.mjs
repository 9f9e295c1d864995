import { createReadStream, existsSync, readFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const officeJsFolder = fileURLToPath(
  new URL("../node_modules/@microsoft/office-js/dist", import.meta.url),
);

/** The tag with which an add-in loads office.js from one of Microsoft's addresses. */
const officeJsTag = /<script\b[^>]*\bsrc="https:\/\/[^"]+\/office\.js"[^>]*>\s*<\/script>/i;

/** Connects the page to the emulated Excel, then loads the same library from the packages. */
const previewTags =
  '<script src="/connect.js"></script><script src="/office-js/office.js"></script>';

const ownHosts = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Files may change between two page loads, so the browser has to ask each time. */
const files = (folder) =>
  sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response) => response.setHeader("cache-control", "no-cache"),
  });

/**
 * Serves the preview page, office.js and the built add-ins, to this machine only.
 * @param {{ addIns: { manifest: string, folder: string }[], port: number, previewFolder: string }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startPreviewServer({ addIns, port, previewFolder }) {
  const places = addIns.map(({ manifest, folder }) => ({
    manifest,
    folder: path.resolve(folder),
    serve: files(folder),
  }));
  const serveOfficeJs = files(officeJsFolder);
  const servePreview = files(previewFolder);

  function handle(request, response) {
    if (!ownHosts.test(request.headers.host ?? "")) return answer(response, 403, "Unknown host");
    if (request.method !== "GET" && request.method !== "HEAD") {
      return answer(response, 405, "This server only hands out files");
    }
    const pathname = new URL(request.url, "http://localhost").pathname.replace(
      /\/$/,
      "/index.html",
    );
    const notFound = () => answer(response, 404, `No such file: ${pathname}`);
    if (pathname === "/add-ins.json") return answerJson(response, manifestPaths(places));
    const office = below(pathname, "/office-js");
    if (office) return serve(serveOfficeJs, office, request, response, notFound);
    const [, number, rest] = /^\/add-ins\/(\d+)(\/.*)$/.exec(pathname) ?? [];
    if (rest === undefined) return serve(servePreview, pathname, request, response, notFound);
    const place = places[Number(number)];
    return place ? serveAddIn(place, rest, request, response, notFound) : notFound();
  }

  const server = http.createServer((request, response) => {
    try {
      handle(request, response);
    } catch (error) {
      answer(response, 400, `Cannot read the address ${request.url}: ${error.message}`);
    }
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://localhost:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function manifestPaths(places) {
  return places.map((_, number) => `/add-ins/${number}/manifest.xml`);
}

function serveAddIn(place, rest, request, response, notFound) {
  if (rest === "/manifest.xml") return sendManifest(place.manifest, response, notFound);
  const page = rest.endsWith(".html") ? insideFolder(place.folder, rest) : undefined;
  if (page && existsSync(page)) {
    const html = readFileSync(page, "utf8").replace(officeJsTag, previewTags);
    return answer(response, 200, html, "text/html; charset=utf-8");
  }
  return serve(place.serve, rest, request, response, notFound);
}

/** The file server looks at the request's address alone, so a folder's own part is put there. */
function serve(files, pathname, request, response, notFound) {
  return files(Object.assign(request, { url: pathname }), response, notFound);
}

function sendManifest(file, response, notFound) {
  if (!existsSync(file)) return notFound();
  response.writeHead(200, { "content-type": "application/xml", "cache-control": "no-store" });
  return createReadStream(file).pipe(response);
}

/** The file behind a path of a request, or undefined where the path leads out of the folder. */
function insideFolder(folder, requested) {
  const file = path.join(folder, decodeURIComponent(requested));
  return file.startsWith(folder + path.sep) ? file : undefined;
}

function below(pathname, prefix) {
  return pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : undefined;
}

function answerJson(response, value) {
  return answer(response, 200, JSON.stringify(value), "application/json");
}

function answer(response, status, text, type = "text/plain; charset=utf-8") {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
  response.end(text);
}
