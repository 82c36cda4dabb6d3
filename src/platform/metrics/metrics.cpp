#include "platform/metrics/metrics.h"

#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <mutex>
#include <unordered_map>

#include "platform/base/error.h"

namespace koers::metrics {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == '"') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else {
      out += c;
    }
  }
  return out;
}

std::string written(const Labels& labels) {
  std::string out;
  for (const auto& [name, value] : labels) {
    if (!out.empty()) out += ',';
    out += name + "=\"" + escaped(value) + "\"";
  }
  return out;
}

void put_line(std::string& out, std::string_view name, std::string_view labels, std::string_view value) {
  out += name;
  if (!labels.empty()) fmt::format_to(std::back_inserter(out), "{{{}}}", labels);
  fmt::format_to(std::back_inserter(out), " {}\n", value);
}

void put_histogram(std::string& out, const std::string& name, const std::string& labels,
                   const Histogram& histogram) {
  const auto comma = labels.empty() ? "" : ",";
  for (std::size_t i = 0; i < Histogram::bounds.size(); ++i) {
    put_line(out, name + "_bucket", fmt::format("{}{}le=\"{}\"", labels, comma, Histogram::bounds[i]),
             std::to_string(histogram.count_up_to(i)));
  }
  const auto count = std::to_string(histogram.count());
  put_line(out, name + "_bucket", fmt::format("{}{}le=\"+Inf\"", labels, comma), count);
  put_line(out, name + "_sum", labels, fmt::format("{}", histogram.sum()));
  put_line(out, name + "_count", labels, count);
}

double resident_bytes() {
  std::ifstream file("/proc/self/statm");
  double total = 0;
  double resident = 0;
  file >> total >> resident;
  return resident * static_cast<double>(::sysconf(_SC_PAGESIZE));
}

double processor_seconds() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void add_process(Registry& registry) {
  const auto started =
      std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
  registry.gauge("process_start_time_seconds", "When the program began, in UTC seconds.",
                 [started] { return started; });
  registry.gauge("process_resident_memory_bytes", "Memory in use.", resident_bytes);
  registry.gauge("process_cpu_seconds_total", "Processor time used.", processor_seconds);
}

// The series of one route, looked up once per request: reading takes a shared lock only.
struct RouteSeries {
  Histogram* seconds = nullptr;
  std::array<Counter*, 6> by_class{};  // 1xx to 5xx; 0 for anything else
};

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

class Routes {
 public:
  const RouteSeries& of(std::string_view route) {
    {
      const std::shared_lock lock(mutex_);
      if (const auto at = routes_.find(route); at != routes_.end()) return at->second;
    }
    const std::unique_lock lock(mutex_);
    auto [at, is_new] = routes_.try_emplace(std::string(route));
    if (is_new) at->second = make(std::string(route));
    return at->second;
  }

 private:
  static RouteSeries make(const std::string& route) {
    RouteSeries series;
    series.seconds =
        &registry().histogram("koers_request_seconds", "Time to answer a request.", {{"route", route}});
    for (std::size_t i = 0; i < series.by_class.size(); ++i) {
      const auto status = i == 0 ? std::string("other") : std::to_string(i) + "xx";
      series.by_class[i] = &registry().counter("koers_requests_total", "Requests answered.",
                                               {{"route", route}, {"status", status}});
    }
    return series;
  }

  std::shared_mutex mutex_;
  std::unordered_map<std::string, RouteSeries, TextHash, std::equal_to<>> routes_;
};

}  // namespace

void Histogram::observe(double seconds) {
  const auto at = std::lower_bound(bounds.begin(), bounds.end(), seconds) - bounds.begin();
  counts_[static_cast<std::size_t>(at)].fetch_add(1, std::memory_order_relaxed);
  microseconds_.fetch_add(static_cast<std::int64_t>(seconds * 1e6), std::memory_order_relaxed);
}

std::int64_t Histogram::count_up_to(std::size_t bound) const {
  std::int64_t count = 0;
  for (std::size_t i = 0; i <= bound; ++i) count += counts_[i].load(std::memory_order_relaxed);
  return count;
}

std::int64_t Histogram::count() const { return count_up_to(bounds.size()); }

Registry::Series& Registry::series_of(Kind kind, std::string_view name, std::string_view help,
                                      const Labels& labels) {
  auto [family, is_new] = families_.try_emplace(std::string(name));
  if (is_new) {
    family->second.kind = kind;
    family->second.help = help;
  }
  check(family->second.kind == kind, "one name for two kinds of metric");
  return family->second.series[written(labels)];
}

Counter& Registry::counter(std::string_view name, std::string_view help, const Labels& labels) {
  const std::unique_lock lock(mutex_);
  auto& series = series_of(Kind::counter, name, help, labels);
  if (!series.counter) series.counter = std::make_unique<Counter>();
  return *series.counter;
}

Histogram& Registry::histogram(std::string_view name, std::string_view help, const Labels& labels) {
  const std::unique_lock lock(mutex_);
  auto& series = series_of(Kind::histogram, name, help, labels);
  if (!series.histogram) series.histogram = std::make_unique<Histogram>();
  return *series.histogram;
}

void Registry::gauge(std::string_view name, std::string_view help, std::function<double()> read,
                     const Labels& labels) {
  const std::unique_lock lock(mutex_);
  series_of(Kind::gauge, name, help, labels).gauge = std::move(read);
}

std::string Registry::exposition() const {
  const std::shared_lock lock(mutex_);
  static constexpr std::array kinds{"counter", "histogram", "gauge"};
  std::string out;
  for (const auto& [name, family] : families_) {
    fmt::format_to(std::back_inserter(out), "# HELP {} {}\n# TYPE {} {}\n", name, family.help, name,
                   kinds[static_cast<std::size_t>(family.kind)]);
    for (const auto& [labels, series] : family.series) {
      if (series.counter) put_line(out, name, labels, std::to_string(series.counter->value()));
      if (series.histogram) put_histogram(out, name, labels, *series.histogram);
      if (series.gauge) put_line(out, name, labels, fmt::format("{}", series.gauge()));
    }
  }
  return out;
}

Registry& registry() {
  static auto* const one = [] {
    auto* made = new Registry;  // outlives every thread that may still count while the program ends
    add_process(*made);
    return made;
  }();
  return *one;
}

std::string exposition() { return registry().exposition(); }

void count_request(std::string_view route, int status, double seconds, std::int64_t statements) {
  static auto* const routes = new Routes;
  static Counter& all_statements =
      registry().counter("koers_statements_total", "SQL statements run for requests.");
  const auto& series = routes->of(route.empty() ? "none" : route);
  series.seconds->observe(seconds);
  series.by_class[status >= 100 && status < 600 ? static_cast<std::size_t>(status / 100) : 0]->add();
  all_statements.add(statements);
}

}  // namespace koers::metrics
