import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSecrets } from "../../../src/secrets/create-secrets.ts";

const token = "s3cr3t/V+lue?with=marks";

/** What a command line tool would print, computed here without our code. */
const encoders: Record<string, (value: string) => string> = {
  raw: (value) => value,
  base64: (value) => Buffer.from(value).toString("base64"),
  "base64 after one byte": (value) => Buffer.from(`x${value}`).toString("base64"),
  "base64 after two bytes": (value) => Buffer.from(`xy${value}`).toString("base64"),
  "base64 inside a text": (value) => Buffer.from(`KEY=${value}\nOTHER=1\n`).toString("base64"),
  base64url: (value) => Buffer.from(`k:${value}`).toString("base64url"),
  "base64 in lines of 19": (value) =>
    Buffer.from(value)
      .toString("base64")
      .replace(/.{19}/g, (line) => `${line}\r\n`),
  hex: (value) => Buffer.from(value).toString("hex"),
  "upper-case hex": (value) => Buffer.from(value).toString("hex").toUpperCase(),
  url: (value) => encodeURIComponent(value),
  "lower-case url": (value) => encodeURIComponent(value).replace(/%../g, (triplet) => triplet.toLowerCase()),
  form: (value) => new URLSearchParams([["k", value]]).toString(),
  "url with every byte": (value) =>
    [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  json: (value) => JSON.stringify(value),
  "json in json": (value) => JSON.stringify(JSON.stringify({ value })),
  reversed: (value) => [...value].reverse().join(""),
};

const value = fc
  .string({ unit: fc.constantFrom(..."abcXYZ0189 _-+/=?&%\"\\'!*()~.äß€😀"), minLength: 6, maxLength: 60 })
  .filter((text) => text.trim() === text && text.length >= 6);

function redactInPieces(secrets: ReturnType<typeof createSecrets>, text: string, sizes: readonly number[]): string {
  const stream = secrets.stream();
  let out = "";
  let from = 0;
  for (const size of sizes) {
    out += stream.push(text.slice(from, from + size));
    from += size;
  }
  return out + stream.push(text.slice(from)) + stream.end();
}

describe("createSecrets", () => {
  for (const [name, encode] of Object.entries(encoders)) {
    it(`finds and redacts a value written as ${name}`, () => {
      const secrets = createSecrets();
      secrets.add("TOKEN", token);
      const text = `before ${encode(token)} after`;
      expect(secrets.find(text)).toContainEqual(expect.objectContaining({ name: "TOKEN" }));
      const redacted = secrets.redact(text);
      expect(redacted).toContain("[redacted:TOKEN]");
      expect(redacted.startsWith("before ") && redacted.endsWith(" after")).toBe(true);
      expect(secrets.find(redacted)).toEqual([]);
    });

    it(`lets no value written as ${name} out of a stream, however the text is cut`, () => {
      fc.assert(
        fc.property(
          value,
          fc.string({ maxLength: 12 }),
          fc.array(fc.integer({ min: 0, max: 9 })),
          (text, around, sizes) => {
            const secrets = createSecrets();
            secrets.add("K", text);
            const written = `${around}${encode(text)}${around}`;
            const out = redactInPieces(secrets, written, sizes);
            expect(secrets.find(written)).not.toEqual([]);
            expect(secrets.find(out)).toEqual([]);
            expect(out).not.toContain(encode(text));
            expect(out).toContain("[redacted:K]");
          },
        ),
        { numRuns: 60 },
      );
    });
  }

  it("redacts the same text however it is cut, with overlapping and repeating values", () => {
    const small = fc.string({ unit: fc.constantFrom("a", "b", "\n"), minLength: 6, maxLength: 9 });
    const hostile = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 80 });
    fc.assert(
      fc.property(
        fc.array(small, { minLength: 1, maxLength: 4 }),
        hostile,
        fc.array(fc.nat(7)),
        (values, text, sizes) => {
          const secrets = createSecrets();
          values.forEach((each, index) => void secrets.add(`S${index}`, each));
          const whole = secrets.redact(text);
          expect(redactInPieces(secrets, text, sizes)).toBe(whole);
          for (const each of values.filter((one) => one.trim().replaceAll("\n", "").length >= 6)) {
            expect(whole.replace(/\[redacted:S\d\]/g, "|")).not.toContain(each.trim());
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("changes nothing in a text without secrets", () => {
    const secrets = createSecrets();
    secrets.add("TOKEN", token);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.array(fc.nat(20)), (text, sizes) => {
        fc.pre(secrets.find(text).length === 0);
        expect(redactInPieces(secrets, text, sizes)).toBe(text);
      }),
    );
  });

  it("reports name, form and position, and never the value", () => {
    const secrets = createSecrets();
    secrets.add("TOKEN", token);
    const found = secrets.find(`x ${token} ${Buffer.from(token).toString("hex")}`);
    expect(found).toContainEqual({ name: "TOKEN", form: "raw", at: 2 });
    expect(found).toContainEqual({ name: "TOKEN", form: "hex", at: 3 + token.length });
    expect(JSON.stringify(found)).not.toContain(token);
  });

  it("reports both of two values that end at the same place", () => {
    const secrets = createSecrets();
    secrets.add("LONG", "prefix-inner-value");
    secrets.add("SHORT", "inner-value");
    expect(secrets.find("prefix-inner-value").filter(({ form }) => form === "raw")).toEqual([
      { name: "LONG", form: "raw", at: 0 },
      { name: "SHORT", form: "raw", at: 7 },
    ]);
  });

  it("redacts each line of a multi-line value, but not the public border lines of a key", () => {
    const secrets = createSecrets();
    const key = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG\nw0BAQEFAASCBKcwggSj\n-----END PRIVATE KEY-----\n";
    secrets.add("KEY", key);
    expect(secrets.redact("a MIIEvQIBADANBgkqhkiG b")).toBe("a [redacted:KEY] b");
    expect(secrets.redact(key.replaceAll("\n", "\r\n"))).not.toMatch(/MIIE|w0BAQ/);
    expect(secrets.redact("-----BEGIN PRIVATE KEY-----")).toBe("-----BEGIN PRIVATE KEY-----");
  });

  it("finds a value that is wrapped over lines, but does not read across a long run of empty lines", () => {
    const secrets = createSecrets();
    secrets.add("K", "abcdefghij");
    expect(secrets.redact("1 abc\r\ndef\nghij 2")).toBe("1 [redacted:K] 2");
    const far = "abcde\n\n\n\n\nfghij";
    expect(secrets.redact(far)).toBe(far);
  });

  it("does not look for a value shorter than six characters", () => {
    const secrets = createSecrets();
    secrets.add("SHORT", "abcde");
    secrets.add("BLANK", "  \n a \n ");
    expect(secrets.redact("abcde a")).toBe("abcde a");
  });

  it("writes a name that cannot break out of the mark", () => {
    const secrets = createSecrets();
    secrets.add("a]\n::error::b", token);
    expect(secrets.redact(token)).toBe("[redacted:a____error__b]");
  });

  it("holds back no more than the beginning of a value", () => {
    const secrets = createSecrets();
    secrets.add("K", "abcdefghij");
    const stream = secrets.stream();
    expect(stream.push("hello abc")).toBe("hello ");
    expect(stream.push("X")).toBe("abcX");
    expect(stream.push("abcdefghi")).toBe("");
    expect(stream.end()).toBe("abcdefghi");
  });

  it("redacts a secret repeated without end as one mark, without keeping the text", () => {
    const secrets = createSecrets();
    secrets.add("K", "aaaaaa");
    const stream = secrets.stream();
    let out = "";
    for (let piece = 0; piece < 1000; piece++) out += stream.push("aaaaaaa");
    expect(out + stream.end()).toBe("[redacted:K]");
  });
});
