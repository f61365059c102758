/** The bytes of an inlined copy, which is gzip in base64. */
export function unpacked({ bytes }) {
  const gzip = new Blob([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))]);
  return new Response(gzip.stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
