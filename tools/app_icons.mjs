// Makes the icons of the app from the logo (assets/icons/koers.svg): node tools/app_icons.mjs
// The round one fills its square and keeps the drawing within the circle that a phone may cut out (maskable).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "../tests/journeys/harness.mjs";
import { top } from "../tests/journeys/program.mjs";

const logo = readFileSync(join(top, "assets/icons/koers.svg"), "utf8");
const drawing = logo.replace(/<rect[^>]*\/>/, "");
const round = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#003f4b"/><g transform="translate(4 4) scale(0.75)">${drawing}</g></svg>`;
const browser = await openBrowser();
for (const [name, size, svg] of [["koers-192", 192, logo], ["koers-512", 512, logo], ["koers-round-512", 512, round]]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  await page.setContent(`<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`);
  await page.screenshot({ path: join(top, `assets/icons/${name}.png`), omitBackground: true });
}
await browser.close();
