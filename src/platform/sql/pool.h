// A bounded pool of connections, made when they are needed, the one used last given out first (its cache is
// warm).
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "platform/base/error.h"

namespace koers::sql {

template <class Connection>
class Pool {
 public:
  using Make = std::function<std::unique_ptr<Connection>()>;

  Pool(int limit, std::chrono::milliseconds patience, Make make)
      : limit_(limit), patience_(patience), make_(std::move(make)) {}

  // A connection on loan; it goes back at the end, or is closed when it was dropped.
  class Loan {
   public:
    Loan(Pool& pool, std::unique_ptr<Connection> connection, bool is_new)
        : pool_(&pool), connection_(std::move(connection)), is_new_(is_new) {}
    Loan(Loan&& other) noexcept = default;
    Loan& operator=(Loan&&) = delete;
    ~Loan() {
      if (connection_) pool_->give_back(std::move(connection_));
    }

    Connection* operator->() const { return connection_.get(); }
    Connection& operator*() const { return *connection_; }
    bool is_new() const { return is_new_; }

    void drop() {
      connection_.reset();
      pool_->give_back(nullptr);
    }

   private:
    Pool* pool_;
    std::unique_ptr<Connection> connection_;
    bool is_new_;
  };

  // Waits for a free connection; Unavailable when none comes.
  Loan take() {
    {
      std::unique_lock lock(mutex_);
      if (!freed_.wait_for(lock, patience_, [this] { return !idle_.empty() || lent_ < limit_; })) {
        throw Unavailable("no free connection to the database");
      }
      ++lent_;
      if (!idle_.empty()) {
        auto connection = std::move(idle_.back());
        idle_.pop_back();
        return Loan(*this, std::move(connection), false);
      }
    }
    try {
      return Loan(*this, make_(), true);
    } catch (...) {
      give_back(nullptr);
      throw;
    }
  }

  // Closes what is not in use.
  void close_idle() {
    std::vector<std::unique_ptr<Connection>> closing;
    const std::lock_guard lock(mutex_);
    closing.swap(idle_);
  }

 private:
  void give_back(std::unique_ptr<Connection> connection) {
    {
      const std::lock_guard lock(mutex_);
      --lent_;
      if (connection) idle_.push_back(std::move(connection));
    }
    freed_.notify_one();
  }

  const int limit_;
  const std::chrono::milliseconds patience_;
  const Make make_;
  std::mutex mutex_;
  std::condition_variable freed_;
  std::vector<std::unique_ptr<Connection>> idle_;
  int lent_ = 0;
};

}  // namespace koers::sql
