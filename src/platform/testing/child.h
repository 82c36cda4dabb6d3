// A second process for a test, such as one that is killed in the middle of its work. The program of the
// tests is begun anew and does one thing only:
//
//   int write_on(const std::vector<std::string>& words) { ... write(Child::pipe, ...); return 0; }
//   const Child writer{"writer", write_on};              // at namespace level: found by its name
//   const pid_t process = writer.begin({folder, "17"}, writing_end);   // the test waits for it: waitpid
//
// It is not a copy of the process that begins it (a fork that goes on): it has no half of somebody's threads
// and locks, as SQLite and the sanitizers ask.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace koers::testing {

class Child {
 public:
  // What the process does with its words; it ends with what this returns.
  using Work = int (*)(const std::vector<std::string>& words);

  static constexpr int pipe = 3;  // in the process: where it tells what it did

  Child(std::string name, Work work);

  // Begins the process, with `told_to` as its Child::pipe. Throws koers::Unavailable when it cannot.
  pid_t begin(const std::vector<std::string>& words, int told_to) const;

 private:
  std::string name_;
};

// For main: whether the program was begun as a child; then it did its work, which ended with `ending`.
bool was_child(int count, char** values, int& ending);

}  // namespace koers::testing
