// What the students of the school can use; how, is in every_control.mjs.
import { everyControlOf } from "./every_control.mjs";

// Meets AD-04.
everyControlOf(["yara", "ruben"]);
