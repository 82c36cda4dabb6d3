#include "platform/metrics/metrics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <thread>

namespace koers::metrics {
namespace {

using ::testing::HasSubstr;

TEST(Metrics, ACounterIsWrittenForPrometheus) {
  Registry registry;
  registry.counter("koers_jobs_total", "Jobs done.", {{"kind", "digest"}}).add(3);
  registry.counter("koers_jobs_total", "Jobs done.", {{"kind", "a \"b\"\\\n"}}).add();
  registry.gauge("koers_streams", "Open event streams.", [] { return 2.0; });
  EXPECT_EQ(registry.exposition(),
            "# HELP koers_jobs_total Jobs done.\n"
            "# TYPE koers_jobs_total counter\n"
            "koers_jobs_total{kind=\"a \\\"b\\\"\\\\\\n\"} 1\n"
            "koers_jobs_total{kind=\"digest\"} 3\n"
            "# HELP koers_streams Open event streams.\n"
            "# TYPE koers_streams gauge\n"
            "koers_streams 2\n");
}

TEST(Metrics, AHistogramCountsUpwards) {
  Registry registry;
  auto& seconds = registry.histogram("koers_seconds", "Time.");
  seconds.observe(0.0001);
  seconds.observe(0.001);  // a bound belongs to its own bucket
  seconds.observe(60);
  const auto text = registry.exposition();
  EXPECT_THAT(text, HasSubstr("koers_seconds_bucket{le=\"0.0005\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("koers_seconds_bucket{le=\"0.001\"} 2\n"));
  EXPECT_THAT(text, HasSubstr("koers_seconds_bucket{le=\"10\"} 2\n"));
  EXPECT_THAT(text, HasSubstr("koers_seconds_bucket{le=\"+Inf\"} 3\n"));
  EXPECT_THAT(text, HasSubstr("koers_seconds_count 3\n"));
  EXPECT_THAT(text, HasSubstr("koers_seconds_sum 60.0011\n"));
}

TEST(Metrics, ASeriesKeepsItsPlace) {
  Registry registry;
  auto& first = registry.counter("koers_a_total", "A.");
  for (int i = 0; i < 100; ++i) registry.counter("koers_b_total", "B.", {{"n", std::to_string(i)}});
  EXPECT_EQ(&first, &registry.counter("koers_a_total", "A."));
  EXPECT_THROW(registry.histogram("koers_a_total", "A."), std::logic_error);
}

TEST(Metrics, ManyThreadsCountTogether) {
  Registry registry;
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&registry] {
      for (int n = 0; n < 10'000; ++n) registry.counter("koers_a_total", "A.").add();
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(registry.counter("koers_a_total", "A.").value(), 40'000);
}

TEST(Metrics, ARequestIsCountedByItsRouteAndNotItsAddress) {
  count_request("/metrics-test/{id}", 200, 0.002, 3);
  count_request("/metrics-test/{id}", 303, 0.004, 2);
  const auto text = exposition();
  EXPECT_THAT(text, HasSubstr("koers_requests_total{route=\"/metrics-test/{id}\",status=\"2xx\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("koers_requests_total{route=\"/metrics-test/{id}\",status=\"3xx\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("koers_request_seconds_count{route=\"/metrics-test/{id}\"} 2\n"));
  EXPECT_THAT(text, HasSubstr("process_resident_memory_bytes "));
  EXPECT_THAT(text, HasSubstr("# TYPE koers_statements_total counter\n"));
}

}  // namespace
}  // namespace koers::metrics
