#include "app/mail/letter_words.h"

#include <algorithm>

#include "app/inbox_pages.h"
#include "app/mail/mail_texts.h"
#include "platform/html/html.h"
#include "platform/i18n/capital.h"
#include "platform/i18n/dates.h"

namespace koers::app {
namespace {

using namespace html;

constexpr std::size_t most_lines = 10;
constexpr std::size_t longest_subject = 60;

// Without anything from elsewhere, and without signs that would be escaped. Who reads in the dark gets dark.
constexpr std::string_view look_of_mail =
    "body{margin:0;padding:24px 16px;background:#f7f4ef;color:#1d2a30;font:16px/1.5 system-ui,sans-serif}"
    ".sheet{max-width:544px;margin:0 auto;padding:24px;background:#fff;border-radius:12px}"
    "li{margin:0 0 6px}.open{display:inline-block;padding:12px "
    "20px;border-radius:10px;background:#0f5c5c;color:#fff;"
    "text-decoration:none;font-weight:600}.foot{color:#5c6a70;font-size:13px;border-top:1px solid "
    "#d9d4ca;padding-top:12px}"
    ".foot a{color:inherit}"
    "@media (prefers-color-scheme:dark){body{background:#101b20;color:#e9eef0}.sheet{background:#17252b}"
    ".open{background:#7fd1c7;color:#0b1a1c}.foot{color:#a9b6bb;border-color:#2c3d44}}";

struct Line {
  std::string words;
  int times = 1;
};

std::string said(const LetterContent& content, const i18n::Text& text, const std::string& value) {
  return i18n::say(content.language, text, value);
}

// A line as its reader may have it in a mailbox.
std::string line_of(const LetterContent& content, const inbox::Kind& kind, const inbox::Notice& notice) {
  if (kind.reader == inbox::Reader::student) return said(content, kind.title, notice.given_name);
  return i18n::say(content.language, kind.name);
}

// The same words once, with how often; in the order of the newest.
std::vector<Line> lines_of(const LetterContent& content) {
  std::vector<Line> lines;
  for (const inbox::Notice& notice : content.news) {
    const auto kind = notice_kind(notice.kind);
    if (!kind) continue;
    const std::string words = line_of(content, *kind, notice);
    const auto same =
        std::find_if(lines.begin(), lines.end(), [&](const Line& line) { return line.words == words; });
    if (same == lines.end()) {
      lines.push_back({words});
    } else {
      ++same->times;
    }
  }
  return lines;
}

std::string with_times(const LetterContent& content, const Line& line) {
  if (line.times == 1) return line.words;
  return i18n::say(content.language, mail_texts::times, line.words, line.times);
}

// Today's that is still to come, or tomorrow's; of staff how many there are in a week. Nothing of a
// conversation that only the two know of.
std::string talk_line(const LetterContent& content) {
  const Day today = day_of(content.now);
  std::vector<const guidance::FeedConversation*> coming;
  for (const auto& talk : content.talks) {
    const bool is_over = talk.on == today && talk.begins_minute <= minute_of_day(content.now);
    const bool counts = !talk.is_cancelled && !talk.in_confidence && !is_over && talk.on >= today;
    if (counts && talk.on - today < 7) coming.push_back(&talk);
  }
  if (coming.empty()) return {};
  if (!content.reader.is(people::Role::student)) {
    return i18n::say_count(content.language, mail_texts::talks_this_week,
                           static_cast<std::int64_t>(coming.size()));
  }
  const auto& next = **std::min_element(coming.begin(), coming.end(), [](const auto* a, const auto* b) {
    return std::pair(a->on, a->begins_minute) < std::pair(b->on, b->begins_minute);
  });
  if (next.on - today > 1 || next.given_name.empty()) return {};
  const std::string day = i18n::with_capital(i18n::near_day(content.language, next.on, today));
  const std::string time = i18n::time_of_day(content.language, next.begins_minute);
  if (next.place.empty()) return i18n::say(content.language, mail_texts::talk_on, day, time, next.given_name);
  return i18n::say(content.language, mail_texts::talk_at, day, time, next.given_name, next.place);
}

std::string why_digest(const LetterContent& content) {
  const std::string hour = i18n::time_of_day(content.language, content.choice.minute_of_day);
  const bool weekly = content.choice.rhythm == inbox::Rhythm::weekly;
  return said(content, weekly ? mail_texts::why_weekly : mail_texts::why_daily, hour);
}

// What stands in a message, before it is text or a page.
struct Parts {
  std::string subject;
  std::string opening;             // "" for none
  std::vector<std::string> lines;  // one by one
  std::string button, button_url;
  std::string talk;  // "" for none
  std::string why;
};

LetterWords written(const LetterContent& content, const Parts& parts) {
  const auto say = [&](const i18n::Text& text) { return i18n::say(content.language, text); };
  const std::string dear = said(content, mail_texts::dear, content.reader.person.given_name);
  const std::string& school = content.reader.institution.name;

  std::string text = dear + "\n\n";
  if (!parts.opening.empty()) text += parts.opening + "\n\n";
  for (const std::string& line : parts.lines) text += "- " + line + "\n";
  text += "\n" + parts.button + ":\n" + parts.button_url + "\n";
  if (!parts.talk.empty()) text += "\n" + parts.talk + "\n";
  text += "\n-- \n" + parts.why + " " + say(mail_texts::no_answers) + "\n" + say(mail_texts::change_it) +
          ":\n" + content.choice_url + "\n\n" + school + ", Koers\n";

  const auto link_to = [](const std::string& address) { return a.with("href", address); };
  const Html list = each(parts.lines, [](const std::string& line) { return li(line); });
  const Html sheet = div.cls("sheet")(
      p(dear), when(!parts.opening.empty(), [&] { return p(parts.opening); }), ul(list),
      p(link_to(parts.button_url).cls("open")(parts.button)),
      when(!parts.talk.empty(), [&] { return p(parts.talk); }),
      div.cls("foot")(p(parts.why, " ", say(mail_texts::no_answers)),
                      p(link_to(content.choice_url)(say(mail_texts::change_it))), p(school, ", Koers")));
  const std::string language(code(content.language));
  const Html page = html_.lang(language)(
      head(meta.with("charset", "utf-8"), meta.name("viewport").with("content", "width=device-width"),
           meta.name("color-scheme").with("content", "light dark"), title(parts.subject),
           Tag("style")(look_of_mail)),
      body(main(sheet)));
  return {.subject = parts.subject, .text = text, .html = "<!doctype html>" + page.text()};
}

}  // namespace

LetterWords digest_words(const LetterContent& content) {
  const auto all = lines_of(content);
  Parts parts{.opening = i18n::say(content.language, mail_texts::new_in_koers),
              .button = i18n::say(content.language, mail_texts::open_koers),
              .button_url = content.base_url + "/meldingen",
              .talk = talk_line(content),
              .why = why_digest(content)};
  const auto more = static_cast<std::int64_t>(content.news.size()) - (all.empty() ? 0 : all.front().times);
  const bool is_named = content.reader.is(people::Role::student) && !all.empty();
  if (is_named) {
    parts.subject = all.front().words;
    if (more > 0) {
      const i18n::Text& words = more == 1 ? mail_texts::and_more_short.one : mail_texts::and_more_short.many;
      parts.subject = i18n::say(content.language, words, all.front().words, more);
    }
  }
  if (!is_named || parts.subject.size() > longest_subject) {
    parts.subject = i18n::say_count(content.language, mail_texts::new_things,
                                    static_cast<std::int64_t>(content.news.size()));
  }
  for (std::size_t i = 0; i < std::min(all.size(), most_lines); ++i)
    parts.lines.push_back(with_times(content, all[i]));
  if (all.size() > most_lines) {
    std::int64_t left_out = 0;
    for (std::size_t i = most_lines; i < all.size(); ++i) left_out += all[i].times;
    parts.lines.push_back(i18n::say_count(content.language, mail_texts::and_more, left_out));
  }
  return written(content, parts);
}

LetterWords at_once_words(const LetterContent& content) {
  const inbox::Notice& notice = content.news.front();
  const auto kind = notice_kind(notice.kind);
  const std::string words = kind ? line_of(content, *kind, notice) : std::string();
  return written(content,
                 {.subject = words,
                  .opening = {},
                  .lines = {words},
                  .button = i18n::say(content.language, mail_texts::look),
                  .button_url = content.base_url + (kind ? kind->leads_to(notice.thing, notice.about).text()
                                                         : std::string("/meldingen")),
                  .talk = {},
                  .why = i18n::say(content.language, mail_texts::why_at_once)});
}

}  // namespace koers::app
