// Which pages are alike, so that what is looked for by machine (accessibility, HTML, reflow) is looked for once per shape
// of page in a whole run, and not once per address.
import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { routes } from "./program.mjs";

let templates;

// The addresses of the program as expressions; those with the most words of their own first.
const patterns = () => templates ??= routes().filter(({ method }) => method === "GET")
    .map(({ path }) => ({ path, fits: new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{[^}]*\}/g, "[^/]+")}$`) }))
    .sort((a, b) => a.path.split("{").length - b.path.split("{").length);

// Pages that differ only in an id are one kind of page: /ervaringen/01hzy3k5m9xw2 -> /ervaringen/{id}. Parameters count
// by name, because a page with a filter is the same page.
export function kindOf(url) {
  const path = patterns().find(({ fits }) => fits.test(url.pathname))?.path ?? url.pathname;
  const names = [...new Set(url.searchParams.keys())].sort();
  return path + (names.length ? `?${names.join("&")}` : "");
}

// What a page is made of: every kind of element within its parent, with its classes, roles and states, and whether it
// stands there once or more often. What it says and whom it shows does not count; a field with an error does.
function elementsOf() {
  const named = (element) => {
    const states = [...element.attributes].map(({ name, value }) =>
      name === "role" || name === "type" || (name.startsWith("aria-") && /^(true|false|page|step|polite|assertive)$/.test(value)) ? `[${name}=${value}]`
        : name === "class" || name === "style" || name === "id" ? "" : `[${name}]`).filter(Boolean).sort();
    return element.localName + [...element.classList].sort().map((one) => "." + one).join("") + states.join("");
  };
  const counted = new Map();
  for (const element of document.documentElement.querySelectorAll("*")) {
    const kind = `${element.parentElement ? named(element.parentElement) : ""} > ${named(element)}`;
    counted.set(kind, Math.min((counted.get(kind) ?? 0) + 1, 2));
  }
  return [...counted].map(([kind, times]) => `${kind} ${times}`).sort().join("\n");
}

// Where the files of one run note what they looked at (see tools/run_tests.py); alone a file remembers for itself.
const folder = process.env.KOERS_LOOKED_AT;
const here = new Set();

// True for whoever comes first with these words, in any journey of the run.
export function isFirst(words) {
  const name = createHash("sha256").update(words).digest("hex");
  if (here.has(name)) return false;
  here.add(name);
  if (!folder) return true;
  mkdirSync(folder, { recursive: true });
  try {
    closeSync(openSync(join(folder, name), "wx"));
    return true;
  } catch {
    return false;  // another journey was first
  }
}

// True for the first page of its shape. Screens of different widths, languages and pages without script are different shapes.
export async function isFirstOfItsShape(page, more = "") {
  const { width } = page.viewportSize();
  const parts = [kindOf(new URL(page.url())), width, more, await page.evaluate(() => document.documentElement.lang), await page.evaluate(elementsOf)];
  return isFirst(parts.join("\n"));
}
