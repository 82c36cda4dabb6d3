// Every link, button, field and fold that somebody can see, used once in a real browser with script: something happens, it
// is no refusal and no dead end, no script fails, and what was typed is not lost. The personas of a file work on the same
// school, which is a copy; whoever comes to a kind of control first, in any file of the run, uses it for all.
import { describe, it } from "node:test";
import { controlsOf, use } from "./controls.mjs";
import { inOrder, school } from "./harness.mjs";
import { photo } from "./people.mjs";
import { patience } from "./program.mjs";
import { isFirst, kindOf } from "./shapes.mjs";

// What ends a session, ends the school's story for others, or leaves Koers: used at the end, or looked at elsewhere.
const isLast = ({ key, words }) => /uitloggen|\/weg\b|\/wissen|verwijder|gooi|stop/i.test(key + words);
const isField = ({ tag, type }) => ["textarea", "select"].includes(tag) || (tag === "input" && !["file", "submit"].includes(type));
const leaves = ({ href }) => /^(mailto:|tel:|https?:\/\/(?!localhost))/.test(href);
// Waits for a microphone or a camera, which tests/journeys/recording.test.mjs plays.
// The language, too: who changes it would meet all other controls once more.
const isPlayedElsewhere = ({ key }) => /opnemen|recorder|\/taal\b/.test(key);

const perKind = 1;

// A control may still be leading somewhere else: what came late gives way, and the page is asked for again.
async function arrive(page, href) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await page.goto(href);
    } catch (error) {
      if (tries === 3 || !/interrupted by another navigation/.test(error.message)) throw error;
      await page.waitForLoadState("load");
    }
  }
}

async function usePage({ signIn, consoleErrors }, page, persona, url, wrong) {
  const kind = kindOf(url);
  await arrive(page, url.href);
  const all = (await controlsOf(page)).filter((control) => !leaves(control) && !isPlayedElsewhere(control));
  const mine = all.filter(({ key }) => isFirst(`control ${key}`))
      .sort((a, b) => isLast(a) - isLast(b) || a.submits - b.submits || isField(b) - isField(a));
  let count = 0, isFresh = new URL(page.url()).pathname === url.pathname;
  for (const { key, words } of mine) {
    if (!isFresh) {
      const answer = await arrive(page, url.href);
      if (answer?.status() !== 200 || new URL(page.url()).pathname !== url.pathname) break;  // what was here has gone by now
    }
    const control = (await controlsOf(page)).find((one) => one.key === key);
    if (!control) continue;
    consoleErrors();
    const mistake = await use(page, control, { photo: photo() });
    // What is in one field is in no other's way, and a plain link was not followed.
    isFresh = (isField(control) || control.isPlainLink) && !mistake && page.url() === url.href;
    count += 1;
    const complaints = consoleErrors().filter((one) => !/status of 422/.test(one));
    if (mistake) wrong.push(`${persona} on ${kind}: ${control.tag} "${words}" (${control.name || control.href}): ${mistake}`);
    for (const one of complaints) wrong.push(`${persona} on ${kind}: ${control.tag} "${words}": ${one}`);
    if (/uitloggen/.test(key)) {
      await page.waitForURL(/\/inloggen/);  // signing out first empties the phone, and then sends its form
      await signIn(page, persona);
    }
  }
  return count;
}

async function walk(here, persona) {
  const { desktop, signIn, address } = here;
  const page = await desktop();
  page.setDefaultTimeout(patience / 3);  // a control that cannot be used is a finding, and not worth a minute
  page.setDefaultNavigationTimeout(patience);
  await signIn(page, persona);
  const waiting = [new URL(page.url())], met = new Map(), wrong = [], visited = new Set();
  let controls = 0;
  while (waiting.length) {
    const url = waiting.shift(), kind = kindOf(url);
    if (visited.has(url.href) || (met.get(kind) ?? 0) >= perKind || /\/live$|\.(csv|ics|zip|json)$|\/pdf$|\/beeld|\/opname/.test(url.pathname)) continue;
    visited.add(url.href);
    const answer = await page.context().request.get(url.href);
    if (answer.status() !== 200 || !(answer.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    met.set(kind, (met.get(kind) ?? 0) + 1);
    const links = [...(await answer.text()).matchAll(/<a\s[^>]*?\bhref="([^"]*)"/g)].map(([, href]) => new URL(href.replaceAll("&amp;", "&"), answer.url()));
    for (const link of links) {
      link.hash = "";
      if (link.origin === address()) waiting.push(link);
    }
    controls += await usePage(here, page, persona, url, wrong);
  }
  await page.context().close();
  return { pages: met.size, controls, wrong };
}

export function everyControlOf(personas) {
  const here = school();
  describe(`every control of ${personas.join(", ")} does something`, { concurrency: 1 }, () => {
    for (const persona of personas) {
      it(persona, async (context) => {
        const { pages, controls, wrong } = await walk(here, persona);
        context.diagnostic(`${controls} controls on ${pages} kinds of pages`);
        inOrder(wrong, persona);
      });
    }
  });
}
