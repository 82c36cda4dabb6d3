// Another program at work on a stranger's bytes, held so that neither a mistake in it nor malice in them
// reaches further: no network, no files but what it is to read and one folder to write in, a bound on time,
// memory and what it writes, and its own group of processes that ends as a whole. Where the system does not
// know one of these means (Landlock before Linux 5.13, name spaces that an administrator closed), the others
// still hold.
//
//   const auto done = run_limited({"/usr/bin/ffprobe", "-v", "error", path}, {.reads = path, .writes =
//   folder}); if (!done.went_well) ...
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace koers::process {

struct Limits {
  std::chrono::seconds cpu{900};
  std::chrono::seconds wall{720};                       // less than a job may take (jobs::claim_seconds)
  std::uint64_t memory = std::uint64_t{5} << 29;        // address space: 2.5 GB
  std::uint64_t file_bytes = std::uint64_t{300} << 20;  // of one file that it writes
};

struct Places {
  std::filesystem::path reads;                      // one file
  std::filesystem::path writes;                     // one folder, where it stands too; its HOME
  std::vector<std::filesystem::path> also_reads{};  // whole folders
};

struct Finished {
  bool went_well = false;    // it ended by itself, and said so
  bool was_stopped = false;  // a limit ended it
  std::string said{};        // its standard output, the first 64 kB
};

// The first word is the path of the program. Throws koers::Unavailable when it cannot be begun, or when
// stop_all() was called.
Finished run_limited(const std::vector<std::string>& command, const Places& places,
                     const Limits& limits = {});

// Ends all that is under way and begins nothing more: for a server that stops. resume() is for tests.
void stop_all();
void resume();

}  // namespace koers::process
