// A few places in something slow or large, such as decoding a picture: who comes when all are taken waits,
// and a worker that waits lets another go on (platform/base/workers.h).
//
//   static Places pictures(2);
//   const PlaceTaken place(pictures);
//   const PlaceTaken place(documents, std::chrono::seconds(15), "too many documents at once");
//
// Not std::counting_semaphore: with GCC before 14 who waits for it can sleep for ever (PR 104928).
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

#include "platform/base/error.h"
#include "platform/base/workers.h"

namespace koers {

class Places {
 public:
  explicit Places(int count) : free_(count) {}

 private:
  friend class PlaceTaken;
  std::mutex mutex_;
  std::condition_variable freed_;
  int free_;
};

class PlaceTaken {
 public:
  explicit PlaceTaken(Places& places) : places_(places) {
    const WorkerWaits waits;
    std::unique_lock lock(places_.mutex_);
    places_.freed_.wait(lock, [this] { return places_.free_ > 0; });
    --places_.free_;
  }
  // Throws Unavailable(otherwise) when none comes free in that time: better that than workers that all wait.
  PlaceTaken(Places& places, std::chrono::milliseconds patience, const char* otherwise) : places_(places) {
    const WorkerWaits waits;
    std::unique_lock lock(places_.mutex_);
    if (!places_.freed_.wait_for(lock, patience, [this] { return places_.free_ > 0; })) {
      throw Unavailable(otherwise);
    }
    --places_.free_;
  }
  ~PlaceTaken() {
    {
      const std::lock_guard lock(places_.mutex_);
      ++places_.free_;
    }
    places_.freed_.notify_one();
  }
  PlaceTaken(const PlaceTaken&) = delete;
  PlaceTaken& operator=(const PlaceTaken&) = delete;

 private:
  Places& places_;
};

}  // namespace koers
