import { describe, expect, it } from "vitest";
import { findTokenPatterns } from "../../../src/secrets/find-token-patterns.ts";

// Put together at run time, so that no scanner takes this file for a leak.
const joined = (...parts: string[]) => parts.join("");
const letters = "aB3dE5gH1jK2mN4pQ6rS8tU0vW9xY7zA1bC2";

const examples: [pattern: string, text: string][] = [
  ["github-installation-token", joined("ghs", "_", letters)],
  ["github-installation-token", joined("ghs", "_123456_eyJhbGciOi.", letters, "-_.", letters.repeat(12))],
  ["github-token", joined("ghp", "_", letters)],
  ["github-token", joined("gho", "_", letters)],
  ["github-fine-grained-token", joined("github", "_pat_", letters, "_", letters)],
  ["sk-key", joined("sk", "-proj-", letters)],
  ["aws-access-key", joined("AKIA", "IOSFODNN7EXAMPLE")],
  ["aws-secret-key", joined("aws_secret_access_key = ", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")],
  ["private-key", joined("-----BEGIN RSA ", "PRIVATE KEY-----\n", "MIIEpAIBAAKCAQEAu5Q1x9Zm")],
  ["private-key", joined("-----BEGIN ", "PRIVATE KEY-----\\n", "MIIEpAIBAAKCAQEAu5Q1x9Zm")],
  ["npm-token", joined("npm", "_", letters)],
  ["google-key", joined("AI", "za", letters.slice(0, 35))],
  ["stripe-key", joined("sk", "_live_", letters)],
  ["slack-token", joined("xoxb", "-123456789012-", letters)],
];

describe("findTokenPatterns", () => {
  for (const [pattern, text] of examples) {
    it(`sees a ${pattern} of ${text.length} characters and says where`, () => {
      const [hit, ...more] = findTokenPatterns(`const key = "${text}";`);
      expect(more).toEqual([]);
      expect(hit?.pattern).toBe(pattern);
      expect(hit?.at).toBe(13);
    });
  }

  it("takes the whole of a long installation token", () => {
    const token = joined("ghs", "_1_", letters.repeat(14), ".", letters);
    expect(findTokenPatterns(token)[0]?.length).toBe(token.length);
  });

  it.each([
    "sk-circle-fade-in-animation-delay-long",
    "-----BEGIN PRIVATE KEY-----",
    "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOC",
    "ghs_short",
    "xghp_aB3dE5gH1jK2mN4pQ6rS8tU0vW9xY7zA1bC2",
    "task-AKIA",
  ])("leaves %j alone", (text) => {
    expect(findTokenPatterns(text)).toEqual([]);
  });

  it("survives megabytes that match", () => {
    expect(findTokenPatterns(joined("ghs", "_", letters.repeat(100_000))).length).toBe(1);
  });

  it("lists hits in order of position", () => {
    const text = examples.map(([, example]) => example).join(" ");
    const positions = findTokenPatterns(text).map(({ at }) => at);
    expect(positions).toEqual([...positions].sort((left, right) => left - right));
    expect(positions.length).toBe(examples.length);
  });
});
