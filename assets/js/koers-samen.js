// <koers-samen data-topic="/..." data-part="/...">: a part of the page that others change too. It listens to the
// events of data-topic and then fetches data-part and takes over what changed. What somebody types here stays, and
// the focus stays where it is: such a field needs an id. When the stream breaks the browser connects again and the
// part is read as a whole. data-events names the events it listens to, beside unnamed ones.
customElements.define("koers-samen", class extends HTMLElement {
  connectedCallback() {
    if (!this.dataset.topic || !this.dataset.part) return;
    this.stream = new EventSource(this.dataset.topic);
    this.stream.onmessage = () => this.refresh();
    for (const name of (this.dataset.events ?? "").split(" ").filter(Boolean)) {
      this.stream.addEventListener(name, () => this.refresh());
    }
    let opened = false;
    this.stream.onopen = () => {
      if (opened) this.refresh();
      opened = true;
    };
  }

  disconnectedCallback() {
    this.stream?.close();
  }

  // One fetch at a time; what happens meanwhile asks for one more.
  async refresh() {
    if (this.busy) return void (this.again = true);
    this.busy = true;
    try {
      const answer = await fetch(this.dataset.part, { redirect: "manual" });
      if (answer.ok) this.take(await answer.text());
    } catch {
      // Offline: the stream connects again by itself, and then the whole part is read.
    } finally {
      this.busy = false;
      if (this.again) {
        this.again = false;
        this.refresh();
      }
    }
  }

  take(markup) {
    const fresh = document.createElement("template");
    fresh.innerHTML = markup;
    const typed = new Map();
    for (const field of this.querySelectorAll("textarea, input:not([type=hidden])")) {
      const changed = field.value !== field.defaultValue || field.checked !== field.defaultChecked;
      if (field.id && (changed || field === document.activeElement)) typed.set(field.id, field);
    }
    const active = document.activeElement?.id;
    // A field in use moves into the new markup as it is, so that neither text nor cursor is lost.
    const at = this.contains(document.activeElement) ? document.activeElement : null;
    const cursor = at && "selectionStart" in at ? [at.selectionStart, at.selectionEnd] : null;
    for (const [id, field] of typed) fresh.content.getElementById(id)?.replaceWith(field);
    this.replaceChildren(fresh.content);
    if (!at || !active) return;
    const again = document.getElementById(active);
    again?.focus({ preventScroll: true });
    if (cursor && cursor[0] !== null) again?.setSelectionRange(...cursor);
  }
});
