import { describe, expect, it } from "vitest";
import { windowBytes } from "../../../src/frames/frame-format.ts";
import type { Session } from "../../../src/spec/ports.ts";
import { command, createFakeHelper, frameBytes } from "./fake-helper.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const chunk = new Uint8Array(64 * 1024);

async function startSession(): Promise<ReturnType<typeof createFakeHelper> & { session: Session }> {
  const helper = createFakeHelper();
  helper.hello();
  const answer = helper.channel.spawn(command);
  helper.say("started", 1, ["7"]);
  const started = await answer;
  if (started.kind !== "started") throw new Error("not started");
  return { ...helper, session: started.session };
}

async function readAll(session: Session): Promise<string> {
  let text = "";
  for await (const { stream, bytes: part } of session.output) text += `${stream}:${Buffer.from(part).toString()};`;
  return text;
}

describe("a session over the channel", () => {
  it("hands out output in order and ends with the exit", async () => {
    const { session, say } = await startSession();
    say("output", 1, bytes("one"));
    say("output", 1, bytes("two"), 1);
    say("exit", 1, ["code", "3"]);
    expect(await readAll(session)).toBe("stdout:one;stderr:two;");
    expect(await session.ended).toEqual({ kind: "exited", code: 3 });
  });

  it("says which signal ended it", async () => {
    const { session, say } = await startSession();
    say("exit", 1, ["signal", "9"]);
    expect(await session.ended).toEqual({ kind: "signalled", signal: 9 });
  });

  it("gives a refusal as a value", async () => {
    const helper = createFakeHelper();
    helper.hello();
    const answer = helper.channel.spawn(command);
    helper.say("refused", 1, ["ENOENT", "cannot run cat: No such file or directory"]);
    expect(await answer).toMatchObject({ kind: "refused", refusal: { code: "ENOENT" } });
  });

  it.each([
    { what: "no command", request: { ...command, argv: [] } },
    { what: "a relative directory", request: { ...command, cwd: "src" } },
    { what: "a NUL in an argument", request: { ...command, argv: ["a\0b"] } },
    { what: "a variable whose name holds an equals sign", request: { ...command, environment: { "A=B": "1" } } },
  ])("refuses $what without asking the helper", async ({ request }) => {
    const helper = createFakeHelper();
    helper.hello();
    expect(await helper.channel.spawn(request)).toMatchObject({ kind: "refused", refusal: { code: "EINVAL" } });
    expect(helper.sent).toEqual([]);
  });

  it("gives credit only for output that was read", async () => {
    const { session, say, sent } = await startSession();
    for (let count = 0; count < 4; count++) say("output", 1, chunk);
    await new Promise((done) => setImmediate(done));
    expect(sent.filter(({ type }) => type === "credit")).toEqual([]);
    const output = session.output[Symbol.asyncIterator]();
    for (let count = 0; count < 4; count++) await output.next();
    const credited = sent.filter(({ type }) => type === "credit").map(({ text }) => Number(text.replace("\0", "")));
    expect(credited.reduce((sum, each) => sum + each, 0)).toBe(windowBytes);
  });

  it("keeps taking output when its reader has left", async () => {
    const { session, say, sent } = await startSession();
    say("output", 1, chunk);
    for await (const _ of session.output) break;
    for (let count = 0; count < 12; count++) say("output", 1, chunk);
    say("exit", 1, ["code", "0"]);
    expect(await session.ended).toEqual({ kind: "exited", code: 0 });
    expect(sent.filter(({ type }) => type === "credit").length).toBeGreaterThan(2);
  });

  it("sends stdin in order, never more than the window, and ends it after the last byte", async () => {
    const { session, say, sent } = await startSession();
    const written = session.write(new Uint8Array(windowBytes + 10));
    session.closeStdin();
    await new Promise((done) => setImmediate(done));
    const stdinBytes = () =>
      sent.filter(({ type }) => type === "stdin").reduce((sum, { text }) => sum + text.length, 0);
    expect(stdinBytes()).toBe(windowBytes);
    expect(sent.some(({ type }) => type === "close-stdin")).toBe(false);
    say("credit", 1, [String(windowBytes)]);
    await written;
    expect(stdinBytes()).toBe(windowBytes + 10);
    await new Promise((done) => setImmediate(done));
    expect(sent.at(-1)?.type).toBe("close-stdin");
  });

  it("lets a write go when the command ends without having read", async () => {
    const { session, say } = await startSession();
    const written = session.write(new Uint8Array(windowBytes * 2));
    await new Promise((done) => setImmediate(done));
    say("exit", 1, ["code", "0"]);
    await written;
  });

  it("sends nothing for a session that has ended", async () => {
    const { session, say, sent } = await startSession();
    say("exit", 1, ["code", "0"]);
    const before = sent.length;
    session.signal("SIGKILL");
    session.resize(1, 1);
    session.closeStdin();
    await session.write(bytes("late"));
    expect(sent).toHaveLength(before);
  });
});

describe("files over the channel", () => {
  it("joins the frames of a file", async () => {
    const { channel, hello, say } = createFakeHelper();
    hello();
    const answer = channel.readFile("/a", 10);
    say("file", 1, bytes("abc"), 1);
    say("file", 1, bytes("def"), 1);
    say("file", 1);
    expect(await answer).toEqual({ kind: "read", bytes: Buffer.from("abcdef") });
  });

  it("sends the content of an edit in pieces and its end", async () => {
    const { channel, hello, say, sent } = createFakeHelper();
    hello();
    const answer = channel.edit({ kind: "move", from: "/a", path: "/b", content: bytes("text") });
    await new Promise((done) => setImmediate(done));
    expect(sent).toEqual([
      { type: "edit", id: 1, text: "move\0/b\0/a\0" },
      { type: "stdin", id: 1, text: "text" },
      { type: "close-stdin", id: 1, text: "" },
    ]);
    say("credit", 1, ["4"]);
    say("edited", 1);
    expect(await answer).toEqual({ kind: "done" });
  });

  it("stops sending the content of an edit that was refused", async () => {
    const { channel, hello, say, sent } = createFakeHelper();
    hello();
    const answer = channel.edit({ kind: "write", path: "/b", content: new Uint8Array(windowBytes * 3) });
    await new Promise((done) => setImmediate(done));
    say("refused", 1, ["EROFS", "cannot write /b"]);
    expect(await answer).toMatchObject({ kind: "refused", refusal: { code: "EROFS" } });
    await new Promise((done) => setImmediate(done));
    expect(sent.filter(({ type }) => type === "stdin")).toHaveLength(4);
  });
});

describe("the end of the channel", () => {
  it("answers everyone who waits", async () => {
    const { channel, session, say } = await startSession();
    say("output", 1, bytes("before"));
    const spawned = channel.spawn(command);
    const read = channel.readFile("/a", 1);
    const edited = channel.edit({ kind: "delete", path: "/a" });
    const written = session.write(new Uint8Array(windowBytes * 2));
    channel.close();
    const lost = { kind: "refused", refusal: { code: "sandbox.helper-lost" } };
    expect(await Promise.all([spawned, read, edited])).toMatchObject([lost, lost, lost]);
    expect(await session.ended).toEqual({ kind: "helper-lost" });
    expect(await readAll(session)).toBe("stdout:before;");
    await written;
    expect(await channel.ended).toEqual({ kind: "closed" });
  });

  it("refuses what is asked afterwards", async () => {
    const { channel, hello } = createFakeHelper();
    hello();
    channel.close();
    expect(await channel.spawn(command)).toMatchObject({ refusal: { code: "sandbox.helper-lost" } });
    expect(await channel.readFile("/a", 1)).toMatchObject({ refusal: { code: "sandbox.helper-lost" } });
    expect(await channel.edit({ kind: "delete", path: "/a" })).toMatchObject({
      refusal: { code: "sandbox.helper-lost" },
    });
  });

  it("says that it never became ready", async () => {
    const { channel } = createFakeHelper();
    channel.close();
    expect(await channel.ready).toBe(false);
  });
});

describe("a helper that does not keep the protocol ends the channel", () => {
  const brokenAfter = async (act: (helper: Awaited<ReturnType<typeof startSession>>) => void) => {
    const helper = await startSession();
    act(helper);
    expect(await helper.session.ended).toEqual(
      expect.objectContaining({ kind: expect.stringMatching(/helper-lost|exited/) }),
    );
    return helper.channel.ended;
  };

  it.each<[string, (helper: Awaited<ReturnType<typeof startSession>>) => void]>([
    ["output for an id nobody asked about", ({ say }) => say("output", 99, bytes("x"))],
    ["an id that will only be used later", ({ say }) => say("exit", 2, ["code", "0"])],
    [
      "a second exit",
      ({ say }) => {
        say("exit", 1, ["code", "0"]);
        say("exit", 1, ["code", "0"]);
      },
    ],
    ["a second start", ({ say }) => say("started", 1, ["8"])],
    ["a second hello", ({ hello }) => hello()],
    ["a file instead of output", ({ say }) => say("file", 1, bytes("x"))],
    ["a question", ({ say }) => say("ask", 1, ["exec", "call"])],
    ["credit for stdin that was not sent", ({ say }) => say("credit", 1, ["1"])],
    [
      "more output than there was credit for",
      ({ say }) => {
        for (let count = 0; count < 5; count++) say("output", 1, chunk);
      },
    ],
    ["an oversize frame", ({ channel }) => channel.receive(new Uint8Array([0x84, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0x10, 0]))],
    ["a type nobody knows", ({ channel }) => channel.receive(frameBytes({ number: 3, id: 1, body: [], flags: 0 }))],
  ])("%s", async (_name, act) => {
    expect(await brokenAfter(act)).toMatchObject({ kind: "broken" });
  });

  it("anything before hello", async () => {
    const { channel, say } = createFakeHelper();
    say("started", 1, ["1"]);
    expect(await channel.ended).toMatchObject({ kind: "broken", reason: "started before hello" });
    expect(await channel.ready).toBe(false);
  });

  it("another version", async () => {
    const { channel, say } = createFakeHelper();
    say("hello", 0, ["2", "linux-x64"]);
    expect(await channel.ended).toMatchObject({ kind: "broken" });
  });

  it("more of a file than was asked for", async () => {
    const { channel, hello, say } = createFakeHelper();
    hello();
    const read = channel.readFile("/a", 3);
    say("file", 1, bytes("abcd"), 1);
    expect(await channel.ended).toMatchObject({ kind: "broken" });
    expect(await read).toMatchObject({ kind: "refused" });
  });
});
