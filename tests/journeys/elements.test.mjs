// The elements of our own: none takes a name that every element of a browser already has. What is assigned to
// such a name is something else when it is read, without a word (Element.part once swallowed the address of what
// two people look at together).
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { get } from "node:http";
import { school } from "./harness.mjs";

const { phone, signIn, address } = school();
const scripts = new URL("../../assets/js/", import.meta.url);

test("no element of ours takes a name that every element has", async () => {
  const page = await phone();
  await page.goto("/inloggen");
  const mistakes = [];
  let names = 0;
  for (const file of readdirSync(scripts)) {
    const text = readFileSync(new URL(file, scripts), "utf8");
    if (!/extends HTMLElement/.test(text)) continue;
    const own = [...text.matchAll(/this\.(\w+)\s*=[^=]/g), ...text.matchAll(/^  (?:async )?(\w+)\([^)]*\) \{$/gm)].map((match) => match[1]);
    names += own.length;
    const taken = await page.evaluate((list) => list.filter((name) => name !== "constructor" && name in HTMLElement.prototype), own);
    mistakes.push(...taken.map((name) => `${file}: ${name}`));
  }
  assert.ok(names > 20, "the names are found");
  assert.deepEqual(mistakes, []);
});

// What crosses the line for an address, as it is packed; and its words.
const fetched = (url, headers) => new Promise((done, failed) => get(url, { headers: { ...headers, "Accept-Encoding": "gzip, deflate, br, zstd" } }, (answer) => {
  let bytes = 0;
  answer.on("data", (piece) => { bytes += piece.length; }).on("end", () => done(bytes)).on("error", failed);
}).on("error", failed));

// docs/performance.md: what few pages have, they fetch themselves.
test("a student's start page and all that its scripts import weigh less than 120 kB", async (t) => {
  const page = await phone();
  await signIn(page, "yara");
  const Cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const words = async (url) => (await page.context().request.get(url)).text();
  const start = new URL("/start", address());
  const html = (await words(start.href)).replaceAll('<link rel="apple-touch-icon" href=', "");
  const waiting = [...html.matchAll(/(?:href|src)="(\/a\/[^"#]+)/g)].map(([, path]) => new URL(path, start).href);
  const weights = new Map([[start.href, await fetched(start, { Cookie })]]);
  for (const url of waiting) {
    if (weights.has(url)) continue;
    weights.set(url, await fetched(url, { Cookie }));
    if (!url.endsWith(".js")) continue;
    for (const [, path] of (await words(url)).matchAll(/(?:from|^import) ?["']([^"']+)/gm)) waiting.push(new URL(path, url).href);
  }
  const sum = [...weights.values()].reduce((all, one) => all + one, 0);
  const parts = [...weights].map(([url, bytes]) => `${bytes} ${new URL(url).pathname}`).join("\n");
  assert.ok(weights.size > 10, `these parts are found:\n${parts}`);
  assert.ok(sum < 120_000, `${sum} bytes:\n${parts}`);
  t.diagnostic(`${sum} bytes`);
});

test("a long text says how much still fits before it is full", async () => {
  const page = await phone();
  await page.goto("/inloggen");
  const seen = await page.evaluate(async () => {
    const area = document.createElement("textarea");
    area.maxLength = 200;
    const place = document.createElement("div");
    place.append(area);
    document.querySelector("main").append(place);
    const at = (length) => {
      area.value = "x".repeat(length);
      area.dispatchEvent(new Event("input", { bubbles: true }));
      return [document.querySelector(".counter")?.textContent ?? "", area.parentElement.querySelector("[role=status]")?.textContent ?? ""];
    };
    return [at(100), at(181), at(185), at(200), at(10)];
  });
  assert.deepEqual(seen[0], ["", ""]);
  assert.deepEqual(seen[1], ["Nog 19 tekens", "Nog 19 tekens"]);
  assert.deepEqual(seen[2], ["Nog 15 tekens", "Nog 19 tekens"], "seen at every key, heard seldom");
  assert.deepEqual(seen[3], ["Dit is vol: er past niets meer bij.", "Dit is vol: er past niets meer bij."]);
  assert.deepEqual(seen[4], ["", ""]);
});

test("of two links that are followed one soon after another, the last says where the focus goes", async () => {
  const page = await phone();
  await page.route("**/samen-*", (route) => route.fulfill({ status: 204 }));
  const answers = [];
  await page.route("**/samen-part*", (route) => answers.push(route));
  await page.goto("/inloggen");
  const part = (inside) => `<div data-live id="one">${inside}<a data-here id="last" href="?wijzig=1#two">Wijzig</a></div>`;
  await page.evaluate((markup) => {
    document.querySelector("main").innerHTML = `<koers-samen data-topic="/samen-topic" data-part="/samen-part">${markup}</koers-samen>`;
  }, part('<a data-here href="?vraag=2#one">Andere vraag</a>'));
  await page.getByRole("link", { name: "Andere vraag" }).click();
  await page.getByRole("link", { name: "Wijzig" }).click();
  while (answers.length < 1) await page.waitForTimeout(10);
  await answers[0].fulfill({ body: part("<button>first of the part</button>") });
  while (answers.length < 2) await page.waitForTimeout(10);
  await answers[1].fulfill({ body: part('<button>first of the part</button><p id="two"><textarea id="note"></textarea></p>').replace('id="last"', "") });
  await page.waitForFunction(() => document.activeElement.id === "note", undefined, { timeout: 5000 });
});
