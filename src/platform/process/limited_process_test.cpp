#include "platform/process/limited_process.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>

#include "platform/base/error.h"
#include "platform/base/temporary_folder.h"

namespace koers::process {
namespace {

TEST(LimitedProcess, SaysWhatItSaidAndHowItEnded) {
  const TemporaryFolder folder;
  const auto said = run_limited({"/usr/bin/printf", "hallo"}, {"/dev/null", folder.path()});
  EXPECT_TRUE(said.went_well);
  EXPECT_EQ(said.said, "hallo");
  EXPECT_FALSE(run_limited({"/usr/bin/false"}, {"/dev/null", folder.path()}).went_well);
  EXPECT_THROW(run_limited({"/usr/bin/there-is-no-such-program"}, {"/dev/null", folder.path()}), Unavailable);
}

TEST(LimitedProcess, IsEndedAsAWholeWhenItTakesTooLong) {
  const TemporaryFolder folder;
  const auto late =
      run_limited({"/usr/bin/sleep", "60"}, {"/dev/null", folder.path()}, {.wall = std::chrono::seconds(0)});
  EXPECT_TRUE(late.was_stopped);
  EXPECT_FALSE(late.went_well);
}

TEST(LimitedProcess, ReadsNothingElseAndReachesNobody) {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  std::ofstream(elsewhere.path() / "secret") << "geheim";
  std::ofstream(folder.path() / "own") << "eigen";
  const auto reads = [&](const std::filesystem::path& path) {
    return run_limited({"/usr/bin/cat", path.string()}, {"/dev/null", folder.path()}).said;
  };
  EXPECT_EQ(reads(folder.path() / "own"), "eigen");
  if (!reads(elsewhere.path() / "secret").empty()) GTEST_SKIP() << "this kernel has no Landlock";
  EXPECT_EQ(reads("/etc/passwd"), "");
  EXPECT_EQ(reads("/proc/self/environ"), "");
  const auto out = run_limited({"/usr/bin/ffmpeg", "-v", "quiet", "-i", "tcp://127.0.0.1:1"},
                               {"/dev/null", folder.path()});
  EXPECT_FALSE(out.went_well);
}

// What Python says of one statement under the limits: the name of the error, or "done".
std::string tried(const std::filesystem::path& folder, const std::string& statement) {
  const std::string script = "import os, signal, sys\ntry:\n  " + statement +
                             "\n  print('done', end='')\nexcept OSError as error:\n"
                             "  print(type(error).__name__, end='')\n";
  return run_limited({"/usr/bin/python3", "-I", "-S", "-c", script}, {"/dev/null", folder}).said;
}

TEST(LimitedProcess, ChangesNothingElsewhereAndSignalsNobodyButItself) {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  const auto kept = elsewhere.path() / "kept";
  std::ofstream(kept) << "bewaard";
  std::ofstream(folder.path() / "own") << "eigen";
  const auto refused = [&](const std::string& statement) {
    EXPECT_EQ(tried(folder.path(), statement), "PermissionError") << statement;
  };
  refused("os.chmod('" + kept.string() + "', 0o777)");
  refused("os.chown('" + kept.string() + "', os.getuid(), -1)");
  refused("os.utime('" + kept.string() + "')");
  refused("os.setxattr('" + kept.string() + "', 'user.a', b'b')");
  refused("os.kill(" + std::to_string(getpid()) + ", 0)");
  refused("os.kill(os.getppid(), signal.SIGCONT)");
  EXPECT_EQ(tried(folder.path(), "os.kill(os.getpid(), 0)"), "done");
  EXPECT_EQ(tried(folder.path(), "os.truncate('own', 1)"), "done");
  if (tried(folder.path(), "open('" + kept.string() + "').read()") == "done") {
    GTEST_SKIP() << "this kernel has no Landlock";
  }
  refused("os.truncate('" + kept.string() + "', 0)");
  refused("os.rename('own', '" + (elsewhere.path() / "own").string() + "')");
}

TEST(LimitedProcess, BeginsNothingOnceTheServerStops) {
  const TemporaryFolder folder;
  stop_all();
  EXPECT_THROW(run_limited({"/usr/bin/true"}, {"/dev/null", folder.path()}), Unavailable);
  resume();
  EXPECT_TRUE(run_limited({"/usr/bin/true"}, {"/dev/null", folder.path()}).went_well);
}

}  // namespace
}  // namespace koers::process
