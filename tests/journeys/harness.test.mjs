// That the journeys find what they look for: a page that is spoiled in the browser is not in order.
import assert from "node:assert/strict";
import { test } from "node:test";
import { school } from "./harness.mjs";

const { desktop, signIn, axe, heading, reflow } = school();

// Meets AD-04.
test("text that is hard to read is found, in light and in dark, whatever was measured before", async () => {
  const page = await desktop();
  await signIn(page, "yara");
  await axe(page);
  await page.evaluate(() => { for (const text of document.querySelectorAll("p")) text.style.color = "light-dark(#d8d8d8, #303030)"; });
  await assert.rejects(() => axe(page), (error) => /light: color-contrast/.test(error.message) && /dark: color-contrast/.test(error.message));
  await page.goto("/ervaringen");
  await page.locator("main a, main button").first().evaluate((control) => {
    control.style.color = "rgb(120 120 120)";
    control.parentElement.style.background = "rgb(140 140 140)";
    control.style.background = "none";
  });
  await assert.rejects(() => axe(page), /light: color-contrast/);
});

test("a field without a name, a second title and what sticks out of a small screen are found", async () => {
  const page = await desktop();
  await signIn(page, "yara");
  await page.evaluate(() => {
    document.querySelector("main").append(document.createElement("input"));
    const title = document.createElement("h1");
    title.textContent = "EenTitelDieNietPastEnNietBreekt".repeat(4);
    title.style.whiteSpace = "nowrap";
    document.querySelector("main").append(title);
  });
  await assert.rejects(() => axe(page), /label/);
  await assert.rejects(() => heading(page), /2 h1/);
  await assert.rejects(() => reflow(page), /at 320 px/);
});
