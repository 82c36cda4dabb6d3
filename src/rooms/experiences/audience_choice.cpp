// Who may see something: those who guide the student today, and the choice that the student makes.
#include "campus/forms/forms.h"
#include "campus/layout/forms.h"
#include "platform/i18n/word_list.h"
#include "rooms/experiences/experiences.h"
#include "rooms/experiences/texts.h"
#include "rooms/experiences/words_views.h"

namespace koers::experiences {

using html::Html;
using organisation::Institution;
using people::Person;

constexpr sql::Statement select_guide_names{"experiences.select_guide_names", R"(
    SELECT p.given_name, CASE WHEN g.kind = 'counsellor' THEN 1 ELSE 0 END
    FROM campus_guides g
    JOIN campus_people p ON p.institution_id = g.institution_id AND p.id = g.person_id
    WHERE g.institution_id = $1 AND g.student_id = $2 AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > $3)
    ORDER BY g.kind, g.begins_on, g.id)"};

std::vector<GuideName> guide_names(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                   Day today) {
  struct Columns {
    std::string given_name;
    int counsellor = 0;
  };
  std::vector<GuideName> names;
  reader.each<Columns>(
      select_guide_names,
      [&](Columns&& row) {
        names.push_back({std::move(row.given_name), row.counsellor == 1});
      },
      institution, student, today);
  return names;
}

std::string names_of(i18n::Language language, const std::vector<GuideName>& guides) {
  i18n::WordList names;
  for (const GuideName& guide : guides) names.add(guide.given_name);
  return names.in_sentence(language);
}

namespace views {

Html audience_choice(http::Visit& visit, std::string_view chosen, const std::vector<GuideName>& guides) {
  const std::string names =
      guides.empty() ? visit.say(texts::my_counsellor) : names_of(visit.language, guides);
  return layout::choice_bar({
      {.name = "wie",
       .value = std::string(koers::code(Audience::me)),
       .label = visit.say(texts::only_me),
       .icon = layout::Icon("lock-simple"),
       .checked = chosen != koers::code(Audience::counsellor)},
      {.name = "wie",
       .value = std::string(koers::code(Audience::counsellor)),
       .label = names,
       .icon = guides.size() > 1 ? layout::Icon("users") : layout::Icon("user"),
       .checked = chosen == koers::code(Audience::counsellor)},
  });
}

}  // namespace views

namespace {

std::string audience_hint(http::Visit& visit, const std::vector<GuideName>& guides) {
  if (guides.empty()) return visit.say(texts::no_guide);
  const auto& who =
      guides.size() == 1 && guides.front().is_counsellor ? texts::one_guide : texts::guides_help_you;
  return visit.say(who, names_of(visit.language, guides)) + " " + visit.say(texts::change_later);
}

}  // namespace

forms::Given audience_given(http::Visit& visit, const forms::Answers& answers,
                            const std::vector<GuideName>& guides, std::string_view hint) {
  const std::string below = hint.empty() ? audience_hint(visit, guides) : std::string(hint);
  return {.options =
              std::vector<layout::Option>{
                  {std::string(koers::code(Audience::me)), visit.say(texts::only_me)},
                  {std::string(koers::code(Audience::counsellor)), visit.say(texts::my_counsellor)}},
          .controls = html::fragment(views::audience_choice(visit, answers.text("wie"), guides),
                                     html::p.cls("hint")(below))};
}

Html kind_thumb(const std::string& kind) { return layout::thumb(views::kind_icon(kind)); }

}  // namespace koers::experiences
