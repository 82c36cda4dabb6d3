// <koers-opname>: talk and draw in the page, and see what was chosen. Without script the tiles are file fields; here
// each file that is chosen, spoken or drawn becomes a row that says how far it is. It is sent at once, in pieces
// (koers-stukken.js); when all of it has arrived the form carries its number, and the file itself stays home. Without
// network the file waits in the form, and goes when there is network again.
//
// Whoever hears the page is told each step once: that a file is being sent, that it has arrived, and at once when it was
// refused. The percentages are for the eye.
import { Refused, send } from "./koers-stukken.js";

customElements.define("koers-opname", class extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    if (!this.form || this.items) return;
    this.items = [];
    this.list = this.querySelector(".chosen");
    this.addEventListener("change", (event) => this.choose(event.target));
    this.querySelector("[name=geluid]")?.addEventListener("click", (event) => this.speak(event));
    this.querySelector("[name=tekening]")?.addEventListener("click", (event) => this.draw(event));
    this.form.addEventListener("submit", (event) => this.hold(event));
    this.back = () => this.items.forEach((item) => item.state === "waits" && this.go(item));
    addEventListener("online", this.back);
  }

  disconnectedCallback() {
    removeEventListener("online", this.back);
    this.stop?.();
  }

  say(words) {
    this.querySelector("[data-deel=melding]").textContent = words;
  }

  tell(item, words) {
    this.querySelector("[data-deel=gehoord]").textContent = `${this.name(item)}: ${words}`;
  }

  alarm(item, words) {
    this.querySelector("[data-deel=geweigerd]").textContent = `${this.name(item)}: ${words}`;
  }

  // What the student made here has no name of its own.
  name({ file, field }) {
    const kind = this.dataset[field];
    return ["", "opname", "tekening.png"].includes(file.name ?? "") ? kind : `${kind} ${file.name}`;
  }

  piece(name) {
    return this.querySelector(`template[data-deel=${name}]`).content.firstElementChild.cloneNode(true);
  }

  choose(input) {
    if (input.type !== "file") return;
    for (const file of input.files) this.add(file, input.name);
    input.value = "";
  }

  // `known` is what an earlier page knew of it: the upload that has arrived (id, since) or is half there (at).
  add(file, field, known = {}) {
    if (file.size > Number(this.dataset.most)) return this.alarm({ file, field }, this.dataset.heavy);
    if (file.size === 0) return this.alarm({ file, field }, this.dataset.empty);
    const item = { file, field, ...known, state: "waits", row: this.piece("rij") };
    item.row.querySelector("[data-deel=naam]").textContent = this.name(item);
    const shown = item.row.querySelector(".shown");
    item.url = URL.createObjectURL(file);
    const media = field === "geluid" ? new Audio(item.url) : new Image();
    if (field === "geluid") media.controls = true;
    else if (field !== "film") media.src = item.url;
    media.setAttribute(field === "geluid" ? "aria-label" : "alt", field === "geluid" ? this.dataset.geluid : "");
    if (field !== "film") shown.append(media);
    item.row.querySelector("[data-doe=weg]").addEventListener("click", () => this.drop(item));
    this.items.push(item);
    this.list.hidden = false;
    this.list.append(item.row);
    return this.go(item);
  }

  drop(item) {
    item.stop?.abort();
    item.hidden?.remove();
    item.row.remove();
    URL.revokeObjectURL(item.url);
    this.items.splice(this.items.indexOf(item), 1);
    this.list.hidden = this.items.length === 0;
    this.release();
  }

  state(item, state, words) {
    item.state = state;
    item.row.dataset.state = state;
    item.row.querySelector("[data-deel=stand]").textContent = words;
  }

  async go(item) {
    if (item.id) return this.arrived(item);
    item.stop = new AbortController();
    this.state(item, "goes", this.dataset.sending.replace("%", "0%"));
    this.tell(item, this.dataset.begins);
    try {
      item.id = await send(this.dataset.url, item.file, {
        signal: item.stop.signal,
        progress: (part) => this.state(item, "goes", this.dataset.sending.replace("%", `${Math.floor(part * 100)}%`)),
        known: item,
      });
      item.since = Date.now();
      this.arrived(item);
      this.tell(item, this.dataset.sent);
    } catch (wrong) {
      if (wrong.name === "AbortError") return;
      this.refused(item, wrong);
    }
    this.release();
  }

  arrived(item) {
    item.hidden = Object.assign(document.createElement("input"), {
      type: "hidden", name: item.field === "tekening" ? "tekening" : "opname", value: item.id,
    });
    this.form.append(item.hidden);
    this.state(item, "sent", this.dataset.sent);
  }

  refused(item, wrong) {
    if (!(wrong instanceof Refused)) {
      const words = navigator.onLine === false ? this.dataset.offline : this.dataset.later;
      this.state(item, "waits", words);
      return this.tell(item, words);
    }
    const words = wrong.status === 413 ? this.dataset.heavy : this.dataset.failed;
    this.state(item, "failed", words);
    this.alarm(item, words);
  }

  // The form waits for what is under way. What could not be sent in pieces goes with the form itself, as without
  // script; without network <koers-wachtrij> takes the form over before it comes here.
  hold(event) {
    if (event.defaultPrevented) return;
    if (this.items.some((item) => item.state === "goes")) {
      event.preventDefault();
      this.held = event.submitter ?? true;
      return this.say(this.dataset.almost);
    }
    for (const { file, field } of this.items.filter((item) => item.state !== "sent")) {
      const input = Object.assign(document.createElement("input"), { type: "file", name: field, hidden: true });
      const carried = new DataTransfer();
      carried.items.add(file);
      input.files = carried.files;
      this.form.append(input);
    }
  }

  release() {
    const held = this.held;
    if (!held || this.items.some((item) => item.state === "goes")) return;
    this.held = null;
    this.form.requestSubmit(held === true ? undefined : held);
  }

  // All that is in the rows, for the queue on the phone: what has arrived may still be refused, so the phone keeps it.
  files() {
    return this.items.map(({ file, field, id, since, at }) => ({ file, field, id, at: since, known: at ? { at } : {} }));
  }

  // ---- talking

  async speak(event) {
    if (!navigator.mediaDevices?.getUserMedia || !window.MediaRecorder || this.recorder) return;
    event.preventDefault();
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      this.say(this.dataset.silent);
      return;
    }
    const type = ["audio/webm;codecs=opus", "audio/mp4", ""].find((one) => !one || MediaRecorder.isTypeSupported(one));
    this.recorder = new MediaRecorder(stream, type ? { mimeType: type, audioBitsPerSecond: 48000 } : {});
    const parts = [];
    const panel = this.piece("opnemen");
    const began = Date.now();
    const clock = setInterval(() => {
      const seconds = Math.floor((Date.now() - began) / 1000);
      panel.querySelector(".time").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
      if (seconds >= Number(this.dataset.seconds)) this.stop();
    }, 250);
    this.recorder.ondataavailable = (piece) => parts.push(piece.data);
    this.recorder.onstop = () => {
      clearInterval(clock);
      stream.getTracks().forEach((track) => track.stop());
      panel.remove();
      const kind = this.recorder.mimeType.split(";")[0] || "audio/webm";
      this.recorder = null;
      this.add(new File(parts, "opname", { type: kind }), "geluid");
      this.querySelector("[name=geluid]").focus();
    };
    this.stop = () => this.recorder?.state === "recording" && this.recorder.stop();
    panel.querySelector("[data-doe=stop]").addEventListener("click", () => this.stop());
    this.list.before(panel);
    panel.querySelector("[data-doe=stop]").focus();
    this.recorder.start(1000);
  }

  // ---- drawing

  async draw(event) {
    if (this.choosing || !window.HTMLDialogElement) return;
    event.preventDefault();
    const { board } = await import("./koers-tekenen.js");
    const dialog = this.piece("tekenen");
    this.append(dialog);
    board(dialog, {
      done: (file) => this.add(file, "tekening"),
      choose: () => {
        this.choosing = true;
        this.querySelector("[name=tekening]").click();
        this.choosing = false;
      },
    });
  }
});
