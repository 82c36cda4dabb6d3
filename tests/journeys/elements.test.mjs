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

test("a long text says how much still fits before it is full", async () => {
  const page = await phone();
  await page.goto("/inloggen");
  const seen = await page.evaluate(async () => {
    const area = document.createElement("textarea");
    area.maxLength = 200;
    document.querySelector("main").append(area);
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
