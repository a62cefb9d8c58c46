import type { FileEdit, Inside } from "../spec/ports.ts";
import { broken, helperLost, type InsideFrame, refusal, type Verdict, type Wire } from "./channel-wire.ts";
import { createWindowSender } from "./window-sender.ts";

type ReadAnswer = Awaited<ReturnType<Inside["readFile"]>>;
type EditAnswer = Awaited<ReturnType<Inside["edit"]>>;

/** Reads a whole regular file; one larger than `maxBytes` is refused with EFBIG. */
export function readThroughWire(path: string, maxBytes: number, wire: Wire): Promise<ReadAnswer> {
  return new Promise((answer) => {
    const parts: Uint8Array[] = [];
    let total = 0;
    const receive = ({ frame, data, more }: InsideFrame): Verdict => {
      if (frame.type === "refused") {
        answer({ kind: "refused", refusal: refusal(frame.code, frame.reason) });
        return { kind: "done" };
      }
      if (frame.type !== "file") return broken(`${frame.type} for a file that is read`);
      total += data.length;
      if (total > maxBytes) return broken("more of a file than was asked for");
      parts.push(data);
      if (more) return { kind: "open" };
      answer({ kind: "read", bytes: Buffer.concat(parts) });
      return { kind: "done" };
    };
    const lost = () => answer({ kind: "refused", refusal: helperLost });
    const id = wire.open({ receive, lost });
    if (id === undefined) return lost();
    const unsent = wire.send({ type: "read-file", id, path, maxBytes });
    if (unsent === undefined) return;
    wire.forget(id);
    answer({ kind: "refused", refusal: unsent });
  });
}

/** Writes, deletes or moves one file; the content follows the request in pieces and is put in place at its end, or not at all. */
export function editThroughWire(edit: FileEdit, wire: Wire): Promise<EditAnswer> {
  return new Promise((answer) => {
    let id = 0;
    const content = createWindowSender((chunk) => void wire.send({ type: "stdin", id }, chunk));
    const finish = (outcome: EditAnswer): Verdict => {
      content.stop();
      answer(outcome);
      return { kind: "done" };
    };
    const receive = ({ frame }: InsideFrame): Verdict => {
      if (frame.type === "credit")
        return content.acknowledge(frame.bytes) ? { kind: "open" } : broken("credit for content that was not sent");
      if (frame.type === "edited") return finish({ kind: "done" });
      if (frame.type === "refused") return finish({ kind: "refused", refusal: refusal(frame.code, frame.reason) });
      return broken(`${frame.type} for an edit`);
    };
    const lost = () => void finish({ kind: "refused", refusal: helperLost });
    const opened = wire.open({ receive, lost });
    if (opened === undefined) return lost();
    id = opened;
    const from = edit.kind === "move" ? edit.from : null;
    const unsent = wire.send({ type: "edit", id, edit: edit.kind, path: edit.path, from });
    if (unsent !== undefined) {
      wire.forget(id);
      finish({ kind: "refused", refusal: unsent });
    } else if (edit.kind !== "delete") {
      void content.write(edit.content).then(() => wire.send({ type: "close-stdin", id }));
    }
  });
}
