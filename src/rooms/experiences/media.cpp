#include "rooms/experiences/media.h"

#include <algorithm>
#include <cstdio>

#include "campus/access/guides.h"
#include "platform/base/error.h"
#include "platform/files/files.h"

namespace koers::experiences {

using organisation::Institution;
using people::Person;
using people::Student;

constexpr sql::Statement select_media{"experiences.select_media", R"(
    SELECT id, card, kind, state, flaw, file_key, poster_key, seconds, width, height, transcript
    FROM portfolio_media WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3
    ORDER BY id)"};

std::vector<MediaItem> media_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                Id<Experience> experience) {
  return reader.all<MediaItem>(select_media, institution, student, experience);
}

std::vector<MediaItem> media_at(const std::vector<MediaItem>& all, const std::string& card) {
  std::vector<MediaItem> some;
  std::copy_if(all.begin(), all.end(), std::back_inserter(some),
               [&](const MediaItem& item) { return item.card == card; });
  return some;
}

// ---- taking away

namespace {

struct ItemKeys {
  std::string original;
  std::string file;
  std::string poster;
};

void append(Keys& keys, ItemKeys&& item) {
  for (std::string* key : {&item.original, &item.file, &item.poster}) {
    if (!key->empty()) keys.push_back(std::move(*key));
  }
}

}  // namespace

constexpr sql::Statement delete_media_item{"experiences.delete_media_item", R"(
    DELETE FROM portfolio_media
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND id = $4
    RETURNING original_key, file_key, poster_key)"};

// An answer that was only spoken, filmed or drawn goes with the last of what was said.
constexpr sql::Statement delete_silent_answers{"experiences.delete_silent_answers", R"(
    DELETE FROM portfolio_answers
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3
      AND choices = '' AND answer = '' AND picture = ''
      AND NOT EXISTS (SELECT 1 FROM portfolio_media m
                      WHERE m.institution_id = portfolio_answers.institution_id
                        AND m.student_id = portfolio_answers.student_id
                        AND m.experience_id = portfolio_answers.experience_id
                        AND m.card = portfolio_answers.card))"};

void remove_media(http::Visit& visit, const Student& me, Id<Experience> experience, Id<MediaItem> item) {
  Keys keys;
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.id().value);
    tx.each<ItemKeys>(
        delete_media_item, [&](ItemKeys&& one) { append(keys, std::move(one)); }, me.institution(), me.id(),
        experience, item);
    if (tx.run(delete_silent_answers, me.institution(), me.id(), experience) > 0) {
      refresh_facts(tx, me.institution(), me.id(), visit.today);
    }
  });
  if (visit.house.files == nullptr) return;
  for (const std::string& key : keys) visit.house.files->remove(key);
}

constexpr sql::Statement delete_media_of_experience{"experiences.delete_media_of_experience", R"(
    DELETE FROM portfolio_media WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3
    RETURNING original_key, file_key, poster_key)"};

Keys delete_media_of(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                     Id<Experience> experience) {
  Keys keys;
  tx.each<ItemKeys>(
      delete_media_of_experience, [&](ItemKeys&& one) { append(keys, std::move(one)); }, institution, student,
      experience);
  return keys;
}

// ---- what is said in it

constexpr sql::Statement update_transcript{"experiences.update_transcript", R"(
    UPDATE portfolio_media SET transcript = $5
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND id = $4)"};

void write_transcript(sql::Transaction& tx, const Student& me, Id<Experience> experience, Id<MediaItem> item,
                      const std::string& transcript) {
  tx.run(update_transcript, me.institution(), me.id(), experience, item, transcript);
}

namespace {

constexpr std::string_view vtt = "WEBVTT";

std::string vtt_time(std::size_t milliseconds) {
  char text[32];
  std::snprintf(text, sizeof text, "%02zu:%02zu.%03zu", milliseconds / 60'000, milliseconds / 1000 % 60,
                milliseconds % 1000);
  return text;
}

// Sentences and lines, each without what would be markup or a time in WebVTT.
std::vector<std::string> cues_of(std::string_view words) {
  std::vector<std::string> cues(1);
  for (const char c : words) {
    if (c == '\n') {
      cues.emplace_back();
    } else if (c == '<' || c == '>' || c == '&') {
      cues.back() += ' ';
    } else {
      cues.back() += c;
      if (c == '.' || c == '!' || c == '?') cues.emplace_back();
    }
  }
  for (std::string& cue : cues) cue.erase(0, cue.find_first_not_of(' '));
  std::erase_if(cues,
                [](const std::string& cue) { return cue.find_first_not_of(" .!?") == std::string::npos; });
  return cues;
}

}  // namespace

std::string captions_of(const std::string& transcript, int seconds) {
  if (transcript.starts_with(vtt)) return transcript;
  const auto cues = cues_of(transcript);
  std::size_t length = 0;
  for (const std::string& cue : cues) length += cue.size();
  std::string captions = std::string(vtt) + "\n";
  const auto time = static_cast<std::size_t>(std::max(1, seconds)) * 1000;
  std::size_t said = 0;
  for (const std::string& cue : cues) {
    const auto begin = time * said / length;
    said += cue.size();
    captions += "\n" + vtt_time(begin) + " --> " + vtt_time(time * said / length) + "\n" + cue + "\n";
  }
  return captions;
}

std::string words_of_transcript(const std::string& transcript) {
  if (!transcript.starts_with(vtt)) return transcript;
  std::string words;
  std::string_view rest = transcript;
  bool is_cue = false;
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    const auto line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.empty()) is_cue = false;
    if (is_cue) words.append(line).append("\n");
    if (line.find("-->") != std::string_view::npos) is_cue = true;
  }
  return words;
}

// ---- showing

std::string media_type(MediaKind kind) {
  if (kind == MediaKind::drawing) return "image/webp";
  return kind == MediaKind::sound ? "audio/mp4" : "video/mp4";
}

// What belongs to a draft has no experience yet: then it is the owner's alone.
constexpr sql::Statement select_media_owner{"experiences.select_media_owner", R"(
    SELECT m.student_id,
           CASE WHEN e.audience <> 'me' AND e.removed_at IS NULL THEN 1 ELSE 0 END,
           CASE WHEN m.file_key = $2 THEN 1 ELSE 0 END, m.kind, m.seconds, m.transcript
    FROM portfolio_media m
    LEFT JOIN portfolio_experiences e ON e.institution_id = m.institution_id AND e.student_id = m.student_id
                                     AND e.id = m.experience_id
    WHERE m.institution_id = $1 AND (m.file_key = $2 OR m.poster_key = $2))"};

namespace {

struct Shown {
  Id<Person> student_id;
  int shared = 0;
  int is_file = 0;
  MediaKind kind = MediaKind::sound;
  int seconds = 0;
  std::string transcript;
};

Shown find_shown(http::Visit& visit, const people::SignedIn& viewer, const std::string& key) {
  auto found = visit.db().one<Shown>(select_media_owner, viewer.institution(), key);
  if (!found) throw NotFound("media");
  const bool may_see =
      found->student_id == viewer.id() ||
      (found->shared == 1 &&
       access::guides_today(visit.db(), viewer.institution(), viewer.id(), found->student_id, visit.today));
  if (!may_see) throw NotFound("media");
  return *std::move(found);
}

}  // namespace

http::Response serve_media(http::Visit& visit, const people::SignedIn& viewer, std::string key) {
  if (key.empty()) throw NotFound("media");
  const auto shown = find_shown(visit, viewer, key);
  const auto path = visit.house.files == nullptr ? std::nullopt : visit.house.files->path_of(key);
  if (!path) throw NotFound("media");
  http::Response response;
  response.type = media_type(shown.is_file == 1 ? shown.kind : MediaKind::drawing);
  response.file = std::make_shared<const std::filesystem::path>(*path);
  // For this person's own browser only; the bytes behind a key never change.
  return std::move(response).with("Cache-Control", "private, max-age=86400");
}

http::Response serve_captions(http::Visit& visit, const people::SignedIn& viewer, std::string key) {
  const auto shown = find_shown(visit, viewer, key);
  if (shown.transcript.empty()) throw NotFound("captions");
  http::Response response;
  response.type = "text/vtt; charset=utf-8";
  response.body = captions_of(shown.transcript, shown.seconds);
  return std::move(response).with("Cache-Control", "private, no-cache");
}

}  // namespace koers::experiences
