// Threads for work that takes long and may wait, such as decoding a photo or making a document. Whoever asks
// for much waits for himself: each key (a person, an address) has one piece of work under way, and the keys
// take turns (fair queuing, RFC 970). The threads compute when the others leave time (nice 10).
//
//   FairQueue queue({.threads = 2, .waiting_per_key = 8, .waiting = 1'000});
//   if (!queue.post("person 7", [] { ... })) ...        // too much of this key waits, or of all
//
// Safe to use from all threads. What is posted must not throw.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace koers {

// This thread, and the processes that it begins, compute when the others leave time.
void lower_priority_of_this_thread();

class FairQueue {
 public:
  struct Options {
    int threads = 2;
    std::size_t waiting_per_key = 8;
    std::size_t waiting = 1'000;  // of all keys together
  };

  explicit FairQueue(const Options& options);
  // Ends when what is under way is done; what still waits is not begun.
  ~FairQueue() { join(); }
  FairQueue(const FairQueue&) = delete;
  FairQueue& operator=(const FairQueue&) = delete;

  // False, and nothing is kept, when no more may wait.
  bool post(const std::string& key, std::function<void()> work);
  void join();

 private:
  // What one key asked for. It exists while something waits or is under way.
  struct Line {
    std::deque<std::function<void()>> waiting;
    bool under_way = false;
  };

  void run();

  const Options options_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::string, Line> lines_;
  std::deque<std::string> turns_;  // keys of which something waits and nothing is under way
  std::size_t waiting_ = 0;
  bool ending_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace koers
