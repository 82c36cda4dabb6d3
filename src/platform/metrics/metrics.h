// Figures about the running program, in the text form that Prometheus reads (/metrics). They say how often
// and how long, never who: a label is a route pattern, a kind of job or a class of status, out of a list that
// does not grow with the number of visitors.
//
//   static metrics::Counter& sent = metrics::registry().counter("koers_mail_sent_total", "Messages handed to
//   SMTP."); sent.add(); metrics::count_request(route->pattern, response.status, seconds, statements);    //
//   the edge return http::plain(metrics::exposition());
//
// Adding to a counter or a histogram is a few atomic instructions; looking one up takes a lock, so keep the
// reference, which lives as long as the registry. Safe to use from all threads.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace koers::metrics {

class Counter {
 public:
  void add(std::int64_t amount = 1) { value_.fetch_add(amount, std::memory_order_relaxed); }
  std::int64_t value() const { return value_.load(std::memory_order_relaxed); }

 private:
  std::atomic<std::int64_t> value_{0};
};

// How values are spread: seconds from half a millisecond to ten seconds, in steps of about two.
class Histogram {
 public:
  static constexpr std::array bounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                     0.1,    0.25,  0.5,    1.0,   2.5,  5.0,   10.0};

  void observe(double seconds);
  std::int64_t count() const;
  double sum() const { return static_cast<double>(microseconds_.load(std::memory_order_relaxed)) / 1e6; }
  std::int64_t count_up_to(std::size_t bound) const;  // with every smaller one

 private:
  std::array<std::atomic<std::int64_t>, bounds.size() + 1> counts_{};
  std::atomic<std::int64_t> microseconds_{0};
};

using Labels = std::vector<std::pair<std::string, std::string>>;

class Registry {
 public:
  // The series of that name and labels; made at the first call. One name has one kind and one help text.
  Counter& counter(std::string_view name, std::string_view help, const Labels& labels = {});
  Histogram& histogram(std::string_view name, std::string_view help, const Labels& labels = {});
  // A value that is asked for when somebody reads: connections, memory. `read` must live as long as the
  // registry; a second call for the same series replaces the first.
  void gauge(std::string_view name, std::string_view help, std::function<double()> read,
             const Labels& labels = {});

  // Text format 0.0.4 of Prometheus, sorted by name.
  std::string exposition() const;

 private:
  struct Series {
    std::unique_ptr<Counter> counter{};
    std::unique_ptr<Histogram> histogram{};
    std::function<double()> gauge{};
  };
  enum class Kind { counter, histogram, gauge };
  struct Family {
    Kind kind = Kind::counter;
    std::string help{};
    std::map<std::string, Series> series{};  // by their labels as they are written
  };

  Series& series_of(Kind kind, std::string_view name, std::string_view help, const Labels& labels);

  mutable std::shared_mutex mutex_;
  std::map<std::string, Family, std::less<>> families_;
};

// The one of this program. Memory, threads and start time of the process are in it from the beginning.
Registry& registry();
std::string exposition();  // of registry(); the type is text/plain; version=0.0.4

// One answered request: koers_requests_total{route,status}, koers_request_seconds{route},
// koers_statements_total.
void count_request(std::string_view route, int status, double seconds, std::int64_t statements);

}  // namespace koers::metrics
