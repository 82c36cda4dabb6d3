// A portfolio, from nothing to a reader: Yara makes a page in a form and a colour of her own on her phone, opens it to
// somebody until a day, sees that it was opened, gets a message, and closes it. What is hers alone is asked about first.
import assert from "node:assert/strict";
import { test } from "node:test";
import { school } from "./harness.mjs";
import { dayFromNow } from "./people.mjs";

const { phone, desktop, signIn, check, screenshot } = school({ students: 60 });

let yara, reader, page, link;

// Meets ST-12.
test("Yara makes a page: Koers puts something ready and says what is missing", async () => {
  yara = await signIn(await phone({ allow: [422] }), "yara");
  await yara.goto("/ik");
  await yara.getByRole("link", { name: "Mijn portfolio" }).click();
  await check(yara);
  await yara.getByText("Nog een portfolio").click();
  await yara.getByRole("button", { name: /Tijdlijn/ }).click();
  await yara.waitForURL(/\/ik\/portfolio\/\w+$/);
  page = new URL(yara.url()).pathname;
  await yara.getByText(/van de 5 onderdelen staan erop/).waitFor();
  await check(yara);
});

// Meets ST-12.
test("she writes, adds, moves and chooses a colour, without dragging", async () => {
  await yara.getByRole("link", { name: /Zet erbij.*Wat ik kan/ }).click();
  await check(yara);
  await yara.getByText(/Met bewijs: .*Tuin voor het buurthuis/).waitFor();
  await screenshot(yara, "portfolio-add");
  await yara.locator("label", { hasText: "Anderen meekrijgen" }).click();
  await yara.locator("#kies").getByRole("button", { name: "Zet erbij" }).click();
  await yara.waitForURL((url) => url.pathname === page);
  await yara.getByText(/Met bewijs: Tuin voor het buurthuis/).waitFor();
  await yara.getByRole("link", { name: /Zet erbij.*Wat ik kan/ }).click();
  await yara.getByText("Schrijf zelf een stukje").click();
  await yara.getByLabel("Titel").fill("Luisteren");
  await yara.getByLabel("Je tekst").fill("Als het druk wordt, word ik rustig.\n\n- ik luister\n- ik blijf zitten");
  await yara.locator('form[action$="/stukje"]').getByRole("button", { name: "Zet erbij" }).click();
  await yara.waitForURL((url) => url.pathname === page);
  await yara.getByRole("link", { name: /Zet erbij.*Wat ik deed/ }).click();
  await check(yara);
  await yara.locator("label", { hasText: "Nee gezegd op mijn werk" }).click();
  await yara.locator("#kies").getByRole("button", { name: "Zet erbij" }).click();
  await yara.waitForURL((url) => url.pathname === page);
  await yara.getByText("Anderen zien dit niet. Je bewaart het voor jezelf.").waitFor();
  await yara.getByRole("button", { name: /^Omhoog: / }).first().click();
  await yara.waitForURL((url) => url.pathname === page);
  await yara.getByRole("link", { name: /Vorm en kleur/ }).click();
  await check(yara);
  await yara.getByLabel("Wie ben jij, in twee zinnen?").fill("Ik leer voor begeleider in de zorg.");
  await yara.locator("label", { hasText: "Pruim" }).click();
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.waitForURL((url) => url.pathname === page);
  await check(yara);
});

// Meets ST-12, ST-16.
test("she opens it to her placement, and is asked about what is hers alone", async () => {
  await yara.getByRole("link", { name: "Zet open voor…" }).click();
  await check(yara);
  await yara.getByLabel("Voor wie is de link?").fill("mijn stageplek");
  assert.equal(await yara.getByLabel("Tot wanneer?").inputValue() > dayFromNow(80), true);
  await yara.getByRole("button", { name: "Zet open" }).click();
  await yara.getByText("Kies ja of nee.").first().waitFor();
  await check(yara);
  await yara.locator("label", { hasText: "Nee, laat ze weg" }).click();
  await yara.getByRole("button", { name: "Zet open" }).click();
  await yara.getByText("Je pagina is open voor mijn stageplek").waitFor();
  await check(yara);
  await yara.getByText("Laat hem scannen").click();
  await yara.getByRole("img", { name: "QR-code van de link" }).waitFor();
  await check(yara);
  link = new URL(await yara.getByRole("textbox", { name: "De link" }).inputValue()).pathname;
});

// Meets ST-12.
test("the reader sees the page, on a phone and on a desktop, and nothing private", async () => {
  reader = await phone({ allow: [410] });
  await reader.goto(link);
  await reader.getByRole("heading", { name: "Yara Benali", level: 1 }).waitFor();
  await reader.getByText("Ik leer voor begeleider in de zorg.").waitFor();
  assert.equal(await reader.getByText("Nee gezegd op mijn werk").count(), 0);
  await reader.getByText("Anderen meekrijgen").waitFor();
  await reader.getByText("Dit laat het zien").first().waitFor();
  const sound = reader.locator("audio").first();
  const address = await sound.getAttribute("src");
  assert.match(address, new RegExp(`^${link}/opname/`));
  const seconds = await sound.evaluate((one) => new Promise((done, fail) => {
    one.onloadedmetadata = () => done(one.duration);
    one.onerror = () => fail(new Error("the recording does not play"));
    one.preload = "auto";
    one.load();
  }));
  assert.ok(seconds > 5, `${seconds} s`);
  const nobody = await reader.context().request.get(address.replace(/[^/]*$/, "0".repeat(32)));
  assert.equal(nobody.status(), 404);
  await check(reader);
  const wide = await desktop();
  await wide.goto(link);
  await check(wide);
  await reader.getByLabel("Je bericht aan Yara").fill("Kom eens langs. Els van De Lindehof");
  await reader.getByRole("button", { name: "Stuur", exact: true }).click();
  await reader.getByText("Verstuurd. Yara leest het in Koers.").waitFor();
  await check(reader);
});

// Meets ST-12.
test("every form of the page is in order, and the page is a PDF too", async () => {
  for (const form of ["Pagina", "Blog", "Vlog", "Cv", "Tijdlijn"]) {
    await yara.goto(`${page}/vorm`);
    await yara.locator("label.tile", { hasText: form }).click();
    await yara.getByRole("button", { name: "Bewaar" }).click();
    await yara.waitForURL((url) => url.pathname === page);
    await yara.goto(`${page}/bekijk`);
    await check(yara);
    await screenshot(yara, `portfolio-${form.toLowerCase()}`);
  }
  const answer = await yara.context().request.get(`${page}/pdf`);
  assert.equal(answer.status(), 200);
  assert.equal((await answer.body()).subarray(0, 5).toString(), "%PDF-");
});

// Meets ST-12, ST-16.
test("she sees that it was opened, reads the message, and closes it with one tap", async () => {
  await yara.goto(page);
  await yara.getByText(/2 keer geopend/).waitFor();
  await yara.getByText("Kom eens langs. Els van De Lindehof").waitFor();
  await check(yara);
  await yara.getByRole("button", { name: /Stop met delen.*mijn stageplek/ }).first().click();
  await yara.getByText("Gestopt. mijn stageplek ziet deze pagina niet meer.").waitFor();
  await reader.goto(link);
  await reader.getByText("Deze link werkt niet meer").first().waitFor();
  await reader.getByText("Vraag Yara om een nieuwe.").waitFor();
  await check(reader);
});

// Meets ST-12.
test("what she handed over to Karin stays as it was", async () => {
  await yara.goto(`${page}/delen`);
  await yara.locator("label", { hasText: "Mijn begeleider: Karin" }).click();
  await yara.locator("label", { hasText: "Ik lever het in" }).click();
  await yara.locator("label", { hasText: "Nee, laat ze weg" }).click();
  await yara.getByRole("button", { name: "Zet open" }).click();
  await yara.getByText("Je begeleider ziet het nu in Koers.").waitFor();
  const karin = await signIn(await desktop(), "karin");
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: "Yara Benali" }).click();
  await karin.getByRole("link", { name: "Dit ben ik" }).first().click();
  await karin.getByText("Als het druk wordt, word ik rustig.").waitFor();
  await check(karin);
  await yara.goto(page);
  await yara.getByRole("region", { name: "Wat ik kan" }).getByRole("button", { name: "Haal weg: Luisteren" }).click();
  await yara.getByText("Weggehaald.").waitFor();
  await karin.reload();
  await karin.getByText("Als het druk wordt, word ik rustig.").waitFor();
});
