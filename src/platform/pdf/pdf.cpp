#include "platform/pdf/pdf.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <sstream>

#include "platform/base/embedded.h"
#include "platform/base/error.h"
#include "platform/base/long_work.h"
#include "platform/base/places.h"
#include "platform/base/temporary_folder.h"
#include "platform/process/limited_process.h"

namespace koers::pdf {
namespace {

namespace fs = std::filesystem;

constexpr const char* python = "/usr/bin/python3";
constexpr int at_once = 2;
constexpr std::chrono::seconds patience{30};

// Runs in the other process, which reaches no network and no file but the document's (platform/process).
// WeasyPrint 57 leaves pictures without a structure of their own and without their alternative text, so both
// are added to the tree that it builds.
constexpr const char* script = R"PY(
import os, sys
folder = sys.argv[1]
os.dup2(1, 2)
import logging
logging.disable(logging.CRITICAL)
import pydyf
import weasyprint
import weasyprint.pdf as made
from weasyprint.pdf.stream import Stream

base = "file://" + folder + "/"
allowed = {name for name in os.listdir(folder)}
def fetch(url, timeout=10, ssl_context=None):
    name = url[len(base):] if url.startswith(base) else ""
    if name not in allowed:
        raise ValueError("not a file of this document")
    kinds = {".css": "text/css", ".html": "text/html", ".webp": "image/webp", ".woff2": "font/woff2"}
    return {"file_obj": open(os.path.join(folder, name), "rb"), "filename": name,
            "mime_type": kinds.get(os.path.splitext(name)[1], "application/octet-stream")}

plain_tag = Stream.get_marked_content_tag
Stream.get_marked_content_tag = lambda self, tag: "Figure" if tag == "img" else plain_tag(self, tag)
make_structure, options = made.VARIANTS["pdf/ua-1"]
def with_alternatives(pdf, metadata, document, page_streams):
    make_structure(pdf, metadata, document, page_streams)
    words = {}
    for number, stream in enumerate(page_streams):
        for mcid, (key, box) in enumerate(stream.marked):
            if key == "Figure" and box.element is not None:
                words[(bytes(pdf.page_references[number]), mcid)] = box.element.get("alt") or ""
    for part in pdf.objects:
        if isinstance(part, pydyf.Dictionary) and part.get("S") == "/Figure":
            for kid in part["K"]:
                alternative = words.get((bytes(part["Pg"]), kid)) if isinstance(kid, int) else None
                if alternative is not None:
                    part["Alt"] = pydyf.String(alternative)
made.VARIANTS["pdf/ua-1"] = (with_alternatives, options)
weasyprint.HTML(filename=os.path.join(folder, "document.html"), base_url=base, url_fetcher=fetch).write_pdf(
    os.path.join(folder, "document.pdf"), variant="pdf/ua-1")
)PY";

void write(const fs::path& path, std::string_view bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!out) throw Unavailable("no room for a document");
}

bool is_plain(const std::string& name) {
  return !name.empty() && name.front() != '.' && std::all_of(name.begin(), name.end(), [](unsigned char c) {
    return std::isalnum(c) != 0 || c == '-' || c == '.';
  });
}

void fill(const fs::path& folder, const Document& document) {
  write(folder / "document.html", document.html);
  for (const File& file : document.files) {
    check(is_plain(file.name), "a file of a document has a plain name");
    fs::copy_file(file.path, folder / file.name);
  }
  for (const std::string& name : document.assets) {
    const auto* asset = embedded::find(embedded::assets(), name);
    check(asset != nullptr, "an asset of a document exists");
    write(folder / fs::path(name).filename(), asset->bytes);
  }
}

std::string contents_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return std::move(bytes).str();
}

Places& documents() {
  static Places places(at_once);
  return places;
}

}  // namespace

std::string make(const Document& document, const Limits& limits) {
  expect_long_work("a document");
  const PlaceTaken place(documents(), patience, "too many documents at once");
  const TemporaryFolder folder;
  fill(folder.path(), document);
  const auto done = process::run_limited({python, "-I", "-c", script, folder.path().string()},
                                         {.reads = folder.path() / "document.html",
                                          .writes = folder.path(),
                                          .also_reads = {"/etc/fonts", "/var/cache/fontconfig"}},
                                         {.cpu = std::chrono::seconds(limits.seconds),
                                          .wall = std::chrono::seconds(3 * limits.seconds),
                                          .memory = std::uint64_t(limits.megabytes) << 20,
                                          .file_bytes = std::uint64_t{64} << 20});
  if (!done.went_well) {
    // Only the last line, which is the kind of error; never what stood in the document.
    std::string notes = done.said;
    while (!notes.empty() && notes.back() == '\n') notes.pop_back();
    notes = notes.substr(notes.find_last_of('\n') + 1);
    throw Unavailable("no document was made: " + notes.substr(0, notes.find(':')));
  }
  return contents_of(folder.path() / "document.pdf");
}

}  // namespace koers::pdf
