// Finding and using whatever can be used on a page: links, buttons, fields and folds, as a person with a mouse does, and
// seeing whether something happened.

// What a control is, whatever it is called today: rows of one list are one control.
function controlsHere() {
  const closed = [...document.querySelectorAll("details:not([open])")];
  for (const fold of closed) fold.open = true;
  const kindOf = (address) => {
    if (!address || address.startsWith("#")) return address ?? "";
    const url = new URL(address, location.href);
    return url.origin === location.origin ? url.pathname.replace(/\/[0-9a-z]{13,}(?=\/|$)/g, "/{}") + [...url.searchParams.keys()].sort().join("&") : url.protocol;
  };
  const isWithinOurs = (element) => Boolean(element) && (element.localName.includes("-") || isWithinOurs(element.parentElement));
  // A link that no script of ours looks at: what it does is known to every browser.
  const isPlain = (element) => element.matches("a[href]:not([target]):not([download]):not([role])") && !/^#/.test(element.getAttribute("href")) &&
      Object.keys(element.dataset).every((name) => name === "control") && !isWithinOurs(element);
  const wanted = "a[href], button, summary, input:not([type=hidden]), textarea, select, [role=button], [role=tab], [contenteditable=true]";
  const found = new Map();
  for (const element of document.querySelectorAll(wanted)) {
    const isField = element.matches("input, textarea, select");
    // A field that is drawn by its label is used by its label.
    const shown = isField ? element.labels?.[0] ?? element : element;
    if (!element.checkVisibility?.({ visibilityProperty: true }) && !shown.checkVisibility?.({ visibilityProperty: true })) continue;
    if (element.disabled || element.closest("[inert], [aria-disabled=true]") || shown.getBoundingClientRect().width < 1) continue;
    const form = element.form;
    const words = element.matches("button, summary, [role=button], [role=tab]")
      ? (element.getAttribute("aria-label") || element.textContent).trim().replace(/\s+/g, " ").replace(/\d+/g, "#").slice(0, 40) : "";
    const parts = [element.localName, element.type ?? "", element.name ?? "", kindOf(element.getAttribute("href")),
                   form ? kindOf(element.getAttribute("formaction") ?? form.getAttribute("action") ?? location.pathname) : "",
                   element.matches("button[name], input[type=radio]") ? "" : words, element.className?.baseVal ?? element.className];
    // One button for each row, with the name of a person in it.
    const key = parts.join(" | ");
    if (found.has(key)) continue;
    element.dataset.control = String(found.size);
    found.set(key, { key, place: found.size, tag: element.localName, type: element.type ?? "", name: element.name ?? "",
                     href: element.getAttribute("href") ?? "", isPlainLink: isPlain(element), words: words || (shown.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40),
                     submits: element.matches("button:not([type=button]):not([type=reset]), input[type=submit]") && Boolean(form) });
  }
  for (const fold of closed) fold.open = false;  // a menu that is open covers what is under it
  return [...found.values()];
}

export const controlsOf = (page) => page.evaluate(controlsHere);

// From now on the page notes what happens on it.
function watch() {
  const seen = window.koersSeen = { changes: 0, focus: document.activeElement, scroll: [scrollX, scrollY] };
  new MutationObserver((records) => { seen.changes += records.filter(({ attributeName }) => attributeName !== "data-control").length; })
      .observe(document.documentElement, { attributes: true, childList: true, characterData: true, subtree: true });
  window.print = () => { seen.changes += 1; };
  addEventListener("input", () => { seen.changes += 1; }, { capture: true });  // what a control writes in a field
  addEventListener("scroll", () => { seen.changes += 1; }, { capture: true, once: true });
}
const hasHappened = () => !window.koersSeen || window.koersSeen.changes > 0 || document.activeElement !== window.koersSeen.focus;

const words = "Dit is een proef met genoeg woorden om te bewaren.";
const later = () => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

// What fits in a field, as its type and its limits say.
async function fill(field) {
  const { type, tag, max, limit } = await field.evaluate((one) => ({ type: one.type, tag: one.localName, max: one.max, limit: one.maxLength }));
  if (tag === "select") {
    const values = await field.evaluate((one) => [...one.options].filter((option) => !option.disabled && option.value).map((option) => option.value));
    if (values.length) await field.selectOption(values.at(-1));
  } else if (type === "date") {
    await field.fill(max && max < later() ? max : later());
  } else if (type === "time") {
    await field.fill("10:30");
  } else if (type === "number" || type === "range") {
    await field.fill(await field.evaluate((one) => one.min || "1"));
  } else if (type === "email") {
    await field.fill("yara@voorbeeld.nl");
  } else if (type === "url") {
    await field.fill("https://voorbeeld.nl");
  } else if (type === "tel") {
    await field.fill("0612345678");
  } else if (type === "file") {
    return;
  } else {
    await field.fill(limit > 0 ? words.slice(0, limit) : words);
  }
}

// Fills what is empty and chooses what is not chosen, so that the form can be sent; answers what was typed.
export async function fillForm(button) {
  const typed = [];
  const form = button.locator("xpath=ancestor::form").or(button.page().locator(`form[id="${await button.getAttribute("form") ?? ""}"]`)).first();
  if (!await form.count()) return typed;
  for (const field of await form.locator("input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=submit]):not([type=file]), textarea, select").all()) {
    if (!await field.isVisible() || !await field.isEditable() || await field.inputValue()) continue;
    await fill(field);
    if (await field.evaluate((one) => one.matches("textarea, [type=text]"))) typed.push(await field.inputValue());
  }
  await form.evaluate((one) => {
    const groups = Map.groupBy ? Map.groupBy(one.querySelectorAll("input[type=radio]"), ({ name }) => name) : new Map();
    for (const radios of groups.values()) if (![...radios].some(({ checked }) => checked) && radios[0].checkVisibility() | 1) radios[0].click();
    for (const box of one.querySelectorAll("input[type=checkbox]:required")) if (!box.checked) box.click();
  });
  return typed;
}

// Opens the folds that a control is in.
const reveal = (element) => element.evaluate((one) => {
  for (let up = one.parentElement; up; up = up.parentElement) if (up.localName === "details" && one !== up.querySelector("summary")) up.open = true;
});

const isInSight = (element) => element.evaluate((one) => {
  const { top, left, right, bottom } = one.getBoundingClientRect();
  return right + scrollX > 0 && bottom + scrollY > 0 && getComputedStyle(one).clipPath === "none" && left !== right && top !== bottom;
});

// With the mouse; what is there for who goes by keyboard, such as the link past the navigation, with Enter.
async function press(element) {
  if (await isInSight(element)) return element.click();
  await element.focus();
  return element.press("Enter");
}

// The page that came may be one on the way to another, or not be whole yet: a heading is waited for.
const hasHeading = (page) => page.locator("h1").first().waitFor({ state: "attached" }).then(() => true, () => false);

// Uses a control and says what is wrong with what came of it: "" when all is well.
export async function use(page, control, { photo }) {
  const element = page.locator(`[data-control="${control.place}"]`);
  const answers = [], dialogs = [];
  let moved = false;
  const noteAnswer = (answer) => { if (answer.request().resourceType() !== "image") answers.push(answer); };
  const noteRequest = () => { moved = true; };
  const noteDialog = (dialog) => { dialogs.push(dialog.message()); dialog.accept(); };
  page.on("response", noteAnswer);
  page.on("request", noteRequest);
  page.on("download", noteRequest);
  page.on("popup", (other) => { moved = true; other.close(); });
  page.on("dialog", noteDialog);
  try {
    await reveal(element);
    const typed = control.submits ? await fillForm(element) : [];
    await page.evaluate(watch);
    moved = false;
    answers.length = 0;
    if (["input", "textarea", "select"].includes(control.tag) && control.type !== "submit") {
      return await useField(page, element, control, photo);
    }
    if (control.isPlainLink && await isInSight(element)) return await usePlainLink(page, element);
    await press(element);
    const happened = async () => moved || dialogs.length > 0 || await page.evaluate(hasHappened).catch(() => true);
    const end = Date.now() + 4_000;
    while (!await happened() && Date.now() < end) await page.waitForTimeout(30);
    if (!await happened()) return "nothing happens";
    await page.waitForLoadState("load").catch(() => {});
    await page.waitForTimeout(moved ? 60 : 20);
    await page.waitForLoadState("load").catch(() => {});
    const refused = answers.find((answer) => answer.status() >= 400 && answer.status() !== 422);
    if (refused) return `${refused.status()} of ${refused.request().method()} ${new URL(refused.url()).pathname}`;
    if (answers.some((answer) => answer.status() === 422)) return await withMistake(page, typed);
    if (answers.some((answer) => answer.request().isNavigationRequest() && (answer.headers()["content-type"] ?? "").startsWith("text/html")) &&
        !await hasHeading(page)) return "a page without a heading";
    return "";
  } catch (error) {
    return error.message.split("\n").slice(0, 3).join(" ").slice(0, 200);
  } finally {
    page.off("response", noteAnswer);
    page.off("request", noteRequest);
    page.off("download", noteRequest);
    page.off("dialog", noteDialog);
    page.removeAllListeners("popup");
  }
}

// A link can be reached by the mouse, and what it leads to is a page: the browser is not asked to go there and back.
async function usePlainLink(page, element) {
  await element.click({ trial: true });
  const answer = await page.context().request.get(await element.evaluate((one) => one.href));
  const { pathname } = new URL(answer.url());
  if (answer.status() >= 400) return `${answer.status()} of GET ${pathname}`;
  const isPage = (answer.headers()["content-type"] ?? "").startsWith("text/html");
  return isPage && !/<h1[ >]/.test(await answer.text()) ? "a page without a heading" : "";
}

// A form that came back says what is wrong, at a field, and has what was typed.
async function withMistake(page, typed) {
  if (!await page.locator("[aria-invalid=true], .field-error, [role=alert]").count()) return "a form comes back without saying why";
  const kept = await page.locator("textarea, input[type=text]").evaluateAll((fields) => fields.map(({ value }) => value));
  return typed.every((one) => kept.includes(one)) ? "" : "what was typed is gone";
}

async function useField(page, element, control, photo) {
  if (control.type === "file") {
    await element.setInputFiles(photo);
    return "";
  }
  if (["radio", "checkbox"].includes(control.type)) {
    const before = await element.isChecked();
    await element.evaluate((one) => (one.labels?.[0] ?? one).click());
    const after = await page.evaluate((place) => document.querySelector(`[data-control="${place}"]`)?.checked, control.place).catch(() => undefined);
    return after === before && !(control.type === "radio" && before) ? "does not change" : "";
  }
  if (!await element.isEditable()) return "";
  await fill(element);
  const value = await page.evaluate((place) => document.querySelector(`[data-control="${place}"]`)?.value, control.place).catch(() => "moved on");
  return value === "" ? "does not keep what is typed" : "";
}
