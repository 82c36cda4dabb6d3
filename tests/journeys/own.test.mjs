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

const { phone, desktop, signIn, check, program } = school({ students: 60 });
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
test("the page in the archive can be read by people", async () => {
  const file = join(folder, "command.zip");
  execFileSync("python3", ["-m", "zipfile", "-e", file, join(folder, "read")]);
  const html = execFileSync("cat", [join(folder, "read/index.html")], { encoding: "utf8" });
  assert.match(html, /Alles van Yara Benali/);
  assert.match(html, /Muziekmiddag bedacht/);
});
