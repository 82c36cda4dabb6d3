// <koers-samen data-topic="/..." data-part="/...">: a part of the page that others change too. It listens to the
// events of data-topic and then fetches data-part and takes over what changed. What somebody types here stays, and
// the focus stays where it is: such a field needs an id. When the stream breaks the browser connects again and the
// part is read as a whole. data-events names the events it listens to, beside unnamed ones.
//
// Where the fetched markup has elements with data-live and an id, only these take the place of those on the page, and
// only when they changed; everything around them is left alone. Forms with data-here are sent without leaving the
// page, and links with data-here change what is asked for (data-once: parameters that a sent form ends).
customElements.define("koers-samen", class extends HTMLElement {
  connectedCallback() {
    if (!this.dataset.topic || !this.dataset.part) return;
    this.source = new URL(this.dataset.part, location.href);
    this.seen = new Map([...this.querySelectorAll("[data-live]")].map((live) => [live.id, live.outerHTML]));
    this.addEventListener("submit", (event) => this.send(event));
    this.addEventListener("click", (event) => this.follow(event));
    this.opened = false;
    this.listen();
  }

  // Where an answer is no stream (too many requests, a proxy that waits for the server) the browser gives up; a page
  // that stays open tries again.
  listen() {
    this.stream = new EventSource(this.dataset.topic);
    this.stream.onerror = () => {
      if (this.stream.readyState !== EventSource.CLOSED) return;
      if (this.opened) this.refresh(); // the part says it when this page may not look any more
      this.opened = true; // what happened meanwhile is read as soon as it listens again
      setTimeout(() => this.isConnected && this.listen(), 60_000);
    };
    this.stream.onmessage = () => this.refresh();
    for (const name of (this.dataset.events ?? "").split(" ").filter(Boolean)) {
      this.stream.addEventListener(name, () => this.refresh());
    }
    this.stream.onopen = () => {
      if (this.opened) this.refresh();
      this.opened = true;
    };
  }

  disconnectedCallback() {
    this.stream?.close();
  }

  // One fetch at a time; what happens meanwhile asks for one more, and whoever waits, waits for that one too.
  refresh() {
    this.again = true;
    this.busy ??= this.fetchAll().finally(() => (this.busy = undefined));
    return this.busy;
  }

  async fetchAll() {
    while (this.again) {
      this.again = false;
      try {
        const answer = await fetch(this.source, { redirect: "manual" });
        if (answer.ok) this.take(await answer.text());
      } catch {
        // Offline: the stream connects again by itself, and then the whole part is read.
      }
    }
  }

  // What the server does not accept is sent once more as a page, so that it can say what is wrong.
  async send(event) {
    const form = event.target;
    if (!form.matches("[data-here]")) return;
    event.preventDefault();
    if (form.sending) return;
    form.sending = true;
    try {
      const body = new URLSearchParams(new FormData(form, event.submitter));
      const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
      if (!answer.ok && answer.type !== "opaqueredirect") return void HTMLFormElement.prototype.submit.call(form);
      for (const field of form.querySelectorAll("textarea, input:is([type=text], [type=date])")) {
        field.value = field.defaultValue = "";
        delete field.dataset.unsent;
      }
      delete form.dataset.waiting;
      form.dispatchEvent(new Event("koers-sent"));
      for (const name of (this.dataset.once ?? "").split(" ")) this.source.searchParams.delete(name);
      await this.refresh();
    } catch {
      // Offline: what was typed stays in the form; koers-verbinding sends it when the connection is back.
      form.dataset.waiting = "";
    } finally {
      form.sending = false;
    }
  }

  // A keyboard does not begin again at the top when the link is gone that was followed. Of links that were followed one
  // soon after another only the last says where the focus goes: all wait for the same answer.
  async follow(event) {
    const link = event.target.closest("a[data-here]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const asked = new URL(link.href);
    for (const name of (this.dataset.asked ?? "").split(" ")) this.source.searchParams.delete(name);
    for (const [name, value] of asked.searchParams) this.source.searchParams.set(name, value);
    link.closest("details:not(.ask)")?.removeAttribute("open");
    this.followed = link;
    await this.refresh();
    if (this.followed !== link) return;
    if (document.activeElement !== document.body || asked.hash === "") return;
    document.querySelector(asked.hash)?.querySelector("textarea, input:not([type=hidden]), a, button")?.focus();
  }

  take(markup) {
    const fresh = document.createElement("template");
    fresh.innerHTML = markup;
    const live = [...fresh.content.querySelectorAll("[data-live]")];
    if (live.length === 0) return this.renew(this, fresh.content, () => this.replaceChildren(fresh.content));
    for (const part of live) {
      const now = document.getElementById(part.id);
      if (!now || !this.contains(now) || this.seen.get(part.id) === part.outerHTML) continue;
      this.seen.set(part.id, part.outerHTML);
      this.renew(now, part, () => now.replaceWith(part));
    }
  }

  // A field that stays as it is keeps the version that its words began from, so that what others stored meanwhile shows.
  stay(field, twin) {
    if (!twin) return;
    const began = field.form?.querySelector("[name=versie]");
    const fresh = twin.form?.querySelector("[name=versie]");
    if (began && fresh) fresh.value = began.value;
    twin.replaceWith(field);
  }

  // Puts the new in the place of the old. A field in use moves into the new markup as it is, so that neither text nor
  // cursor is lost; what was folded open stays open.
  renew(old, fresh, replace) {
    const at = old.contains(document.activeElement) ? document.activeElement : null;
    const cursor = at && "selectionStart" in at ? [at.selectionStart, at.selectionEnd] : null;
    const twin = (id) => id && fresh.querySelector(`#${CSS.escape(id)}`);
    for (const field of old.querySelectorAll("textarea, input:not([type=hidden])")) {
      const changed = field.value !== field.defaultValue || field.checked !== field.defaultChecked || "unsent" in field.dataset;
      if (changed || field === at) this.stay(field, twin(field.id));
    }
    for (const open of old.querySelectorAll("details[open]")) twin(open.id)?.setAttribute("open", "");
    replace();
    if (!at?.id) return;
    const again = document.getElementById(at.id);
    again?.focus({ preventScroll: true });
    if (cursor && cursor[0] !== null) again?.setSelectionRange(...cursor);
  }
});
