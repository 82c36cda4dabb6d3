// What a student shares with a guide, as a line in the student's file: the newest in the student's own words,
// with what this guide asked there, or the way to ask.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "platform/base/utf8.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/experiences/experience.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/response_texts.h"
#include "rooms/experiences/texts.h"
#include "rooms/experiences/words_views.h"

namespace koers::experiences {

using namespace html;
using access::GuidedStudent;
using http::Visit;

namespace {

constexpr std::size_t line_length = 8;
constexpr std::size_t in_own_words = 3;       // of the newest; the others by their title
constexpr std::size_t beginning_shown = 260;  // bytes of a story

struct SharedRow {
  Id<Experience> id;
  std::string title;
  std::string kind;
  Day happened_on;
  std::optional<std::string> small_picture;
  int competency_bits = 0;
  Instant recorded_at;
  std::string story;
  std::optional<std::string> question;
  std::optional<Instant> asked_at;
  std::optional<Instant> answered_at;
  std::optional<Instant> laid_aside_at;
};

}  // namespace

constexpr sql::Statement select_shared_line{"experiences.select_shared_line", R"(
    SELECT e.id, e.title, e.kind, e.happened_on,
           (SELECT p.small_key FROM attachments_out_pictures p
            WHERE p.institution_id = e.institution_id AND p.student_id = e.student_id AND p.experience_id = e.id
            ORDER BY p.id LIMIT 1),
           COALESCE((SELECT SUM(CASE c.competency WHEN 'qualities' THEN 1 WHEN 'motives' THEN 2 WHEN 'exploration' THEN 4
                                                  WHEN 'steering' THEN 8 ELSE 16 END)
                     FROM portfolio_experience_competencies c
                     WHERE c.institution_id = e.institution_id AND c.student_id = e.student_id
                       AND c.experience_id = e.id), 0),
           e.recorded_at, e.story, r.words, r.written_at, r.answered_at, r.laid_aside_at
    FROM portfolio_experiences e
    LEFT JOIN portfolio_responses r
      ON r.institution_id = e.institution_id AND r.student_id = e.student_id AND r.experience_id = e.id
     AND r.id = (SELECT MAX(q.id) FROM portfolio_responses q
                 WHERE q.institution_id = e.institution_id AND q.student_id = e.student_id AND q.experience_id = e.id
                   AND q.author_id = $3)
    WHERE e.institution_id = $1 AND e.student_id = $2 AND e.removed_at IS NULL AND e.audience <> 'me'
    ORDER BY e.happened_on DESC, e.recorded_at DESC, e.id DESC)"};

std::vector<GuideExperience> shared_with(sql::Reader& reader, const people::Guide& me,
                                         const GuidedStudent& student) {
  std::vector<GuideExperience> all;
  reader.each<SharedRow>(
      select_shared_line,
      [&](SharedRow&& row) {
        GuideExperience one{.summary = {row.id, std::move(row.title), std::move(row.kind), row.happened_on,
                                        std::move(row.small_picture),
                                        competencies_of_bits(row.competency_bits), row.recorded_at},
                            .story = std::move(row.story)};
        if (row.question && row.asked_at) {
          one.asked =
              GuideQuestion{std::move(*row.question), *row.asked_at, row.answered_at, row.laid_aside_at};
        }
        all.push_back(std::move(one));
      },
      student.institution(), student.id(), me.id());
  return all;
}

namespace {

// What this guide asked, and what became of it.
Html question_of(const Visit& visit, const people::Guide& me, const GuideQuestion& one) {
  const auto day = [&](Instant at) { return i18n::day_month(visit.language, day_of(at), visit.today); };
  const std::string became = one.laid_aside_at ? visit.say(response_texts::was_laid_aside)
                             : one.answered_at ? visit.say(texts::answered_on, day(*one.answered_at))
                                               : visit.say(texts::waits_for_answer);
  return layout::says(
      {.who = me.person().full_name(),
       .line = fragment(layout::join({visit.say(texts::you_asked_on, day(one.asked_at)), became})),
       .words = one.words,
       .quoted = false});
}

Html in_words(const Visit& visit, const people::Guide& me, const GuidedStudent& student,
              const GuideExperience& one, const Html& badges) {
  const ExperienceSummary& summary = one.summary;
  Html content;
  if (!one.story.empty()) {
    content +=
        p(one.story.size() <= beginning_shown ? one.story
                                              : std::string(beginning(one.story, beginning_shown)) + " …");
  }
  content += badges;
  if (one.asked) {
    content += question_of(visit, me, *one.asked);
  } else if (!student.in_confidence()) {
    content += layout::cluster(layout::button_link({.label = visit.say(texts::ask_here),
                                                    .href = paths::experience(summary.id).at("antwoord"),
                                                    .icon = layout::Icon("chat-circle-text-bold"),
                                                    .small = true,
                                                    .about = summary.title}));
  }
  const Html picture = when(summary.small_picture.has_value(), [&] {
    return fragment(img.src(attachments::picture_path(*summary.small_picture))
                        .alt(visit.say(texts::photo))
                        .with("loading", "lazy"));
  });
  return div.cls("card ev-card")(picture, layout::stack(2, content));
}

layout::Moment moment_of(const Visit& visit, const people::Guide& me, const GuidedStudent& student,
                         const GuideExperience& one, bool shown_in_words) {
  const ExperienceSummary& summary = one.summary;
  const auto& competencies = summary.competencies;
  const Html badges = when(!competencies.empty(),
                           [&] { return layout::cluster(layout::badges(visit.language, competencies)); });
  const layout::Tone tone = competencies.empty() ? layout::Tone() : layout::Tone(competencies.front());
  return {.bead = layout::bead(tone, views::kind_icon(summary.kind)),
          .when = layout::join({i18n::near_day(visit.language, summary.happened_on, visit.today),
                                views::kind_name(visit.language, summary.kind)}),
          .title = summary.title,
          .href = paths::experience(summary.id),
          .content = shown_in_words ? in_words(visit, me, student, one, badges) : badges};
}

// Puts the moments of others between those of the line, newest first. While older experiences are left out,
// so is what is older than the last one shown.
void add_others(std::vector<layout::DatedMoment>& line, std::vector<layout::DatedMoment> others,
                bool some_left) {
  const std::optional<Day> oldest = some_left && !line.empty() ? std::optional(line.back().on) : std::nullopt;
  for (layout::DatedMoment& one : others) {
    if (!oldest || one.on >= *oldest) line.push_back(std::move(one));
  }
  std::stable_sort(line.begin(), line.end(), [](const auto& a, const auto& b) { return a.on > b.on; });
}

Html timeline_of(std::vector<layout::DatedMoment>& line) {
  std::vector<layout::Moment> moments;
  for (layout::DatedMoment& one : line) moments.push_back(std::move(one.moment));
  return layout::timeline(moments);
}

Html filter_chips(const Visit& visit, Id<people::Person> student,
                  const std::optional<words::Competency>& chosen) {
  const Url line = paths::shared_line(student);
  std::vector<layout::Filter> chips{
      {.label = visit.say(texts::all), .href = line.at("lijn"), .current = !chosen}};
  for (const auto competency : words::competencies) {
    chips.push_back({.label = visit.say(words::name(competency)),
                     .href = line.with("onderdeel", koers::code(competency)).at("lijn"),
                     .current = chosen == competency,
                     .icon = layout::icon_of(competency),
                     .tone = competency});
  }
  return layout::filters(visit.say(texts::show_on_line), chips);
}

}  // namespace

Html shared_line(Visit& visit, const people::Guide& me, const GuidedStudent& student,
                 const std::vector<GuideExperience>& shared, std::vector<layout::DatedMoment> others) {
  const std::string& name = student.person().given_name;
  const std::string title = visit.say(texts::line_of, name);
  if (shared.empty() && others.empty()) {
    return layout::card({.labelled_by = "lijn"},
                        fragment(layout::section_head("lijn", title),
                                 layout::empty_state(visit.say(texts::shares_nothing, name),
                                                     visit.say(texts::ask_about_it))));
  }
  const auto chosen = visit.request.choice<words::Competency>("onderdeel");
  const std::size_t most = visit.request.field("lijn") == "alles" ? shared.size() : line_length;
  std::vector<layout::DatedMoment> line;
  std::size_t total = 0;
  for (const GuideExperience& one : shared) {
    const auto& its = one.summary.competencies;
    if (chosen && std::find(its.begin(), its.end(), *chosen) == its.end()) continue;
    if (++total > most) continue;
    line.push_back({one.summary.happened_on, moment_of(visit, me, student, one, line.size() < in_own_words)});
  }
  const bool some_left = total > most;
  if (!chosen) add_others(line, std::move(others), some_left);
  Html content = layout::section_head(
      "lijn", title, when(total > 0, [&] {
        return span.cls("sub")(visit.say_count(texts::shared_with_you, static_cast<std::int64_t>(total)));
      }));
  if (shared.size() > in_own_words) content += filter_chips(visit, student.id(), chosen);
  if (shared.empty()) content += layout::sub(visit.say(texts::shares_nothing, name));
  content += line.empty() ? layout::sub(visit.say(texts::shares_nothing_here, name)) : timeline_of(line);
  if (some_left) {
    Url all = paths::shared_line(student.id()).with("lijn", "alles");
    if (chosen) all = all.with("onderdeel", koers::code(*chosen));
    content +=
        layout::button_link(visit.say(texts::show_whole_line, total), all.at("lijn"), layout::Kind::line);
  }
  return section.cls("stack gap-3").aria("labelledby", "lijn")(content);
}

}  // namespace koers::experiences
