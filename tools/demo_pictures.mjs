#!/usr/bin/env node
// Renders the drawings of the demo school (tools/demo_pictures/*.svg) as the photos that its people added
// (content/demo/pictures/*.webp): once, by hand, after a drawing was changed. Needs Chromium and ffmpeg.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser } from "../tests/journeys/harness.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "koers-pictures-"));
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 960, height: 720 } });
for (const name of readdirSync(join(here, "demo_pictures"))) {
  const drawing = readFileSync(join(here, "demo_pictures", name), "utf8");
  await page.setContent(`<style>body{margin:0}svg{display:block;width:960px;height:720px}</style>${drawing}`);
  const shot = join(folder, "shot.png"), photo = join(here, "../content/demo/pictures", name.replace(".svg", ".webp"));
  await page.screenshot({ path: shot });
  execFileSync("ffmpeg", ["-nostdin", "-v", "error", "-y", "-i", shot, "-c:v", "libwebp", "-quality", "80", photo]);
}
await browser.close();
rmSync(folder, { recursive: true });
