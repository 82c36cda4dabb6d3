// What a journey needs: the real program with a fresh demo school, a browser, people who sign in, and checks that every
// page must pass. A journey is a file NAME.test.mjs in this folder; bin/test NAME runs it.
//
//   import { test } from "node:test";
//   import { school } from "./harness.mjs";
//   const { phone, desktop, signIn, check, screenshot } = school();
//
//   // Meets ST-02.
//   test("Yara records an experience on her phone", async () => {
//     const page = await phone();
//     await signIn(page, "yara");
//     await page.goto("/ervaringen/nieuw");
//     await page.getByLabel("Wat deed je?").fill("Een gesprek met mevrouw De Boer");
//     await page.getByRole("button", { name: "Bewaar" }).click();
//     await check(page);                        // everything below: axe, html, heading, reflow, errors; once per shape of page
//     await screenshot(page, "yara-experience");
//   });
//
// Each page has a browser context of its own, closed after the test file. A page that logs an error, breaks a script or
// asks for something that is not there fails the file, also when no test looks.
import assert from "node:assert/strict";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import { HtmlValidate } from "html-validate";
import { chromium } from "playwright-core";
import { axeFindings } from "./accessibility.mjs";
import { startHtmlChecker } from "./html_checker.mjs";
import { patience, startProgram, top } from "./program.mjs";
import { isFirstOfItsShape } from "./shapes.mjs";

// What the Nu checker does not look for: content that a policy refuses, labels and roles by the book.
const secondOpinion = new HtmlValidate({
  extends: ["html-validate:a11y"],
  rules: { "no-inline-style": "error", "no-dup-id": "error", "no-implicit-button-type": "error" },
});

export const personas = ["yara", "ruben", "karin", "jeroen", "fatma", "marieke", "paul", "hanneke", "daan", "ilse", "samir", "noah", "dirk", "ellen"];

// The program of Chromium without windows draws the same pages with half of the processor's time; only the whole one can be
// asked for a microphone.
export function openBrowser({ microphone = false } = {}) {
  const whole = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];
  const executablePath = process.env.CHROMIUM ??
    (microphone ? whole : ["/usr/bin/chromium-headless-shell", ...whole]).find(existsSync);
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
           "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
           // A microphone that hums, for journeys that record; permission is asked as always.
           "--use-fake-device-for-media-stream"],
  });
}

const devices = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 } },
};

// Fails with one line per finding.
export function inOrder(found, what) {
  if (found.length) throw new assert.AssertionError({ message: `${what}:\n  ${found.join("\n  ")}`, stackStartFn: inOrder });
}

// `microphone` for journeys in which somebody speaks; the rest is for startProgram.
export function school({ microphone = false, ...options } = {}) {
  let program, browser, checker, contexts = [], complaints = [];
  const documents = new WeakMap();  // the answer that each page was last loaded from
  const plain = new WeakMap();      // pages in a browser without script, with their device

  before(async () => {
    program = await startProgram(options);
    browser = await openBrowser({ microphone });
  });

  after(async () => {
    // Each ends whatever became of the others: a program that is left behind would keep the journey waiting for ever.
    await Promise.allSettled(contexts.map((context) => context.close()));
    await Promise.allSettled([browser?.close(), checker?.then((one) => one.stop())]);
    const code = await program?.stop();
    inOrder(complaints, "pages that complained");
    if (program) assert.equal(code, 0, `the program ends cleanly on SIGTERM; its last words:\n${program.lastWords()}`);
  });

  // A page on a phone or desktop, as { language: "en", colorScheme: "dark", javaScriptEnabled: false, ... } asks;
  // addresses may be paths. Answers that are expected to be refusals go in `allow`: desktop({ allow: [404, 422] });
  // 0 is no answer at all, of who has no network.
  async function open(device, { language = "nl", allow = [], ...rest } = {}) {
    const context = await browser.newContext({
      ...devices[device], baseURL: program.address, locale: language === "en" ? "en-GB" : "nl-NL",
      // A page is looked at as the server sends it; a journey without network asks for the service worker.
      timezoneId: "Europe/Amsterdam", serviceWorkers: "block", reducedMotion: "reduce", ...rest,
    });
    contexts.push(context);
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    if (rest.javaScriptEnabled === false) plain.set(page, device);
    page.on("pageerror", (error) => {
      // A fade between two pages that the browser gave up, because the second was not drawn in time, harms nobody.
      if (!/^Transition was aborted/.test(error.message)) complaints.push(`${page.url()}: ${error.message}`);
    });
    page.on("response", (answer) => {
      if (answer.request().isNavigationRequest() && answer.frame() === page.mainFrame()) documents.set(page, answer);
    });
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== program.address && protocol.startsWith("http")) complaints.push(`${page.url()}: asks ${request.url()} of somebody else`);
    });
    page.on("console", (message) => {
      // A refusal that a test provokes is also logged by the browser; `allow` speaks of those.
      const refusal = /status of (\d+)/.exec(message.text()) ?? /ERR_INTERNET_DISCONNECTED()/.exec(message.text());
      if (message.type() === "error" && !(refusal && allow.includes(Number(refusal[1])))) {
        complaints.push(`${page.url()}: ${message.text()} ${message.location().url}`);
      }
    });
    return page;
  }
  const phone = (more) => open("phone", more);
  const desktop = (more) => open("desktop", more);

  // With what the button of a persona sends, and on to where it leads.
  async function signIn(page, persona) {
    const answer = await page.context().request.post("/inloggen/demo", {
      form: { wie: persona }, headers: { Origin: program.address }, maxRedirects: 0,
    });
    assert.equal(answer.status(), 303, `${persona} signs in`);
    await page.goto(answer.headers().location);
    return page;
  }

  // Through the page with one button per persona, as a visitor of a demo school does.
  async function signInByHand(page, persona) {
    await page.goto("/inloggen");
    await page.locator(`form[action="/inloggen/demo"] button[value="${persona}"]`).first().click();
    await page.waitForURL((url) => !url.pathname.startsWith("/inloggen"));
    return page;
  }

  // What two checkers find in the page as the server sends it.
  async function htmlFindings(page) {
    checker ??= startHtmlChecker();  // two pages that come at once share it
    const { address } = await checker;
    const last = documents.get(page);
    const sent = last?.url() === page.url().split("#")[0] ? last : await page.context().request.get(page.url());
    const text = await sent.text();
    const answer = await fetch(address, {
      method: "POST", headers: { "Content-Type": "text/html; charset=utf-8" }, body: text,
    });
    const { messages } = await answer.json();
    const second = (await secondOpinion.validateString(text)).results.flatMap(({ messages }) => messages);
    return [
      ...messages.filter(({ type }) => type !== "info")
          .map(({ lastLine, message, extract = "" }) => `html line ${lastLine}: ${message} ${extract.replaceAll("\n", " ")}`),
      ...second.filter(({ severity }) => severity === 2).map(({ line, column, message, ruleId, selector }) => `html ${line}:${column} ${ruleId}: ${message} ${selector ?? ""}`),
    ];
  }

  // One h1, a title, and a language.
  async function headingFindings(page) {
    return page.evaluate(() => {
      const found = [], count = document.querySelectorAll("h1").length;
      if (count !== 1) found.push(`the page has ${count} h1`);
      if (!document.title.trim()) found.push("the page has no title");
      if (!["nl", "en"].includes(document.documentElement.lang)) found.push(`the page is in language "${document.documentElement.lang}"`);
      return found;
    });
  }

  // What sticks out at 320 px (a desktop at 400 %).
  async function reflowFindings(page) {
    const size = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 640 });
    const found = await page.evaluate(() => {
      if (document.documentElement.scrollWidth <= 320) return [];
      const scrolls = (element) => {
        for (let up = element; up; up = up.parentElement) if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(up).overflowX) && up !== document.documentElement && up !== document.body) return true;
        return false;
      };
      const wide = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > 321 && !scrolls(element));
      return [`at 320 px the page is ${document.documentElement.scrollWidth} px wide: ${wide.slice(-3).map((element) => element.tagName.toLowerCase() + (element.className && typeof element.className === "string" ? "." + element.className.split(" ").join(".") : "")).join(", ")}`];
    });
    await page.setViewportSize(size);
    return found;
  }

  // What a page looks like and is made of does not depend on the database: the run on the second one leaves it out.
  const isLookedAt = process.env.KOERS_TEST_LOOKS !== "no";
  const none = (name, find) => async (page, more) => {
    if (isLookedAt) inOrder(await find(page, more), `${name} of ${page.url()}`);
  };
  const axe = none("accessibility", axeFindings);
  const html = none("HTML", htmlFindings);
  const heading = none("heading", headingFindings);
  const reflow = none("reflow", reflowFindings);

  // What the browser complained about until now; asking for it clears it.
  function consoleErrors() {
    const untilNow = complaints;
    complaints = [];
    return untilNow;
  }
  const noConsoleErrors = () => inOrder(consoleErrors(), "what the browser complained about");

  const structure = async (page) => [...await headingFindings(page), ...await htmlFindings(page), ...await reflowFindings(page)];
  const all = async (page, more) => [...await structure(page), ...await axeFindings(page, more)];
  const findings = (page, more) => plain.has(page) ? findingsWithoutScript(page, more) : all(page, more);

  // A browser without script has no timers and no frames, for whoever measures neither: a promise that waits for one
  // never ends. What the server sent is measured in a page that may run script and is given none.
  async function findingsWithoutScript(page, more) {
    const sent = documents.get(page);
    const body = (await sent.text()).replace(/<script\b.*?<\/script>/gs, "");
    const context = await browser.newContext({ ...devices[plain.get(page)], baseURL: program.address });
    try {
      await context.addCookies(await page.context().cookies());
      const twin = await context.newPage();
      await twin.route(page.url(), (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }), { times: 1 });
      await twin.goto(page.url());
      documents.set(twin, sent);
      return await all(twin, more);
    } finally {
      await context.close();
    }
  }

  async function check(page, more) {
    if (isLookedAt && await isFirstOfItsShape(page, plain.has(page) ? "without script" : "")) {
      inOrder(await findings(page, more), page.url());
    }
    noConsoleErrors();
  }

  // build/shots/NAME.png, the whole page.
  async function screenshot(page, name) {
    const folder = join(top, "build/shots");
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: "disabled" });
  }

  return { phone, desktop, signIn, signInByHand, check, findings, structure, axe, html, heading, reflow, consoleErrors, noConsoleErrors, screenshot,
           address: () => program.address, program: () => program };
}
