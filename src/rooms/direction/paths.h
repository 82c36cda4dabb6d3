// Addresses of this room.
#pragma once

#include <string>

#include "platform/html/html.h"
#include "rooms/direction/participation.h"

namespace koers::direction::paths {

using html::url;
using html::Url;

// ---- the vision
inline Url vision() { return url("/visie"); }
inline Url edition(int number) { return url("/visie/versies/", std::to_string(number)); }
inline Url open_vision(Id<organisation::Institution> id) { return url("/visie/openbaar/", id); }
inline Url confirm() { return url("/visie/bevestigen"); }
inline Url unconfirm() { return url("/visie/bevestigen/terug"); }
inline Url respond() { return url("/visie/anders"); }
inline Url recall() { return url("/visie/terugvragen"); }
inline Url not_now() { return url("/visie/terugvragen/niet-nu"); }

inline Url keep() { return url("/visie/bijhouden"); }
inline Url begin_draft() { return url("/visie/bijhouden/begin"); }
inline Url draft() { return url("/visie/bijhouden/versie"); }
inline Url drop_draft() { return url("/visie/bijhouden/versie/weg"); }
inline Url aspects() { return url("/visie/bijhouden/onderdelen"); }
inline Url aspect(const std::string& slug) { return url("/visie/bijhouden/onderdelen/", slug); }
inline Url drop_aspect(const std::string& slug) { return url("/visie/bijhouden/onderdelen/", slug, "/weg"); }
inline Url put_back_aspect(const std::string& slug) {
  return url("/visie/bijhouden/onderdelen/", slug, "/terug");
}
inline Url ask_responses() { return url("/visie/bijhouden/ter-reactie"); }
inline Url publish() { return url("/visie/bijhouden/vaststellen"); }
inline Url correct() { return url("/visie/bijhouden/herstel"); }
inline Url remind() { return url("/visie/bijhouden/vraag"); }
inline Url openness() { return url("/visie/bijhouden/wie-leest"); }
inline Url answer(Id<VisionResponse> id) { return url("/visie/bijhouden/reacties/", id); }

}  // namespace koers::direction::paths
