// A certificate that nobody vouches for, for 127.0.0.1: X.509 (RFC 5280) written in DER by hand, since node:crypto signs
// but makes no certificates, and not every machine has openssl.

import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

export interface Certificate {
  /** Both PEM. */
  readonly key: string;
  readonly cert: string;
}

/** Valid for a day around now. */
export function makeSelfSigned(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(ECDSA_WITH_SHA256);
  const name = sequence(set(sequence(COMMON_NAME, text("Pressmark's tests"))));
  const day = 24 * 60 * 60 * 1000;
  const toBeSigned = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(time(Date.now() - day), time(Date.now() + day)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    element(0xa3, sequence(sequence(SUBJECT_ALT_NAME, element(0x04, sequence(LOOPBACK))))),
  );
  const signature = sign("sha256", toBeSigned, privateKey);
  const der = sequence(toBeSigned, algorithm, element(0x03, Buffer.from([0]), signature));
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
  };
}

/** Object identifiers: 1.2.840.10045.4.3.2, 2.5.4.3, 2.5.29.17. */
const ECDSA_WITH_SHA256 = Buffer.from("06082a8648ce3d040302", "hex");
const COMMON_NAME = Buffer.from("0603550403", "hex");
const SUBJECT_ALT_NAME = Buffer.from("0603551d11", "hex");
/** iPAddress [7] 127.0.0.1. */
const LOOPBACK = Buffer.from("87047f000001", "hex");

function element(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const long = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...(length < 128 ? [length] : long)]), body]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => element(0x30, ...parts);
const set = (...parts: readonly Buffer[]): Buffer => element(0x31, ...parts);
const text = (words: string): Buffer => element(0x0c, Buffer.from(words, "utf8"));
/** UTCTime: YYMMDDHHMMSSZ. */
const time = (at: number): Buffer =>
  element(0x17, Buffer.from(`${new Date(at).toISOString().slice(2, 19).replace(/[-T:]/g, "")}Z`));
