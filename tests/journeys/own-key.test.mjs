// Yara leaves school and keeps what is hers: a key of her own, made by the device itself. Chromium's own authenticator makes
// and uses it (ES256), so that what Koers takes is what browsers send. Meets LA-03, AD-02.
import assert from "node:assert/strict";
import { test } from "node:test";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

async function withAuthenticator(page, more = {}) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", { options: {
    protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true,
    automaticPresenceSimulation: true, ...more,
  } });
  return { session, authenticatorId };
}

let yara, device;

test("Yara makes a key of her own on her phone", async () => {
  yara = await phone({ allow: [422] });
  device = await withAuthenticator(yara);
  await signIn(yara, "yara");
  await yara.goto("/privacy");
  await yara.getByRole("link", { name: "Zo log je in" }).click();
  await yara.getByText("Je hebt nog geen eigen sleutel.").waitFor();
  await check(yara);
  await screenshot(yara, "own-key-none-phone");
  await yara.getByLabel("Hoe noem je dit apparaat?").fill("Mijn telefoon");
  await yara.getByRole("button", { name: "Maak een sleutel" }).click();
  await yara.getByText("Je kunt nu inloggen zonder je schoolaccount.").waitFor();
  await yara.getByText("Mijn telefoon").first().waitFor();
  await check(yara);
  await screenshot(yara, "own-key-made-phone");
});

test("she signs out, and comes in with it and nothing else", async () => {
  await yara.context().clearCookies();
  await yara.goto("/inloggen?terug=%2Fik");
  await yara.getByRole("button", { name: "Log in met je sleutel" }).click();
  await yara.waitForURL("**/ik");
  await yara.goto("/privacy/inloggen");
  await yara.getByText(/laatst gebruikt op/).waitFor();
});

test("who stops half-way reads that nothing happened", async () => {
  await device.session.send("WebAuthn.setUserVerified", { authenticatorId: device.authenticatorId, isUserVerified: false });
  await yara.context().clearCookies();
  await yara.goto("/inloggen");
  await yara.getByRole("button", { name: "Log in met je sleutel" }).click();
  await yara.getByText("Je bent niet ingelogd. Je kunt het opnieuw proberen.").waitFor();
  await check(yara);
  await screenshot(yara, "own-key-sign-in-phone");
  await device.session.send("WebAuthn.setUserVerified", { authenticatorId: device.authenticatorId, isUserVerified: true });
});

test("a key that she took away opens nothing, until she puts it back", async () => {
  await yara.getByRole("button", { name: "Log in met je sleutel" }).click();
  await yara.waitForURL((url) => url.pathname !== "/inloggen");
  await yara.goto("/privacy/inloggen");
  await yara.getByRole("button", { name: /^Haal weg/ }).click();
  await yara.getByText("Mijn telefoon opent Koers niet meer.").waitFor();
  await check(yara);
  await yara.getByRole("button", { name: "Maak ongedaan" }).click();
  await yara.getByText("Mijn telefoon is terug.").waitFor();
});

test("on another device she sees where she is signed in, and ends it", async () => {
  const laptop = await desktop();
  await signIn(laptop, "yara");
  await laptop.goto("/privacy/inloggen");
  await laptop.getByText("Dit apparaat", { exact: true }).waitFor();
  await check(laptop);
  await screenshot(laptop, "own-key-desktop");
  await laptop.getByRole("button", { name: /^Log overal uit/ }).click();
  await laptop.getByText("Je bent alleen nog hier ingelogd.").waitFor();
  await signIn(await phone(), "yara");
  await laptop.reload();
  await laptop.getByRole("region", { name: "Hier ben je ingelogd" }).getByRole("button", { name: /^Log uit/ }).click();
  await laptop.getByText(/^Uitgelogd op/).waitFor();
  await yara.goto("/start");
  assert.match(new URL(yara.url()).pathname, /^\/inloggen/);
});

test("without script, or in a browser without keys, it says so", async () => {
  const plain = await phone({ javaScriptEnabled: false });
  await plain.goto("/inloggen");
  await plain.getByText("Inloggen met een sleutel lukt niet in deze browser, of script staat uit.").waitFor();
  assert.equal(await plain.getByRole("button", { name: "Log in met je sleutel" }).isVisible(), false);
  await check(plain);
});
