// <koers-alleen>: the page that records without network, all of it in one form. Here its parts come one by one, as the
// three screens do, and what was begun elsewhere (?verder=KEY) or chosen there (?waar=stage) is put in.
import { get, lasts } from "./koers-kast.js";

customElements.define("koers-alleen", class extends HTMLElement {
  async connectedCallback() {
    this.form = this.querySelector("form");
    this.parts = [...this.form.querySelectorAll("[data-stap]")];
    this.next = document.querySelector("[data-doe=verder]");
    this.save = document.querySelector("[data-doe=bewaar]");
    this.next.addEventListener("click", () => this.go(this.at + 1));
    this.form.addEventListener("change", (event) => event.target.name === "waar" && this.at === 0 && this.go(1));
    const asked = new URLSearchParams(location.search);
    let at = this.choose(asked.get("waar")) ? 1 : 0;
    const item = asked.get("verder") && (await get(asked.get("verder")).catch(() => null));
    if (item && item.owner === this.dataset.me) at = this.fill(item);
    this.go(at);
  }

  choose(where) {
    const kind = { stage: "placement", werk: "side_job" }[where] ?? where;
    const tile = kind && this.form.querySelector(`[name=waar][value="${CSS.escape(kind)}"]`);
    if (tile) tile.checked = true;
    return Boolean(tile);
  }

  fill(item) {
    this.form.dataset.key = item.key;
    for (const [name, value] of item.fields) {
      const field = this.form.elements[name];
      if (name === "waar") this.choose(value);
      else if (name === "gevoel" || name === "wie") {
        this.form.querySelector(`[name=${name}][value="${CSS.escape(value)}"]`)?.click();
      } else if (field && "value" in field) field.value = value;
      else if (name === "versie") this.carry(name, value);
      else if ((name === "opname" || name === "tekening") && !item.files?.some((file) => file.id === value)) {
        this.carry(name, value);
      }
    }
    const recorder = this.form.querySelector("koers-opname");
    for (const { file, field, id, at, known } of item.files ?? []) {
      recorder.add(file, field, id && Date.now() - at < lasts ? { id, since: at } : { at: known?.at });
    }
    if (item.why) recorder.querySelector("[data-deel=geweigerd]").textContent = item.why;
    if (!item.fields.some(([name]) => name === "waar")) return 0;
    return item.state === "wrong" ? 1 : 2;
  }

  carry(name, value) {
    this.form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  }

  go(at) {
    this.at = Math.min(at, this.parts.length - 1);
    this.parts.forEach((part, index) => (part.hidden = index !== this.at));
    const last = this.at === this.parts.length - 1;
    this.next.hidden = last || this.at === 0;
    this.save.hidden = !last;
    const heading = this.parts[this.at].querySelector("h1, h2, legend");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
    scrollTo(0, 0);
  }
});
