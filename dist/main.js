import { openDoor } from "./index.js";
await openDoor("main");
