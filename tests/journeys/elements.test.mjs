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
