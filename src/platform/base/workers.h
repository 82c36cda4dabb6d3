// Threads that do what comes, for work that sometimes waits. Many are ready but few compute at once: a
// thread that waits for something else (a disk, another program) says so, and then another goes on. So a
// group commit can hold as many writes as there are threads, and yet two cores are not shared by 32
// handlers, whose caches would all be cold: a page costs them half as much again.
//
//   Workers workers(32, 4);                    // threads, and how many compute at once
//   workers.post([] { ... });
//   const WorkerWaits waits;                   // in what waits, wherever it is called from
//
// Safe to use from all threads. Who comes back from waiting goes on at once, beside the others.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace koers {

class Workers {
 public:
  Workers(int threads, int at_once);
  // Ends when all that was posted is done.
  ~Workers() { join(); }
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  // What it throws ends the program.
  void post(std::function<void()> job);
  void join();

 private:
  friend class WorkerWaits;
  // One thread, with a bell of its own: the one that stopped last begins first, for its caches are warm.
  struct Sleeper {
    std::condition_variable bell;
    bool rung = false;
  };

  static Workers*& of_this_thread();
  void run();
  bool take(std::function<void()>& job);
  void wake_one();  // under the lock, as the next
  void wake_all();
  void begin_wait();
  void end_wait();

  const int at_once_;
  std::mutex mutex_;
  std::deque<std::function<void()>> jobs_;
  std::vector<Sleeper*> asleep_;
  int at_work_ = 0;  // threads that compute, or were woken to
  bool ending_ = false;
  std::vector<std::thread> threads_;
};

// Does nothing in other threads (a job, a command, a test), or inside another wait.
class WorkerWaits {
 public:
  WorkerWaits() : workers_(Workers::of_this_thread()) {
    if (workers_ == nullptr) return;
    Workers::of_this_thread() = nullptr;
    workers_->begin_wait();
  }
  ~WorkerWaits() {
    if (workers_ == nullptr) return;
    workers_->end_wait();
    Workers::of_this_thread() = workers_;
  }
  WorkerWaits(const WorkerWaits&) = delete;
  WorkerWaits& operator=(const WorkerWaits&) = delete;

 private:
  Workers* workers_;
};

}  // namespace koers
