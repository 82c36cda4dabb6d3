#include "platform/base/log.h"

#include <fmt/format.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>
#include <mutex>

namespace koers::log {
namespace {

constexpr const char* line_pattern = R"({"at":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l",%v})";

spdlog::level::level_enum level_of(Level level) {
  switch (level) {
    case Level::debug:
      return spdlog::level::debug;
    case Level::info:
      return spdlog::level::info;
    case Level::warning:
      return spdlog::level::warn;
    case Level::error:
      return spdlog::level::err;
  }
  return spdlog::level::info;
}

std::shared_ptr<spdlog::logger> make_logger(spdlog::sink_ptr sink, Level least) {
  auto logger = std::make_shared<spdlog::logger>("koers", std::move(sink));
  logger->set_level(level_of(least));
  logger->set_pattern(line_pattern, spdlog::pattern_time_type::utc);
  return logger;
}

std::shared_ptr<spdlog::logger>& logger() {
  static std::shared_ptr<spdlog::logger> current =
      make_logger(std::make_shared<spdlog::sinks::stderr_sink_mt>(), Level::info);
  return current;
}

class FunctionSink final : public spdlog::sinks::base_sink<std::mutex> {
 public:
  explicit FunctionSink(std::function<void(std::string_view)> take) : take_(std::move(take)) {}

 private:
  void sink_it_(const spdlog::details::log_msg& message) override {
    spdlog::memory_buf_t line;
    formatter_->format(message, line);
    std::string_view text(line.data(), line.size());
    if (text.ends_with('\n')) text.remove_suffix(1);
    take_(text);
  }
  void flush_() override {}

  std::function<void(std::string_view)> take_;
};

void append_text(fmt::memory_buffer& out, std::string_view text) {
  out.push_back('"');
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out.push_back('\\');
      out.push_back(c);
    } else if (static_cast<unsigned char>(c) < 0x20) {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
    } else {
      out.push_back(c);
    }
  }
  out.push_back('"');
}

struct AppendValue {
  fmt::memory_buffer& out;
  void operator()(std::string_view text) const { append_text(out, text); }
  void operator()(std::int64_t number) const { fmt::format_to(std::back_inserter(out), "{}", number); }
  void operator()(double number) const { fmt::format_to(std::back_inserter(out), "{:.3f}", number); }
  void operator()(bool yes) const { fmt::format_to(std::back_inserter(out), "{}", yes); }
};

}  // namespace

void write(Level level, std::string_view event, std::initializer_list<Field> fields) {
  auto& current = *logger();
  if (!current.should_log(level_of(level))) return;
  fmt::memory_buffer line;
  append_text(line, "event");
  line.push_back(':');
  append_text(line, event);
  for (const Field& field : fields) {
    line.push_back(',');
    append_text(line, field.name);
    line.push_back(':');
    std::visit(AppendValue{line}, field.value);
  }
  current.log(level_of(level), spdlog::string_view_t(line.data(), line.size()));
}

void to_stderr(Level least) {
  logger() = make_logger(std::make_shared<spdlog::sinks::stderr_sink_mt>(), least);
}

void to_file(const std::filesystem::path& path, Level least) {
  logger() = make_logger(std::make_shared<spdlog::sinks::basic_file_sink_mt>(path.string()), least);
  logger()->flush_on(spdlog::level::info);
}

void to_nowhere() { logger() = make_logger(std::make_shared<spdlog::sinks::null_sink_mt>(), Level::error); }

void to(std::function<void(std::string_view)> take, Level least) {
  logger() = make_logger(std::make_shared<FunctionSink>(std::move(take)), least);
}

}  // namespace koers::log
