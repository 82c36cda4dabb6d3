#include "platform/process/limited_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <string_view>

#include "platform/base/error.h"
#include "platform/base/workers.h"
#include "platform/process/sandbox.h"

namespace koers::process {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t most_said = 64 << 10;
constexpr int look_every = 50;  // milliseconds

std::atomic<bool> stopping{false};

struct Prepared {
  std::vector<char*> words;
  sandbox::Files files;
  const char* home;
  const Limits* limits;
  int output;
};

// ---- in the child, between fork and exec: system calls only, nothing that could wait for another thread

void limit(__rlimit_resource what, std::uint64_t most) {
  const rlimit value{most, most};
  ::setrlimit(what, &value);
}

void limit_resources(const Limits& limits) {
  limit(RLIMIT_CPU, static_cast<std::uint64_t>(limits.cpu.count()));
  limit(RLIMIT_AS, limits.memory);
  limit(RLIMIT_FSIZE, limits.file_bytes);
  limit(RLIMIT_NOFILE, 64);
  limit(RLIMIT_CORE, 0);
  ::setpriority(PRIO_PROCESS, 0, 10);
}

[[noreturn]] void become(const Prepared& prepared) {
  const char* const environment[] = {"PATH=/usr/bin:/bin", "LANG=C.UTF-8", prepared.home, nullptr};
  ::setpgid(0, 0);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  sigset_t none;
  sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
  ::signal(SIGPIPE, SIG_DFL);
  const int nothing = ::open("/dev/null", O_RDWR);
  if (nothing < 0 || ::chdir(prepared.files.writes) != 0) ::_exit(126);
  ::dup2(prepared.output, STDOUT_FILENO);
  ::dup2(nothing, STDIN_FILENO);
  ::dup2(nothing, STDERR_FILENO);
  ::close_range(3, ~0U, 0);
  limit_resources(*prepared.limits);
  static_cast<void>(::unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWIPC));
  // From here on the program cannot become more than it is, or come back.
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  sandbox::close_files(prepared.files);
  sandbox::close_system_calls();
  ::execve(prepared.words.front(), prepared.words.data(), const_cast<char* const*>(environment));
  ::_exit(127);
}

// ---- in Koers

class Pipe {
 public:
  Pipe() {
    if (::pipe2(ends_.data(), O_CLOEXEC) != 0) throw Unavailable("no pipe for another program");
  }
  ~Pipe() {
    close_end(0);
    close_end(1);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  int reading() const { return ends_[0]; }
  int writing() const { return ends_[1]; }
  void close_end(std::size_t end) {
    if (ends_[end] >= 0) ::close(ends_[end]);
    ends_[end] = -1;
  }

 private:
  std::array<int, 2> ends_{-1, -1};
};

// Takes what is there to read; false at the end.
bool take_output(int from, std::string& said) {
  std::array<char, 4096> piece{};
  const auto count = ::read(from, piece.data(), piece.size());
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return true;
  if (count <= 0) return false;
  const auto fits = std::min(static_cast<std::size_t>(count), most_said - std::min(most_said, said.size()));
  said.append(piece.data(), fits);
  return true;
}

struct Ending {
  int status = 0;
  bool was_late = false;
};

Ending wait_for(pid_t child, int output, Clock::time_point until, std::string& said) {
  Ending ending;
  bool is_open = true;
  for (;;) {
    if (is_open) {
      pollfd wait{output, POLLIN, 0};
      if (::poll(&wait, 1, look_every) > 0) is_open = take_output(output, said);
    } else {
      ::poll(nullptr, 0, look_every);
    }
    if (!ending.was_late && (Clock::now() >= until || stopping)) {
      ending.was_late = true;
      ::kill(-child, SIGKILL);
      ::kill(child, SIGKILL);  // it may not have made its group yet
    }
    const auto ended = ::waitpid(child, &ending.status, WNOHANG);
    if (ended == child || (ended < 0 && errno != EINTR)) break;
  }
  ::kill(-child, SIGKILL);  // whoever it left behind
  while (is_open && said.size() < most_said) {
    pollfd wait{output, POLLIN, 0};
    if (::poll(&wait, 1, 0) <= 0) break;
    is_open = take_output(output, said);
  }
  return ending;
}

}  // namespace

Finished run_limited(const std::vector<std::string>& command, const Places& places, const Limits& limits) {
  check(!command.empty(), "a program has a path");
  if (stopping) throw Unavailable("Koers is stopping");
  Pipe pipe;
  const std::string home = "HOME=" + places.writes.string();
  Prepared prepared{.words = {},
                    .files = {.reads = places.reads.c_str(), .writes = places.writes.c_str()},
                    .home = home.c_str(),
                    .limits = &limits,
                    .output = pipe.writing()};
  for (const std::string& word : command) prepared.words.push_back(const_cast<char*>(word.c_str()));
  prepared.words.push_back(nullptr);
  for (const auto& one : places.also_reads) prepared.files.also_reads.push_back(one.c_str());
  const pid_t child = ::fork();
  if (child < 0) throw Unavailable("no process for another program");
  if (child == 0) become(prepared);
  pipe.close_end(1);
  Finished finished;
  const WorkerWaits waits;
  const auto ending = wait_for(child, pipe.reading(), Clock::now() + limits.wall, finished.said);
  if (stopping) throw Unavailable("Koers is stopping");
  if (WIFEXITED(ending.status) && WEXITSTATUS(ending.status) >= 126) {
    throw Unavailable("another program could not be begun: " + command.front());
  }
  finished.was_stopped = ending.was_late || WIFSIGNALED(ending.status);
  finished.went_well = WIFEXITED(ending.status) && WEXITSTATUS(ending.status) == 0;
  return finished;
}

void stop_all() { stopping = true; }
void resume() { stopping = false; }

}  // namespace koers::process
