// The files of a page: exactly those that the page shows to whoever asks, and nothing else.
#include "platform/base/error.h"
#include "platform/files/files.h"
#include "rooms/attachments/attachments.h"
#include "rooms/portfolio/share.h"

namespace koers::portfolio {

using http::Response;

namespace {

// Not kept by the browser for long: what is taken off a page is gone from it.
Response stored(http::Visit& visit, const std::string& key, const std::string& type) {
  const auto path = visit.house.files == nullptr ? std::nullopt : visit.house.files->path_of(key);
  if (!path) throw NotFound("file of a page");
  Response response;
  response.type = type;
  response.file = std::make_shared<const std::filesystem::path>(*path);
  return std::move(response).with("Cache-Control", "private, max-age=300");
}

const attachments::MediaSummary& media_on(const Publication& publication, const std::string& key) {
  const auto* found = publication.media_of(key);
  if (found == nullptr) throw NotFound("not on this page");
  return *found;
}

}  // namespace

Response serve_picture(http::Visit& visit, const Publication& publication, const std::string& key) {
  if (!publication.shows_picture(key)) throw NotFound("picture");
  return stored(visit, key, "image/webp");
}

Response serve_media(http::Visit& visit, const Publication& publication, const std::string& key) {
  const auto& one = media_on(publication, key);
  const bool is_poster = key == one.poster_key && key != one.file_key;
  return stored(visit, key, attachments::media_type(is_poster ? attachments::MediaKind::drawing : one.kind));
}

Response serve_captions(http::Visit&, const Publication& publication, const std::string& key) {
  const auto& one = media_on(publication, key);
  if (one.transcript.empty()) throw NotFound("captions");
  Response response;
  response.type = "text/vtt; charset=utf-8";
  response.body = attachments::captions_of(one.transcript, one.seconds);
  return std::move(response).with("Cache-Control", "private, no-cache");
}

}  // namespace koers::portfolio
