// Every page that somebody can reach by links, for each persona, in both languages: it answers 200 in that language; and
// every kind of page, once, has one heading, is accessible in light and dark, is valid HTML, and fits 320 px.
import { describe, it } from "node:test";
import { inOrder, personas, school } from "./harness.mjs";
import { isFirstOfItsShape, kindOf } from "./shapes.mjs";

const { desktop, signIn, findings, structure, consoleErrors, address } = school();

// Links that a walk must not follow: they leave Koers, end the session, answer with a file, or wait for news.
const follows = (url) => url.origin === address() && !/^\/(uitloggen|assets|api|metrics|healthz|readyz)\b|\/live$/.test(url.pathname);

const linksOf = (text, at) => [...text.matchAll(/<a\s[^>]*?\bhref="([^"]*)"/g)].map(([, href]) => new URL(href.replaceAll("&amp;", "&"), at));

// A kind of page is looked at in the browser once per language, by whoever comes there first; everybody asks for a few of
// every kind, in Dutch. What axe looks for does not differ between the languages.
const lookedAt = new Set();
const perKind = { nl: 2, en: 1 };

async function crawl(persona, language) {
  const page = await desktop({ language });
  if (persona) await signIn(page, persona);
  else await page.goto("/inloggen");
  const waiting = [new URL(page.url())], seen = new Map(), wrong = [], visited = new Set(), from = new Map();
  while (waiting.length) {
    const url = waiting.shift();
    const kind = kindOf(url), times = seen.get(kind) ?? 0;
    if (visited.has(url.href) || times >= perKind[language]) continue;
    visited.add(url.href);
    seen.set(kind, times + 1);
    const answer = await page.context().request.get(url.href, { maxRedirects: 5, headers: { "Accept-Language": language } });
    if (answer.status() !== 200) {
      wrong.push(`${url.pathname}${url.search}: ${answer.status()}, linked on ${from.get(url.href) ?? "the home"}`);
      continue;
    }
    if (!(answer.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    const text = await answer.text();
    const spoken = /<html[^>]*\blang="(\w+)"/.exec(text)?.[1];
    if (spoken !== language) wrong.push(`${url.pathname}: answers in ${spoken} instead of ${language}`);
    for (const link of linksOf(text, answer.url()).filter(follows)) {
      link.hash = "";
      if (!from.has(link.href)) from.set(link.href, url.pathname);
      waiting.push(link);
    }
    // Where it led is what is looked at.
    const shown = `${language} ${kindOf(new URL(answer.url()))}`;
    if (lookedAt.has(shown)) continue;
    lookedAt.add(shown);
    await page.goto(answer.url());
    if (!await isFirstOfItsShape(page)) continue;
    const found = language === "nl" ? await findings(page) : await structure(page);
    for (const finding of found) wrong.push(`${url.pathname}: ${finding}`);
    for (const complaint of consoleErrors()) wrong.push(`console: ${complaint}`);
  }
  await page.context().close();
  return { pages: seen.size, wrong };
}

// Meets AD-04, LA-10.
describe("everybody finds every page in order", { concurrency: 2 }, () => {
  for (const language of ["nl", "en"]) {
    for (const persona of [null, ...personas]) {
      it(`${persona ?? "a visitor"} (${language})`, async (context) => {
        const { pages, wrong } = await crawl(persona, language);
        context.diagnostic(`${pages} kinds of pages`);
        inOrder(wrong, `${persona ?? "a visitor"} (${language})`);
      });
    }
  }
});
