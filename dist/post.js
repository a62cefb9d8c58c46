import { openDoor } from "./index.js";
await openDoor("post");
