// <koers-wachtrij data-me>: what is told and still on this phone. Says of each where it is (on the phone, being sent,
// saved), sends as soon as there is network, and never twice: the key of an experience is made here, and the server
// keeps one experience per key. Inside a form it keeps the form on the phone when that is sent without network.
//
// What the server refuses stays here and says why, and the rest goes on: an experience whose words are wrong waits for
// its owner; of one that was saved without some of its files those files wait ("left"). No network and a server that
// is too busy mean later; a session that ended means sign in first.
import { all, clear, get, lasts, newKey, put, remove, today } from "./koers-kast.js";
import { Refused, is_later, send } from "./koers-stukken.js";

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
    const known = (await get(key).catch(() => null))?.files ?? [];
    const files = recorder?.files() ?? known;
    const is_file = (text) => files.some(({ id }) => id === text);
    const fields = words.filter(([name, text]) => text && !["concept", "sleutel"].includes(name) && !is_file(text));
    const item = {
      key, fields, files, owner: this.dataset.me, title: title(fields), day: today(),
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
      } catch (wrong) {
        if (wrong.status === 401) {
          await this.mark(item.key, "door");  // signed out meanwhile: all of it waits for that
        } else {
          await this.mark(item.key, "ready");  // no network after all: it stays, and says so
          this.again = setTimeout(() => this.flush(), pause);
        }
        break;
      }
    }
    if (!this.form) this.show();
  }

  async sendOne(item) {
    this.mark(item.key, "goes");
    const body = new URLSearchParams([...item.fields, ["sleutel", item.key]]);
    const left = [];
    for (const one of item.files) {
      const why = await this.sendFile(item, one);
      if (why) left.push({ ...one, why });
      else body.append(one.field === "tekening" ? "tekening" : "opname", one.id);
    }
    const answer = await fetch("/ervaringen", {
      method: "POST", body, headers: { Accept: "application/json" }, redirect: "manual",
    });
    if (answer.type === "opaqueredirect" || answer.status === 401) throw new Refused(401);
    if (is_later(answer.status)) throw new TypeError(String(answer.status));
    const said = await answer.json().catch(() => null);
    if (!answer.ok) return this.refuse(item, said?.wrong?.join(" ") || this.words(answer.status), left);
    if (!said) throw new TypeError("an answer of somebody else");  // a network that wants a password first
    for (const { upload, why } of said.refused) {
      const file = item.files.find(({ id }) => id === upload);
      left.push({ ...file, field: file?.field ?? "opname", why });
    }
    if (left.length === 0) {
      await remove(item.key);
      return this.mark(item.key, "saved", said.place);
    }
    const rest = { ...item, state: "left", fields: [], files: left.filter(({ file }) => file), left, place: said.place };
    await put(rest);
    return this.mark(item.key, "left", said.place, rest);
  }

  // Answers why the file was refused; nothing when it has arrived.
  async sendFile(item, one) {
    if (one.id && Date.now() - one.at < lasts) return null;
    if (one.file.size === 0) return this.dataset.empty;
    one.known = one.id ? {} : one.known ?? {};
    // Where the upload is, is kept once: with each piece the files would be written again.
    let noted = null;
    try {
      one.id = await send(this.dataset.url, one.file, { known: one.known, progress: () => (noted ??= put(item)) });
    } catch (wrong) {
      if (!(wrong instanceof Refused) || wrong.status === 401) throw wrong;
      return this.words(wrong.status);
    }
    one.at = Date.now();
    await put(item);
    return null;
  }

  words(status) {
    return { 403: this.dataset.forbidden, 409: this.dataset.other, 413: this.dataset.heavy }[status] ?? this.dataset.refused;
  }

  async refuse(item, why, left) {
    const files = item.files.map((one) => ({ ...one, why: left.find(({ file }) => file === one.file)?.why }));
    const kept = { ...item, files, state: "wrong", why };
    await put(kept);
    return this.mark(item.key, "wrong", null, kept);
  }

  // ---- saying where each is

  // Heard once for each step; a refusal at once.
  mark(key, state, place, item) {
    this.marks ??= new Map();
    const before = this.marks.get(key);
    this.marks.set(key, { ...before, state, place, ...(item && { item }) });
    if (before?.state !== state) this.tell(state, this.marks.get(key).item);
    return this.show();
  }

  tell(state, item) {
    const refused = state === "wrong" || state === "left";
    const heard = this.querySelector(refused ? "[data-deel=geweigerd]" : "[data-deel=gehoord]");
    if (heard && item) heard.textContent = `${this.called(item)}: ${this.said(state)} ${refused ? this.reasons(item) : ""}`.trim();
  }

  called(item) {
    return item.title || this.dataset.untitled;
  }

  said(state) {
    return this.dataset[state] ?? "";
  }

  reasons(item) {
    const files = (item.left ?? item.files ?? []).filter(({ why }) => why);
    return [item.why, ...files.map((one) => `${this.file_name(one)}: ${one.why}`)].filter(Boolean).join(" ");
  }

  file_name({ file, field }) {
    const kind = this.dataset[field] ?? this.dataset.opname;
    return ["", "opname", "tekening.png"].includes(file?.name ?? "") ? kind : `${kind} ${file.name}`;
  }

  async show() {
    const template = this.querySelector("template");
    if (!template) return;
    const items = await this.mine();
    this.marks ??= new Map();
    for (const item of items) {
      this.marks.set(item.key, { state: item.state, place: item.place, ...this.marks.get(item.key), item });
    }
    const list = this.querySelector("ul");
    const rows = [...this.marks].filter(([, mark]) => mark.item).map(([key, mark]) => this.row(template, key, mark));
    list.replaceChildren(...rows);
    this.querySelector(".queue").hidden = rows.length === 0;
    const note = this.querySelector("[data-deel=net]");
    if (note) note.hidden = navigator.onLine;
  }

  row(template, key, { state, place, item }) {
    const row = template.content.firstElementChild.cloneNode(true);
    const part = (name) => row.querySelector(`[data-deel=${name}]`);
    row.dataset.state = state;
    part("naam").textContent = this.called(item);
    part("stand").textContent = this.said(state);
    const refused = state === "wrong" || state === "left";
    part("reden").textContent = refused ? this.reasons(item) : "";
    if (state === "saved" || state === "left") part("naam").href = place;
    else if (state === "draft" || state === "wrong") part("naam").href = `${this.dataset.alone}?verder=${key}`;
    else part("naam").removeAttribute("href");
    const drop = part("weg");
    drop.hidden = !refused;
    drop.addEventListener("click", () => this.drop(key));
    if (state === "left") part("bestanden").replaceChildren(...item.files.map((one) => this.way_back(one)));
    return row;
  }

  // The file itself, to keep elsewhere on the phone: of what was recorded or drawn here there is no other.
  way_back(one) {
    const link = document.createElement("a");
    this.links ??= new Map();
    if (!this.links.has(one.file)) this.links.set(one.file, URL.createObjectURL(one.file));
    link.href = this.links.get(one.file);
    link.download = one.file.name || "opname";
    link.textContent = `${this.dataset.keep}: ${this.file_name(one)}`;
    return link;
  }

  async drop(key) {
    await remove(key).catch(() => {});
    this.marks.delete(key);
    await this.show();
    this.querySelector(".queue a[href], .queue h2")?.focus();
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
