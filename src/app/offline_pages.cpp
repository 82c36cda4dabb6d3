// What makes Koers an app on a phone: the manifest, the service worker, and the page for when there is no
// network.
#include <algorithm>

#include "app/offline_texts.h"
#include "app/pages.h"
#include "campus/layout/forms.h"
#include "campus/layout/frame.h"
#include "campus/people/people.h"
#include "platform/base/embedded.h"
#include "platform/http/assets.h"
#include "platform/json/described.h"

namespace koers::app {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Anyone;

constexpr std::string_view nothing = "/zonder-internet";

}  // namespace

// ---- the manifest (https://www.w3.org/TR/appmanifest), whose names these are

struct Icon {
  std::string src, sizes;
  std::string purpose = "any";
  std::string type = "image/png";
};
BOOST_DESCRIBE_STRUCT(Icon, (), (src, sizes, type, purpose))

struct Shortcut {
  std::string name, url;
};
BOOST_DESCRIBE_STRUCT(Shortcut, (), (name, url))

struct Manifest {
  std::string lang, description;
  std::vector<Icon> icons;
  std::vector<Shortcut> shortcuts;
  std::string id = "/";
  std::string name = "Koers", short_name = "Koers";
  std::string start_url = "/start", scope = "/", display = "standalone";
  std::string background_color = "#f7f4ef", theme_color = "#f7f4ef";
};
BOOST_DESCRIBE_STRUCT(Manifest, (),
                      (id, name, short_name, lang, description, start_url, scope, display, background_color,
                       theme_color, icons, shortcuts))

namespace {

Response show_manifest(Visit& visit, const Anyone&) {
  const auto address = [](std::string_view name) { return http::asset(name).text(); };
  const Manifest manifest{.lang = std::string(koers::code(visit.language)),
                          .description = visit.say(offline_texts::what_it_is),
                          .icons = {{address("icons/koers-192.png"), "192x192"},
                                    {address("icons/koers-512.png"), "512x512"},
                                    {address("icons/koers-round-512.png"), "512x512", "maskable"}},
                          .shortcuts = {{visit.say(offline_texts::record), "/vastleggen"}}};
  Response response;
  response.type = "application/manifest+json";
  response.body = json::text_of(manifest);
  return std::move(response).with("Cache-Control", "no-cache");
}

// ---- the service worker

// FNV-1a: other files, another name for the cache that holds them.
std::string sum_of(std::string_view text) {
  std::uint64_t sum = 14695981039346656037U;
  for (const char c : text) sum = (sum ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return id_text(static_cast<std::int64_t>(sum >> 1));
}

bool is_shell(std::string_view name) {
  const bool is_packed = name.ends_with(".gz") || name.ends_with(".br");
  const bool is_page_part = name.starts_with("css/") || name.starts_with("js/") ||
                            name.starts_with("fonts/") || name == "icons/icons.svg" ||
                            name == "icons/koers.svg";
  return is_page_part && !is_packed && name != "js/koers-dienst.js";
}

std::string make_service() {
  const auto files = embedded::assets();
  std::string list;
  for (const auto& file : files) {
    if (is_shell(file.name))
      list += (list.empty() ? "" : ", ") + json::in_quotes(http::asset(file.name).text());
  }
  const auto* script = embedded::find(files, "js/koers-dienst.js");
  check(script != nullptr, "the service worker is among the assets");
  return "const KOERS = {shell: \"koers-shell-" + sum_of(list + std::string(script->bytes)) +
         "\", personal: \"koers-personal\", nothing: " + json::in_quotes(nothing) + ", files: [" + list +
         "]};\n" + std::string(script->bytes);
}

// Asked for again at every visit by the browser itself; changes when one of the files changes.
Response show_service(Visit&, const Anyone&) {
  static const std::string text = make_service();
  Response response;
  response.type = "text/javascript; charset=utf-8";
  response.body = text;
  return std::move(response).with("Cache-Control", "no-cache");
}

Response show_nothing(Visit& visit, const Anyone&) {
  const auto& title = offline_texts::no_network;
  return http::page(
      layout::public_frame(visit, {.title = visit.say(title)},
                           fragment(h1(visit.say(title)), p(visit.say(offline_texts::no_network_line)),
                                    layout::button_link({.label = visit.say(offline_texts::record),
                                                         .href = url("/vastleggen"),
                                                         .kind = layout::Kind::primary}))));
}

}  // namespace

void add_offline_routes(http::Router& router) {
  router.get<Anyone>("/manifest.webmanifest", show_manifest);
  router.get<Anyone>("/dienst.js", show_service);
  router.get<Anyone>(std::string(nothing), show_nothing);
}

}  // namespace koers::app
