#include "platform/base/fair_queue.h"

#include <sys/resource.h>
#include <algorithm>
#include <utility>

namespace koers {

// On Linux a niceness belongs to a thread (setpriority(2), "C library/kernel differences"), and 0 is the one
// that calls. Where it is refused, the work is done all the same.
void lower_priority_of_this_thread() {
  constexpr int niceness = 10;
  static_cast<void>(setpriority(PRIO_PROCESS, 0, niceness));
}

FairQueue::FairQueue(const Options& options) : options_(options) {
  for (int i = 0; i < std::max(options.threads, 1); ++i) threads_.emplace_back([this] { run(); });
}

bool FairQueue::post(const std::string& key, std::function<void()> work) {
  const std::lock_guard lock(mutex_);
  if (ending_ || waiting_ >= options_.waiting) return false;
  Line& line = lines_[key];
  if (line.waiting.size() >= options_.waiting_per_key) return false;
  if (line.waiting.empty() && !line.under_way) turns_.push_back(key);
  line.waiting.push_back(std::move(work));
  ++waiting_;
  changed_.notify_one();
  return true;
}

void FairQueue::run() {
  lower_priority_of_this_thread();
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return ending_ || !turns_.empty(); });
    if (ending_) return;
    const std::string key = std::move(turns_.front());
    turns_.pop_front();
    const auto line = lines_.find(key);
    auto work = std::move(line->second.waiting.front());
    line->second.waiting.pop_front();
    line->second.under_way = true;
    --waiting_;
    lock.unlock();
    work();
    work = nullptr;
    lock.lock();
    line->second.under_way = false;
    if (line->second.waiting.empty()) {
      lines_.erase(line);
    } else {
      turns_.push_back(key);
      changed_.notify_one();
    }
  }
}

void FairQueue::join() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  changed_.notify_all();
  for (auto& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
  threads_.clear();
}

}  // namespace koers
