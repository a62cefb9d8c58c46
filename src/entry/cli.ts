import { readFileSync } from "node:fs";
export async function cli(): Promise<void> {
  process.stdout.write("cli\n" + String(readFileSync).length + "\n");
}
