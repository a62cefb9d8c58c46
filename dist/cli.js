#!/usr/bin/env node
if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error("codex-action needs Node 24 or newer; this is " + process.version + ".");
  process.exit(2);
}
const { openDoor } = await import("./index.js");
await openDoor("cli");
