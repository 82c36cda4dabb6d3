// What those can use who guide, lead, keep the school's accounts or come from outside; how, is in every_control.mjs.
import { everyControlOf } from "./every_control.mjs";

// Meets AD-04.
everyControlOf(["karin", "jeroen", "fatma", "marieke", "paul", "noah", "daan"]);
