// Says how much of a long text still fits, near the end of it, before the browser lets no more be typed. The words
// stand below a textarea with a maxlength from a tenth of the end. A screen reader hears them politely and seldom: at the
// tenth, at twenty signs, and at the end. They are in the page: <body data-left="% signs left" data-full="No more fits">.
const counted = new WeakMap();

const from = (longest) => Math.max(20, Math.min(100, Math.round(longest / 10)));

const lineFor = (area) => {
  if (counted.has(area)) return counted.get(area);
  const seen = document.createElement("p");
  seen.className = "hint counter";
  seen.setAttribute("aria-hidden", "true");
  const heard = document.createElement("p");
  heard.className = "vh";
  heard.setAttribute("role", "status");
  area.after(seen, heard);
  const lines = { seen, heard };
  counted.set(area, lines);
  return lines;
};

const count = (area) => {
  const longest = area.maxLength;
  const left = longest - area.value.length;
  if (left > from(longest)) {
    const lines = counted.get(area);
    if (lines) lines.seen.textContent = lines.heard.textContent = "";
    return;
  }
  const { seen, heard } = lineFor(area);
  const { left: some, full } = document.body.dataset;
  const words = left > 0 ? some.replace("%", left) : full;
  seen.textContent = words;
  seen.dataset.full = left === 0;
  const stage = left === 0 ? "full" : left <= 20 ? "close" : "near";
  if (heard.dataset.stage === stage && heard.textContent) return;
  heard.dataset.stage = stage;
  heard.textContent = words;
};

document.addEventListener("input", ({ target }) => {
  if (target instanceof HTMLTextAreaElement && target.maxLength > 0) count(target);
});
