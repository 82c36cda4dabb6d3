// The elements of our own: none takes a name that every element of a browser already has. What is assigned to
// such a name is something else when it is read, without a word (Element.part once swallowed the address of what
// two people look at together).
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { school } from "./harness.mjs";

const { phone } = school();
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
