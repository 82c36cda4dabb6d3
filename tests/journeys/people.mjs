// Steps that several journeys take, as a person takes them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { today } from "./program.mjs";

// What a phone's camera would give: a picture of one colour, as small as can be.
export function photo(width = 64, height = 48, [red, green, blue] = [0, 120, 110]) {
  const piece = (kind, data) => {
    const length = Buffer.alloc(4), sum = Buffer.alloc(4), body = Buffer.concat([Buffer.from(kind), data]);
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(checksum(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({ length: width }, () => Buffer.from([red, green, blue]))]);
  const pixels = Buffer.concat(Array.from({ length: height }, () => row));
  return {
    name: "foto.png", mimeType: "image/png",
    buffer: Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), piece("IHDR", header),
                           piece("IDAT", deflateSync(pixels)), piece("IEND", Buffer.alloc(0))]),
  };
}

// A small film in that folder, made by the same ffmpeg that Koers uses.
export function film(folder, name = "film.mp4", seconds = 2) {
  const path = join(folder, name);
  execFileSync("ffmpeg", ["-nostdin", "-v", "error", "-y", "-f", "lavfi", "-i", `testsrc=size=640x360:rate=15:duration=${seconds}`,
                          "-f", "lavfi", "-i", `sine=duration=${seconds}`, "-shortest", "-preset", "ultrafast", path]);
  return path;
}

// A photo that breaks off halfway, as a full phone keeps it.
export function brokenPhoto() {
  const whole = photo(640, 480, [200, 40, 40]);
  return { ...whole, name: "vakantie.png", buffer: whole.buffer.subarray(0, Math.floor(whole.buffer.length / 2)) };
}

// The check of PNG (ISO 3309).
function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

// The day that many days from the one that counts as today.
export function dayFromNow(days) {
  const day = new Date(`${today()}T12:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

// The days as they are written in Dutch: "3 december".
export const inDutch = (day) => new Date(`${day}T12:00`).toLocaleDateString("nl-NL", { day: "numeric", month: "long" });

// Taps, and counts them.
export function finger() {
  let taps = 0;
  return {
    async tap(target) {
      taps += 1;
      await target.click();
    },
    taps: () => taps,
  };
}

// How long a person's hands and eyes take, by the keystroke-level model (Card, Moran and Newell, 1980): to find and point at
// something 1.35 + 1.1 s, to press it 0.2, a typed sign 0.28 (who types no faster than most), and ten seconds to look through
// each page that opens. The time to think of words is not in it.
export function hands() {
  let taps = 0, signs = 0, pages = 0;
  return {
    async tap(target) {
      taps += 1;
      await target.click();
    },
    async type(target, words) {
      taps += 1;
      signs += words.length;
      await target.fill(words);
    },
    reads: () => { pages += 1; },
    taps: () => taps,
    seconds: () => taps * 2.65 + signs * 0.28 + pages * 10,
  };
}

// Does what makes words appear on another page, and proves that that page was not loaded again.
export async function appearsElsewhere(page, words, act) {
  await page.evaluate(() => { window.theSamePage = true; });
  await act();
  await page.getByText(words).first().waitFor();
  assert.equal(await page.evaluate(() => window.theSamePage), true, "what was written appears without loading the page");
}
