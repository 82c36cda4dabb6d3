// The log: one line of JSON for each event, to be read by a machine. What stands in it is chosen so that it
// may be kept: patterns of addresses, codes, counts and times. Never names, addresses of people, or what
// people wrote.
//
//   log::write(log::Level::warning, "mail_failed", {{"attempt", 3}, {"wait_seconds", 60}});
//   {"at":"2026-11-26T09:00:00.123Z","level":"warning","event":"mail_failed","attempt":3,"wait_seconds":60}
//
// Safe to use from all threads. Lines go to stderr unless said otherwise.
#pragma once

#include <concepts>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

namespace koers::log {

enum class Level { debug, info, warning, error };

// A view: it lives for one call.
struct Field {
  Field(std::string_view field_name, std::string_view text) : name(field_name), value(text) {}
  Field(std::string_view field_name, const std::string& text)
      : name(field_name), value(std::string_view(text)) {}
  Field(std::string_view field_name, const char* text) : name(field_name), value(std::string_view(text)) {}
  Field(std::string_view field_name, bool yes) : name(field_name), value(yes) {}
  Field(std::string_view field_name, double number) : name(field_name), value(number) {}
  template <std::integral Number>
  requires(!std::same_as<Number, bool> && !std::same_as<Number, char>)
      Field(std::string_view field_name, Number number)
      : name(field_name), value(static_cast<std::int64_t>(number)) {}

  std::string_view name;
  std::variant<std::string_view, std::int64_t, double, bool> value;
};

void write(Level level, std::string_view event, std::initializer_list<Field> fields = {});

inline void info(std::string_view event, std::initializer_list<Field> fields = {}) {
  write(Level::info, event, fields);
}
inline void warning(std::string_view event, std::initializer_list<Field> fields = {}) {
  write(Level::warning, event, fields);
}
inline void error(std::string_view event, std::initializer_list<Field> fields = {}) {
  write(Level::error, event, fields);
}

// Where the lines go. Called while nobody writes: at the start of the program or of a test.
void to_stderr(Level least = Level::info);
void to_file(const std::filesystem::path& path, Level least = Level::info);
void to_nowhere();
void to(std::function<void(std::string_view line)> take, Level least = Level::debug);  // one call at a time

}  // namespace koers::log
