// What is Yara's: she sees in one list who may see what, changes it, sees who looked, and takes everything along in a file
// that a reader who knows only docs/export.md can read.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { top } from "./program.mjs";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, axe, heading, reflow, program } = school({ students: 60 });
const folder = mkdtempSync(join(tmpdir(), "koers-own-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const read = (file) => Object.fromEntries(execFileSync("python3", [join(top, "tools/read_export.py"), file], { encoding: "utf8" })
    .trim().split("\n").map((line) => line.split(" ")).map(([kind, count]) => [kind, Number(count)]));

let yara;

// Meets ST-16.
test("Yara sees who may see what, and changes it with one tap", async () => {
  yara = await signIn(await phone({ allow: [404] }), "yara");
  await yara.goto("/privacy");
  await check(yara);
  await yara.getByRole("link", { name: "Wie ziet wat?" }).click();
  await check(yara);
  await yara.getByRole("button", { name: /^Alleen ik: Rustig blijven|^Alleen ik.*Rustig blijven/ }).click();
  await yara.waitForURL(/wie-ziet-wat/);
  const karin = await signIn(await desktop(), "karin");
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: "Yara Benali" }).click();
  await karin.getByRole("link", { name: "Dit ben ik" }).first().click();
  await karin.getByText("Muziekmiddag bedacht").waitFor();
  assert.equal(await karin.getByText("Een bewoner werd boos").count(), 0);
  await yara.goto("/privacy");
  await yara.getByText("Karin Wouters").first().waitFor();
});

// Meets ST-16, AD-03.
test("she takes everything along", async () => {
  await yara.goto("/privacy/meenemen");
  await check(yara);
  await yara.getByRole("button", { name: "Maak het bestand" }).click();
  const fetch = yara.getByRole("link", { name: "Haal op" });
  for (let time = 0; time < 240 && !(await fetch.isVisible()); time += 1) {
    await yara.waitForTimeout(250);
    await yara.goto("/privacy/meenemen");
  }
  await check(yara);
  const answer = await yara.context().request.get(await fetch.getAttribute("href"));
  assert.equal(answer.status(), 200);
  assert.match(answer.headers()["content-disposition"], /koers Yara Benali\.zip/);
  const file = join(folder, "yara.zip");
  writeFileSync(file, await answer.body());
  const counts = read(file);
  assert.ok(counts["portfolio.experiences"] >= 10);
  assert.ok(counts["guidance.notes"] > 5 && counts["publication.items"] > 10 && counts["campus.looks"] >= 1);
});

// Meets AD-03.
test("an operator writes the same with a command", async () => {
  const file = join(folder, "command.zip");
  program().command("export", "person", "S-yara", file);
  assert.ok(read(file)["portfolio.experiences"] >= 10);
});

// Meets ST-16.
test("the booklet in the archive reads without a network, on a phone and a laptop", async () => {
  execFileSync("python3", ["-m", "zipfile", "-e", join(folder, "command.zip"), join(folder, "read")]);
  for (const open of [phone, desktop]) {
    const page = await open();
    await page.context().setOffline(true);
    await page.goto(`file://${join(folder, "read/index.html")}`);
    await page.getByRole("heading", { name: "Het verhaal van Yara Benali" }).waitFor();
    await page.getByRole("link", { name: "Wat ik meemaakte" }).click();
    await page.getByText("Muziekmiddag bedacht").first().waitFor();
    const loaded = await page.evaluate(() => [...document.images].map((image) => image.naturalWidth > 0));
    assert.ok(loaded.length > 2 && loaded.every(Boolean), "every picture is there");
    await heading(page);
    await reflow(page);
    await axe(page);
  }
});

// Meets ST-16.
test("a recording in the booklet plays with its captions", async () => {
  const page = await desktop();
  await page.goto(`file://${join(folder, "read/index.html")}`);
  const played = page.locator("audio, video").first();
  await played.evaluate((player) => { player.querySelector("track").track.mode = "showing"; player.load(); });
  await page.waitForFunction(() => {
    const player = document.querySelector("audio, video");
    return player.duration > 0 && player.querySelector("track").track.cues?.length > 0;
  });
});
