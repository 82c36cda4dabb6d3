// Every setting of Koers. Each is read once, from a TOML file where one is named, and from the environment,
// which wins. Few on purpose: a setting is a question we failed to answer. docs/settings.md is generated from
// `settings()`.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace koers::app {

struct Config {
  std::string database = "sqlite:data/koers.db";
  std::filesystem::path files = "data/files";
  std::string host = "127.0.0.1";
  std::uint16_t port = 8080;
  std::string base_url{};  // http://localhost:PORT when empty
  int workers = 0;         // 0: by the kind of database
  bool demo = false;
  std::string mail_server{};  // smtp://host:587; "" where no mail is sent
  std::string mail_from{};
  std::string mail_user{};
  std::string mail_password{};
};

struct Setting {
  std::string_view name;  // KOERS_DATABASE
  std::string_view default_value;
  std::string_view meaning;  // one sentence
};

std::span<const Setting> settings();

// Throws std::runtime_error with the name of a setting that cannot be read as what it must be, or that does
// not exist.
Config read_config(const std::optional<std::filesystem::path>& file);

// docs/settings.md as it must be.
std::string settings_as_markdown();

}  // namespace koers::app
