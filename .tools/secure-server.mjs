import https from "node:https";
import { createRequire } from "node:module";
import devCerts from "office-addin-dev-certs";
import sirv from "sirv";

const { EVERYWHERE } = createRequire(import.meta.url)("../.config/hosting-headers.cjs");

/** Certificates that this computer trusts; the first time, it asks for permission. */
async function certificates() {
  try {
    return await devCerts.getHttpsServerOptions();
  } catch (error) {
    throw new Error(
      `Excel loads add-ins over https only, and the certificates for that could not be set up: ${error.message}`,
      { cause: error },
    );
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code !== "EADDRINUSE") reject(error);
      else
        reject(new Error(`Port ${port}, which the manifest names, is in use. Close what uses it.`));
    });
    server.listen(port, "localhost", resolve);
  });
}

/** Serves a built folder to this computer's Excel, with the headers a host would send. */
export async function serveSecurely(folder, port) {
  const serve = sirv(folder, {
    dev: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(EVERYWHERE)) response.setHeader(name, value);
      response.setHeader("Cache-Control", "no-cache");
    },
  });
  const server = https.createServer(await certificates(), serve);
  await listen(server, port);
  return server;
}
