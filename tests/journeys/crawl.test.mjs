// Every page that somebody can reach by links, for each persona, in both languages: it answers 200, has one heading,
// is accessible in light and dark, is valid HTML, and fits a screen of 320 px.
import { test } from "node:test";
import { inOrder, personas, school } from "./harness.mjs";

const { desktop, signIn, findings, consoleErrors } = school();

// Pages that differ only in an id are one page: /ervaringen/01hzy3k5m9xw2 -> /ervaringen/{id}. Parameters count by
// name, because a page with a filter is the same page.
function pattern(url) {
  const path = url.pathname.split("/").map((piece) => (/^[0-9a-hjkmnp-tv-z]{13}$/i.test(piece) ? "{id}" : piece))
      .map((piece) => (/^\d{4}-\d{2}-\d{2}$/.test(piece) ? "{day}" : piece)).join("/");
  const names = [...new Set([...url.searchParams.keys()])].sort();
  return path + (names.length ? `?${names.join("&")}` : "");
}

// Links that a walk must not follow: they leave Koers, end the session, or answer with a file.
const follows = (url, home) => url.origin === home && !/^\/(uitloggen|assets|api|metrics|healthz|readyz)\b/.test(url.pathname);

// The heavy checks of a page are done once per language, whoever sees it first; what each persona sees is still asked
// for, with the statuses checked.
const checked = new Set();
const perPattern = 3;

async function crawl(persona, language) {
  const page = await desktop({ language });
  if (persona) await signIn(page, persona);
  else await page.goto("/");
  const home = new URL(page.url()).origin;
  const waiting = [new URL(page.url())], seen = new Map(), wrong = [], visited = new Set(), from = new Map();
  while (waiting.length) {
    const url = waiting.shift();
    url.hash = "";
    if (visited.has(url.href)) continue;
    const kind = pattern(url), times = seen.get(kind) ?? 0;
    if (times >= perPattern) continue;
    visited.add(url.href);
    seen.set(kind, times + 1);
    const answer = await page.context().request.get(url.href, { maxRedirects: 5 });
    if (answer.status() !== 200) {
      wrong.push(`${url.pathname}: ${answer.status()}, linked on ${from.get(url.href) ?? "the home"}`);
      continue;
    }
    if (!(answer.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    const first = times === 0 && !checked.has(`${language} ${kind}`);
    await page.goto(url.href);
    if (first) {
      checked.add(`${language} ${kind}`);
      for (const finding of await findings(page, { dark: language === "nl" })) wrong.push(`${url.pathname}: ${finding}`);
      for (const complaint of consoleErrors()) wrong.push(`console: ${complaint}`);
      const spoken = await page.evaluate(() => document.documentElement.lang);
      if (spoken !== language) wrong.push(`${url.pathname}: answers in ${spoken} instead of ${language}`);
    }
    const links = await page.evaluate(() => [...document.querySelectorAll("a[href]")].map((link) => link.href));
    for (const link of links) {
      const next = new URL(link);
      next.hash = "";
      if (!follows(next, home)) continue;
      if (!from.has(next.href)) from.set(next.href, url.pathname);
      waiting.push(next);
    }
  }
  await page.context().close();
  return { pages: seen.size, wrong };
}

// Meets AD-04, LA-10.
for (const language of ["nl", "en"]) {
  for (const persona of [null, ...personas]) {
    test(`${persona ?? "a visitor"} finds every page in order (${language})`, async (context) => {
      const { pages, wrong } = await crawl(persona, language);
      context.diagnostic(`${pages} kinds of pages`);
      inOrder(wrong, `${persona} (${language})`);
    });
  }
}
