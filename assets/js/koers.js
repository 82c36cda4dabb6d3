// The door of the scripts. Every page works without them; each element adds one comfort.
import "./koers-menu.js";
import "./koers-toast.js";
import "./koers-bewaar.js";
import "./koers-samen.js";
import "./koers-begin.js";
import "./koers-telt.js";
import "./koers-klaar.js";
import "./koers-wachtrij.js";
import "./koers-alleen.js";

navigator.serviceWorker?.register("/dienst.js").catch(() => {});

// What few pages have is fetched where it is.
if (document.querySelector("koers-ronde, koers-kies")) import("./koers-ronde.js");
if (document.querySelector("koers-opname")) import("./koers-opname.js");
if (document.querySelector("koers-geef")) import("./koers-geef.js");
