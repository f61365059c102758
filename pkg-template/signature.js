/**
 * Whether a policy's signature holds, of what the engine says has to be verified: the key's 32 bytes, the signature's 64, and
 * then what was signed. Undefined where there is no Ed25519; the engine decides what that means.
 */
export async function holds(signed) {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return undefined;
  try {
    const key = await subtle.importKey("raw", signed.subarray(0, 32), "Ed25519", false, ["verify"]);
    return await subtle.verify("Ed25519", key, signed.subarray(32, 96), signed.subarray(96));
  } catch (error) {
    // A key of the right length can still be none.
    return error.name === "NotSupportedError" ? undefined : false;
  }
}
