/** @throws Error with the address and the answer of the server */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} (${response.status})`);
  return response;
}
