import { readFileSync } from "node:fs";
export async function actionMain(): Promise<void> {
  process.stdout.write("actionMain\n" + String(readFileSync).length + "\n");
}
