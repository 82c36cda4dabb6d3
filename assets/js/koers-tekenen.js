// A drawing board in a dialog: with a finger, a pen or a mouse, and with the keys: arrows move the pen, the space bar
// puts it on the paper and takes it off.
const paper = "#fffdf8";
const ink = "#16323a";
const step = 12;
const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };

export function board(dialog, { done, choose }) {
  const canvas = dialog.querySelector("canvas");
  const pen = canvas.getContext("2d");
  let at = null;
  let key = [canvas.width / 2, canvas.height / 2];
  let down = false;
  let drawn = false;

  const clear = () => {
    pen.fillStyle = paper;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    Object.assign(pen, { strokeStyle: ink, lineWidth: 6, lineCap: "round", lineJoin: "round" });
    drawn = false;
  };
  const line = (from, to) => {
    pen.beginPath();
    pen.moveTo(...from);
    pen.lineTo(...to);
    pen.stroke();
    drawn = true;
  };
  const place = (event) => [
    (event.offsetX / canvas.clientWidth) * canvas.width,
    (event.offsetY / canvas.clientHeight) * canvas.height,
  ];

  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    at = place(event);
    line(at, at);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!at) return;
    const next = place(event);
    line(at, next);
    at = next;
  });
  for (const end of ["pointerup", "pointercancel"]) canvas.addEventListener(end, () => (at = null));
  canvas.addEventListener("keydown", (event) => {
    if (event.key === " ") down = !down;
    else if (!moves[event.key]) return;
    event.preventDefault();
    const [x, y] = moves[event.key] ?? [0, 0];
    const next = [
      Math.min(canvas.width, Math.max(0, key[0] + x)),
      Math.min(canvas.height, Math.max(0, key[1] + y)),
    ];
    if (down) line(key, next);
    key = next;
  });

  const close = () => {
    dialog.close();
    dialog.remove();
  };
  dialog.addEventListener("cancel", () => setTimeout(close));
  dialog.addEventListener("click", (event) => {
    const what = event.target.closest("[data-doe]")?.dataset.doe;
    if (what === "opnieuw") clear();
    if (what === "sluit") close();
    if (what === "kies") {
      close();
      choose();
    }
    if (what !== "klaar") return;
    if (!drawn) return close();
    canvas.toBlob((blob) => {
      close();
      done(new File([blob], "tekening.png", { type: "image/png" }));
    }, "image/png");
  });
  clear();
  dialog.showModal();
}
