// What axe finds on a page, in light and in dark.
//
// Two thirds of axe's time goes to contrast, for which it looks under every piece of text. What it finds there follows from
// colours, sizes and what lies underneath; pieces that are alike in all of these are measured once in a whole run, whatever
// page they stand on. Every other rule looks at the whole page.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isFirst } from "./shapes.mjs";

const require = createRequire(import.meta.url);
const axeSource = readFileSync(createRequire(require.resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// Colours that glide from light to dark are measured where they arrive.
async function wear(page, colorScheme) {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.evaluate(() => new Promise((arrived) => requestAnimationFrame(() => requestAnimationFrame(() => {
    for (const gliding of document.getAnimations()) if (gliding instanceof CSSTransition) gliding.finish();
    arrived();
  }))));
}

// The ways in which text is written here: for each, what decides its contrast. Keeps the elements in the page.
function waysOfWriting() {
  const own = (element) => `${element.localName}.${[...element.classList].sort().join(".")}`;
  const under = new Map();  // what lies under an element: of itself and of everything it stands in
  const layersOf = (element) => {
    if (!element) return "";
    let layers = under.get(element);
    if (layers !== undefined) return layers;
    const style = getComputedStyle(element);
    const seen = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter, style.mixBlendMode].join(" ");
    const isPlain = seen === "rgba(0, 0, 0, 0) none 1 none normal" && style.position !== "absolute" && style.position !== "fixed";
    layers = layersOf(element.parentElement) + (isPlain ? "" : ` / ${style.position === "static" ? "" : own(element)} ${seen}`);
    under.set(element, layers);
    return layers;
  };
  const ways = new Map();
  for (const element of document.body.querySelectorAll("*")) {
    const writes = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()) ||
      element.matches("input, textarea, select");
    if (!writes || !element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const way = [own(element), element.disabled ?? "", element.type ?? "", style.color, style.fontSize, style.fontWeight, style.textShadow,
                 style.webkitTextStroke, layersOf(element)].join(" | ");
    if (!ways.has(way)) ways.set(way, element);
  }
  window.koersWays = [...ways.values()];
  return [...ways.keys()];
}

// Each violation as a sentence for each of its places.
function runAxe({ run, ways }) {
  const where = ways ? { include: ways.map((way) => window.koersWays[way]) } : document;
  return window.axe.run(where, { resultTypes: ["violations"], ...run }).then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")} ${node.failureSummary.split("\n").slice(1).join("; ")}`)));
}

async function contrast(page) {
  const ways = await page.evaluate(waysOfWriting);
  const unseen = ways.flatMap((way, index) => isFirst(way) ? [index] : []);
  if (!unseen.length) return [];
  return page.evaluate(runAxe, { run: { runOnly: { type: "rule", values: ["color-contrast"] } }, ways: unseen });
}

// In dark only contrast can differ.
export async function axeFindings(page, { dark = true } = {}) {
  if (!await page.evaluate(() => Boolean(window.axe))) await page.evaluate(axeSource);  // not stopped by the page's policy
  await wear(page, "light");
  const found = await page.evaluate(runAxe, {
    run: { runOnly: { type: "tag", values: tags }, rules: { "color-contrast": { enabled: false } } },
  });
  found.push(...await contrast(page));
  const sentences = found.map((text) => `light: ${text}`);
  if (!dark) return sentences;
  await wear(page, "dark");
  sentences.push(...(await contrast(page)).map((text) => `dark: ${text}`));
  await page.emulateMedia({ colorScheme: "light" });
  return sentences;
}
