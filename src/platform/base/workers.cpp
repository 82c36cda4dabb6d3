#include "platform/base/workers.h"

#include <algorithm>
#include <utility>

namespace koers {

Workers*& Workers::of_this_thread() {
  thread_local Workers* workers = nullptr;
  return workers;
}

Workers::Workers(int threads, int at_once) : at_once_(std::max(at_once, 1)) {
  for (int i = 0; i < std::max(threads, 1); ++i) threads_.emplace_back([this] { run(); });
}

void Workers::post(std::function<void()> job) {
  const std::lock_guard lock(mutex_);
  jobs_.push_back(std::move(job));
  wake_one();
}

void Workers::join() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
    if (jobs_.empty()) wake_all();
  }
  for (auto& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

void Workers::wake_one() {
  if (jobs_.empty() || asleep_.empty() || at_work_ >= at_once_) return;
  Sleeper& last = *asleep_.back();
  asleep_.pop_back();
  ++at_work_;
  last.rung = true;
  last.bell.notify_one();
}

void Workers::wake_all() {
  for (Sleeper* sleeper : std::exchange(asleep_, {})) {
    sleeper->rung = true;
    sleeper->bell.notify_one();
    ++at_work_;
  }
}

void Workers::run() {
  of_this_thread() = this;
  {
    const std::lock_guard lock(mutex_);
    ++at_work_;
  }
  for (std::function<void()> job; take(job); job = nullptr) job();
}

// The next job, for a thread that is at work; it sleeps when there is none, or when enough others are. At the
// end who finds nothing left tells those who sleep: until then no more compute at once than before.
bool Workers::take(std::function<void()>& job) {
  std::unique_lock lock(mutex_);
  Sleeper me;
  while (jobs_.empty() || at_work_ > at_once_) {
    --at_work_;
    if (ending_ && jobs_.empty()) {
      wake_all();
      return false;
    }
    me.rung = false;
    asleep_.push_back(&me);
    wake_one();
    me.bell.wait(lock, [&] { return me.rung; });
  }
  job = std::move(jobs_.front());
  jobs_.pop_front();
  return true;
}

void Workers::begin_wait() {
  const std::lock_guard lock(mutex_);
  --at_work_;
  wake_one();
}

void Workers::end_wait() {
  const std::lock_guard lock(mutex_);
  ++at_work_;
}

}  // namespace koers
