import { readFileSync } from "node:fs";
export async function actionPost(): Promise<void> {
  process.stdout.write("actionPost\n" + String(readFileSync).length + "\n");
}
