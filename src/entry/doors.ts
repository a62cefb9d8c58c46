/** The doors of the bundle. Each opens a lazy chunk, so that the post step never loads the model client. */
export type Door = "main" | "post" | "cli";

export async function openDoor(door: Door): Promise<void> {
  switch (door) {
    case "main":
      return (await import("./action-main.ts")).actionMain();
    case "post":
      return (await import("./action-post.ts")).actionPost();
    case "cli":
      return (await import("./cli.ts")).cli();
  }
}
