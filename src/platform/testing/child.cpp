#include "platform/testing/child.h"

#include <spawn.h>
#include <unistd.h>

#include <map>
#include <utility>

#include "platform/base/error.h"

namespace koers::testing {
namespace {

constexpr const char* begun_as = "--child";

std::map<std::string, Child::Work>& works() {
  static std::map<std::string, Child::Work> all;  // no matter which file of tests comes first
  return all;
}

}  // namespace

Child::Child(std::string name, Work work) : name_(std::move(name)) { works()[name_] = work; }

pid_t Child::begin(const std::vector<std::string>& words, int told_to) const {
  std::vector<std::string> said{"koers_tests", begun_as, name_};
  said.insert(said.end(), words.begin(), words.end());
  std::vector<char*> arguments;
  for (std::string& word : said) arguments.push_back(word.data());
  arguments.push_back(nullptr);

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, told_to, pipe);
  pid_t process = 0;
  const int failed = posix_spawn(&process, "/proc/self/exe", &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) throw Unavailable("no process for a test");
  return process;
}

bool was_child(int count, char** values, int& ending) {
  if (count < 3 || std::string(values[1]) != begun_as) return false;
  const auto work = works().find(values[2]);
  ending = work == works().end() ? 127 : work->second({values + 3, values + count});
  return true;
}

}  // namespace koers::testing
