#include "platform/pdf/pdf.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <semaphore>
#include <sstream>
#include <thread>

#include "platform/base/embedded.h"
#include "platform/base/error.h"
#include "platform/base/log.h"
#include "platform/base/temporary_folder.h"

namespace koers::pdf {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr const char* python = "/usr/bin/python3";
constexpr int at_once = 2;
constexpr int wait_seconds = 15;

// Runs in the other process. First it gives up what it does not need; only then it reads the document.
// WeasyPrint 57 leaves pictures without a structure of their own and without their alternative text, so both
// are added to the tree that it builds.
constexpr const char* script = R"PY(
import os, resource, sys
folder, seconds, megabytes = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20,) * 2)
resource.setrlimit(resource.RLIMIT_CPU, (seconds,) * 2)
resource.setrlimit(resource.RLIMIT_FSIZE, (64 << 20,) * 2)
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
try:  # a network of its own, with nothing in it, where the system lets us
    import ctypes
    ctypes.CDLL(None).unshare(0x10000000 | 0x40000000)
except Exception:
    pass
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

pid_t start(const fs::path& folder, const Limits& limits) {
  const std::string where = folder.string(), seconds = std::to_string(limits.seconds),
                    megabytes = std::to_string(limits.megabytes), home = "HOME=" + where;
  const std::string notes = (folder / "notes.txt").string();
  const char* arguments[] = {python, "-I", "-c", script, where.c_str(), seconds.c_str(), megabytes.c_str(),
                             nullptr};
  const char* environment[] = {"PATH=/usr/bin:/bin", "LANG=C.UTF-8", home.c_str(), nullptr};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 2, notes.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  posix_spawn_file_actions_addclosefrom_np(&actions, 3);
  pid_t process = 0;
  const int failed = posix_spawn(&process, python, &actions, nullptr, const_cast<char* const*>(arguments),
                                 const_cast<char* const*>(environment));
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) throw Unavailable("the program that makes documents does not start");
  return process;
}

// Whether it ended well, in time; else it is ended.
bool wait_for(pid_t process, int seconds) {
  const auto until = Clock::now() + std::chrono::seconds(seconds);
  int status = 0;
  while (waitpid(process, &status, WNOHANG) == 0) {
    if (Clock::now() > until) {
      kill(process, SIGKILL);
      waitpid(process, &status, 0);
      return false;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::string contents_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return std::move(bytes).str();
}

std::counting_semaphore<at_once> free_places(at_once);

class Place {
 public:
  Place() {
    if (!free_places.try_acquire_for(std::chrono::seconds(wait_seconds))) {
      throw Unavailable("too many documents at once");
    }
  }
  ~Place() { free_places.release(); }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
};

}  // namespace

std::string make(const Document& document, const Limits& limits) {
  const Place place;
  const TemporaryFolder folder;
  fill(folder.path(), document);
  if (!wait_for(start(folder.path(), limits), limits.seconds)) {
    // Only the last line, which is the kind of error; never what stood in the document.
    std::string notes = contents_of(folder.path() / "notes.txt");
    while (!notes.empty() && notes.back() == '\n') notes.pop_back();
    notes = notes.substr(notes.find_last_of('\n') + 1);
    throw Unavailable("no document was made: " + notes.substr(0, notes.find(':')));
  }
  return contents_of(folder.path() / "document.pdf");
}

}  // namespace koers::pdf
