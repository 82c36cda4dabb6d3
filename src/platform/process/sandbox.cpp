#include "platform/process/sandbox.h"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cstddef>
#include <cstdint>

namespace koers::process::sandbox {
namespace {

// Debian 12 has the headers of Linux 6.1, which know the first two versions; the numbers are the kernel's for
// ever (include/uapi/linux/landlock.h).
struct Rules {
  std::uint64_t files = 0;
  std::uint64_t network = 0;
  std::uint64_t scopes = 0;
};
constexpr std::uint64_t cut_short = std::uint64_t{1} << 14;     // LANDLOCK_ACCESS_FS_TRUNCATE
constexpr std::uint64_t steer_device = std::uint64_t{1} << 15;  // LANDLOCK_ACCESS_FS_IOCTL_DEV
constexpr std::uint64_t both_of_network = 3;                    // bind and connect with TCP
constexpr std::uint64_t both_scopes = 3;                        // abstract sockets and signals

Rules rules_of(long version) {
  Rules rules{.files = (std::uint64_t{1} << 13) - 1};
  if (version >= 2) rules.files |= LANDLOCK_ACCESS_FS_REFER;
  if (version >= 3) rules.files |= cut_short;
  if (version >= 4) rules.network = both_of_network;
  if (version >= 5) rules.files |= steer_device;
  if (version >= 6) rules.scopes = both_scopes;
  return rules;
}

// Older kernels take a shorter struct, and refuse bytes that they do not know.
std::size_t size_of_rules(long version) {
  if (version >= 6) return sizeof(Rules);
  return version >= 4 ? offsetof(Rules, scopes) : offsetof(Rules, network);
}

void allow_path(int rules, const char* path, std::uint64_t what) {
  const int place = ::open(path, O_PATH | O_CLOEXEC);
  if (place < 0) return;
  landlock_path_beneath_attr rule{};
  rule.allowed_access = what;
  rule.parent_fd = place;
  ::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
  ::close(place);
}

#if defined(__x86_64__)
constexpr std::uint32_t native = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t native = AUDIT_ARCH_AARCH64;
#endif
constexpr std::uint32_t first_of_x32 = 0x40000000;  // x86-64 only; no other machine has so many

constexpr std::array refused {
  SYS_socket, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_pidfd_open, SYS_pidfd_getfd,
      SYS_io_uring_setup, SYS_fchmod, SYS_fchmodat, SYS_fchown, SYS_fchownat, SYS_setxattr, SYS_lsetxattr,
      SYS_fsetxattr, SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr, SYS_utimensat, SYS_tkill,
      SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo, SYS_pidfd_send_signal,
#if defined(__x86_64__)
      SYS_chmod, SYS_chown, SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat,
#endif
      452,  // fchmodat2, of Linux 6.6
};
// Signals to itself, as abort(3) sends them, are its own affair: the first argument is the process.
constexpr std::array signals{SYS_kill, SYS_tgkill};

constexpr std::size_t longest = 8 + refused.size() * 2 + signals.size() * 4;

class Filter {
 public:
  void add(const sock_filter& step) { steps_.at(count_++) = step; }
  void load(std::size_t at) { add(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(at))); }
  // Goes on with the next step when the loaded word is this one, and past `skip` steps when not.
  void unless_equal(std::uint32_t word, std::uint8_t skip) {
    add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, word, 0, skip));
  }
  void answer(std::uint32_t verdict) { add(BPF_STMT(BPF_RET | BPF_K, verdict)); }
  void begin() {
    const sock_fprog program{static_cast<unsigned short>(count_), steps_.data()};
    ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
  }

 private:
  std::array<sock_filter, longest> steps_{};
  std::size_t count_ = 0;
};

}  // namespace

void close_files(const Files& files) {
  const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return;
  const Rules handled = rules_of(version);
  constexpr std::uint64_t read = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
  const std::uint64_t write =
      (LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_REMOVE_FILE |
       LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_REMOVE_DIR | cut_short) &
      handled.files;
  const int rules =
      static_cast<int>(::syscall(SYS_landlock_create_ruleset, &handled, size_of_rules(version), 0));
  if (rules < 0) return;
  for (const char* system : {"/usr", "/lib", "/lib64"}) {
    allow_path(rules, system, read | LANDLOCK_ACCESS_FS_EXECUTE);
  }
  for (const char* one : {"/etc/ld.so.cache", "/dev/urandom"}) {
    allow_path(rules, one, LANDLOCK_ACCESS_FS_READ_FILE);
  }
  allow_path(rules, "/dev/null",
             (LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | cut_short) & handled.files);
  allow_path(rules, files.reads, LANDLOCK_ACCESS_FS_READ_FILE);
  for (const char* one : files.also_reads) allow_path(rules, one, read);
  allow_path(rules, files.writes, read | write);
  ::syscall(SYS_landlock_restrict_self, rules, 0);
  ::close(rules);
}

void close_system_calls() {
  constexpr std::uint32_t refusal = SECCOMP_RET_ERRNO | EPERM;
  Filter filter;
  filter.load(offsetof(seccomp_data, arch));
  filter.add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, native, 1, 0));
  filter.answer(SECCOMP_RET_KILL_PROCESS);
  filter.load(offsetof(seccomp_data, nr));
  filter.add(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, first_of_x32, 0, 1));
  filter.answer(SECCOMP_RET_KILL_PROCESS);
  for (const int call : refused) {
    filter.unless_equal(static_cast<std::uint32_t>(call), 1);
    filter.answer(refusal);
  }
  for (const int call : signals) {
    filter.unless_equal(static_cast<std::uint32_t>(call), 3);
    filter.load(offsetof(seccomp_data, args));  // the lower half of the first one, on these machines
    filter.add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(::getpid()), 1, 0));
    filter.answer(refusal);
    if (call != signals.back()) filter.load(offsetof(seccomp_data, nr));
  }
  filter.answer(SECCOMP_RET_ALLOW);
  filter.begin();
}

}  // namespace koers::process::sandbox
