// <koers-wachtrij data-me>: what is told and still on this phone. Says of each where it is (on the phone, being sent,
// saved), sends as soon as there is network, and never twice: the key of an experience is made here, and the server
// keeps one experience per key. Inside a form it keeps the form on the phone when that is sent without network.
import { all, clear, get, newKey, put, remove } from "./koers-kast.js";
import { send } from "./koers-stukken.js";

const lasts = 20 * 3600_000;  // of what was sent in pieces: the server keeps it for a day
const pause = 30_000;  // after a sending that failed

const title = (fields) => {
  const text = fields.find(([name, value]) => name === "tekst" && value.trim())?.[1].trim() ?? "";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

customElements.define("koers-wachtrij", class extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    if (this.form) this.form.addEventListener("submit", (event) => this.keep(event), true);
    this.online = () => this.flush();
    this.offline = () => this.show();
    addEventListener("online", this.online);
    addEventListener("offline", this.offline);
    this.show();
    this.flush();
  }

  disconnectedCallback() {
    clearTimeout(this.again);
    removeEventListener("online", this.online);
    removeEventListener("offline", this.offline);
  }

  async mine() {
    const items = await all().catch(() => []);
    return items.filter((item) => item.owner === this.dataset.me).sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  // ---- keeping what was told

  async keep(event) {
    const whole = this.form.id === "heel";
    if (navigator.onLine && !whole) return;
    if (event.submitter?.name === "foto_weg" || event.submitter?.name === "opname_weg") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const item = await this.collect("ready");
    if (whole) {
      await this.flush(true);
      const { state, place } = this.marks?.get(item.key) ?? {};
      return void location.assign(state === "saved" ? place : this.dataset.next);
    }
    location.assign(`${this.dataset.alone}?verder=${item.key}`);
  }

  async collect(state) {
    const recorder = this.form.querySelector("koers-opname");
    const words = [...new FormData(this.form)].filter(([, value]) => typeof value === "string");
    const value = (name) => words.find(([one]) => one === name)?.[1];
    this.form.dataset.key ??= value("concept") || newKey();
    const key = this.form.dataset.key;
    const fields = words.filter(([name, text]) => text && !["concept", "sleutel"].includes(name));
    const known = (await get(key).catch(() => null))?.files ?? [];
    const files = recorder?.files() ?? known;
    const item = {
      key, fields, files, owner: this.dataset.me, title: title(fields), day: new Date().toISOString().slice(0, 10),
      state: this.form.id === "heel" ? state : "draft",
    };
    if (!fields.some(([name]) => name === "dag")) item.fields.push(["dag", item.day]);
    await put(item);
    return item;
  }

  // ---- sending

  // One page of several sends; another waits for it when it must know the outcome.
  flush(wait = false) {
    clearTimeout(this.again);
    if (!navigator.onLine) return this.show();
    const work = () => this.sendAll();
    if (!navigator.locks) return work();
    return navigator.locks.request("koers-wachtrij", { ifAvailable: !wait }, (lock) => lock && work());
  }

  async sendAll() {
    for (const item of await this.mine()) {
      if (item.state !== "ready") continue;
      try {
        await this.sendOne(item);
      } catch {
        this.mark(item.key, "ready");  // no network after all: it stays, and says so
        this.again = setTimeout(() => this.flush(), pause);
        break;
      }
    }
    if (!this.form) this.show();
  }

  async sendOne(item) {
    this.mark(item.key, "goes");
    const body = new URLSearchParams([...item.fields, ["sleutel", item.key]]);
    for (const one of item.files) {
      if (!one.id || Date.now() - one.at > lasts) {
        one.known = one.id ? {} : one.known ?? {};
        // Where the upload is, is kept once: with each piece the files would be written again.
        let noted = null;
        one.id = await send(this.dataset.url, one.file, { known: one.known, progress: () => (noted ??= put(item)) });
        one.at = Date.now();
        await put(item);
      }
      body.append(one.field === "tekening" ? "tekening" : "opname", one.id);
    }
    const answer = await fetch("/ervaringen", { method: "POST", body });
    const place = new URL(answer.url).pathname;
    if (answer.ok && place.startsWith("/ervaringen/")) {
      await remove(item.key);
      return this.mark(item.key, "saved", place);
    }
    if (answer.ok || answer.status === 401) return this.mark(item.key, "door");  // signed out meanwhile
    if (answer.status >= 500) throw new Error(String(answer.status));
    await put({ ...item, state: "draft" });
    return this.mark(item.key, "wrong");
  }

  // ---- saying where each is

  mark(key, state, place) {
    this.marks ??= new Map();
    this.marks.set(key, { ...this.marks.get(key), state, place });
    return this.show();
  }

  async show() {
    const template = this.querySelector("template");
    if (!template) return;
    const items = await this.mine();
    this.marks ??= new Map();
    for (const item of items) this.marks.set(item.key, { state: item.state, ...this.marks.get(item.key), item });
    const list = this.querySelector("ul");
    const rows = [...this.marks].filter(([, mark]) => mark.item).map(([key, mark]) => this.row(template, key, mark));
    list.replaceChildren(...rows);
    this.querySelector(".queue").hidden = rows.length === 0;
    const note = this.querySelector("[data-deel=net]");
    if (note) note.hidden = navigator.onLine;
  }

  row(template, key, { state, place, item }) {
    const row = template.content.firstElementChild.cloneNode(true);
    row.dataset.state = state;
    row.querySelector("[data-deel=naam]").textContent = item.title || this.dataset.untitled;
    row.querySelector("[data-deel=stand]").textContent = this.dataset[state] ?? "";
    const link = row.querySelector("a");
    if (state === "saved") link.href = place;
    else if (state === "draft" || state === "wrong") link.href = `${this.dataset.alone}?verder=${key}`;
    else link.removeAttribute("href");
    return row;
  }
});

// Whoever signs out with something left on the phone is asked first what should happen to it (left_on_phone_page).
addEventListener("submit", async (event) => {
  const form = event.target;
  if (new URL(form.action).pathname !== "/uitloggen" || form.asked) return;
  event.preventDefault();
  form.asked = true;
  const sure = form.hasAttribute("data-zeker");
  if (sure && event.submitter?.dataset.doe === "leeg") await clear().catch(() => {});
  const left = sure ? [] : await all().catch(() => []);
  if (left.length > 0) location.assign("/op-je-telefoon");
  else form.submit();
});
