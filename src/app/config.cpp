#include "app/config.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <stdexcept>

#include "platform/mail/mail.h"

namespace koers::app {
namespace {

constexpr std::array all_settings{
    Setting{"KOERS_DATABASE", "sqlite:data/koers.db",
            "Where the data live: `sqlite:PATH` for one machine, `postgresql://user@host/name` for several."},
    Setting{"KOERS_FILES", "data/files", "The folder in which pictures and other files are kept."},
    Setting{"KOERS_HOST", "127.0.0.1",
            "The address to listen on; `0.0.0.0` behind a proxy on another machine."},
    Setting{"KOERS_PORT", "8080", "The port to listen on."},
    Setting{"KOERS_BASE_URL", "http://localhost:PORT",
            "The address as people type it. With https, cookies are sent over https only, and the last "
            "address in "
            "X-Forwarded-For, which the proxy adds, counts as where a visitor comes from."},
    Setting{"KOERS_WORKERS", "0", "Handlers at work at once; 0 is 32 with SQLite and 16 with PostgreSQL."},
    Setting{"KOERS_DEMO", "0",
            "1 shows the personas of the demo school on the sign-in page. Never on real data."},
    Setting{"KOERS_MAIL_SERVER", "",
            "The mail server that takes messages: `smtp://host:587` or `smtps://host:465`; empty sends no "
            "mail. Over the "
            "network it must offer TLS."},
    Setting{"KOERS_MAIL_FROM", "", "The address that messages come from, such as `koers@school.nl`."},
    Setting{"KOERS_MAIL_USER", "",
            "The name to sign in with at the mail server; empty where it knows this machine."},
    Setting{"KOERS_MAIL_PASSWORD", "", "The password that belongs to it."},
};

template <class Number>
Number as_number(std::string_view name, std::string_view text, Number low, Number high) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < low || value > high) {
    throw std::runtime_error(std::string(name) + " must be a number from " + std::to_string(low) + " to " +
                             std::to_string(high) + ", not '" + std::string(text) + "'");
  }
  return value;
}

void set(Config& config, std::string_view name, const std::string& value) {
  if (name == "KOERS_DATABASE") {
    config.database = value;
  } else if (name == "KOERS_FILES") {
    config.files = value;
  } else if (name == "KOERS_HOST") {
    config.host = value;
  } else if (name == "KOERS_PORT") {
    config.port = static_cast<std::uint16_t>(as_number(name, value, 0, 65535));
  } else if (name == "KOERS_BASE_URL") {
    config.base_url = value;
    while (config.base_url.ends_with('/')) config.base_url.pop_back();
  } else if (name == "KOERS_WORKERS") {
    config.workers = as_number(name, value, 0, 256);
  } else if (name == "KOERS_DEMO") {
    if (value != "0" && value != "1")
      throw std::runtime_error("KOERS_DEMO must be 0 or 1, not '" + value + "'");
    config.demo = value == "1";
  } else if (name == "KOERS_MAIL_SERVER") {
    config.mail_server = value;
  } else if (name == "KOERS_MAIL_FROM") {
    if (!value.empty() && !mail::is_address(value))
      throw std::runtime_error("KOERS_MAIL_FROM must be an e-mail address, not '" + value + "'");
    config.mail_from = value;
  } else if (name == "KOERS_MAIL_USER") {
    config.mail_user = value;
  } else if (name == "KOERS_MAIL_PASSWORD") {
    config.mail_password = value;
  }
}

void read_file(Config& config, const std::filesystem::path& file) {
  const toml::table table = toml::parse_file(file.string());
  for (const auto& [key, node] : table) {
    std::string name = "KOERS_";
    for (const char c : key.str()) name += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    const bool known = std::any_of(all_settings.begin(), all_settings.end(),
                                   [&](const Setting& setting) { return setting.name == name; });
    if (!known)
      throw std::runtime_error(file.string() + ": there is no setting '" + std::string(key.str()) + "'");
    if (const auto text = node.value<std::string>()) {
      set(config, name, *text);
    } else if (const auto number = node.value<std::int64_t>()) {
      set(config, name, std::to_string(*number));
    } else if (const auto truth = node.value<bool>()) {
      set(config, name, *truth ? "1" : "0");
    }
  }
}

}  // namespace

std::span<const Setting> settings() { return all_settings; }

Config read_config(const std::optional<std::filesystem::path>& file) {
  Config config;
  if (file) read_file(config, *file);
  for (const Setting& setting : all_settings) {
    if (const char* value = std::getenv(std::string(setting.name).c_str())) set(config, setting.name, value);
  }
  if (!config.mail_server.empty() && config.mail_from.empty())
    throw std::runtime_error("KOERS_MAIL_FROM must say what address messages come from");
  if (config.base_url.empty()) config.base_url = "http://localhost:" + std::to_string(config.port);
  // A handler waits for its own commit, so that on SQLite one group commit holds as many writes as there are
  // handlers; on PostgreSQL each holds a connection.
  if (config.workers == 0) config.workers = config.database.starts_with("postgresql") ? 16 : 32;
  return config;
}

std::string settings_as_markdown() {
  std::string out =
      "# Settings\n\nGenerated by `koers settings`. Each is an environment variable, or a line in the file "
      "given with\n"
      "`--config` (lower case, without `KOERS_`). The environment wins.\n\n| setting | default | meaning "
      "|\n|---|---|---|\n";
  for (const Setting& setting : all_settings) {
    out += "| `" + std::string(setting.name) + "` | `" + std::string(setting.default_value) + "` | " +
           std::string(setting.meaning) + " |\n";
  }
  return out;
}

}  // namespace koers::app
