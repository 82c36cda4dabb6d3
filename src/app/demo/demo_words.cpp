#include "app/demo/demo_words.h"

#include <stdexcept>

#include "campus/demo/content.h"

namespace koers::demo {
namespace {

int number(const toml::table& table, std::string_view key) { return table[key].value_or(0); }

// A text in Dutch: what the people of this school would read.
std::string dutch(const toml::table& table, std::string_view key) {
  return table[key]["nl"].value_or(std::string());
}

template <class Enum>
Enum coded(const toml::table& table, std::string_view key) {
  const auto found = from_code<Enum>(text(table, key));
  if (!found) throw std::runtime_error("demo: unknown " + std::string(key) + " '" + text(table, key) + "'");
  return *found;
}

std::vector<words::Competency> competencies(const toml::table& table, std::string_view key) {
  std::vector<words::Competency> list;
  for (const auto& name : texts(table, key)) {
    if (const auto found = from_code<words::Competency>(name)) list.push_back(*found);
  }
  return list;
}

void read_school(DemoWords& words) {
  const auto file = read("demo/school.toml");
  words.institution = file["institution"]["name"].value_or(std::string());
  words.handover_reason = file["handover"]["reason"].value_or(std::string());
  words.handover_note = file["handover"]["note"].value_or(std::string());
  words.handover_running = file["handover"]["running"].value_or(std::string());
  words.handover_works = file["handover"]["works"].value_or(std::string());
  each(file, "schools", [&](const toml::table& t) {
    words.schools.push_back({text(t, "id"), dutch(t, "name")});
  });
  each(file, "teams", [&](const toml::table& t) {
    words.teams.push_back({text(t, "id"), dutch(t, "name"), text(t, "school"), text(t, "sector")});
  });
  each(file, "programmes", [&](const toml::table& t) {
    words.programmes.push_back({text(t, "id"), dutch(t, "name"), text(t, "code"), text(t, "team"),
                                text(t, "group_prefix"), number(t, "level"), number(t, "years"),
                                coded<organisation::Pathway>(t, "pathway")});
  });
}

void read_names(DemoWords& words) {
  const auto file = read("demo/names.toml");
  each(file, "groups", [&](const toml::table& t) {
    NameGroup group{number(t, "share"), texts(t, "girls"), {}};
    for (auto& name : texts(t, "boys")) group.given.push_back(std::move(name));
    each(t, "families",
         [&](const toml::table& f) { group.families.emplace_back(text(f, "prefix"), text(f, "name")); });
    words.names.push_back(std::move(group));
  });
}

void read_stories(DemoWords& words) {
  const auto file = read("demo/stories.toml");
  each(file, "stories", [&](const toml::table& t) {
    Story story{text(t, "title"),   text(t, "text"),     text(t, "kind"),
                text(t, "feeling"), texts(t, "sectors"), {coded<words::Competency>(t, "competency")}};
    if (const auto second = from_code<words::Competency>(text(t, "second_competency"))) {
      story.competencies.push_back(*second);
    }
    words.stories.push_back(std::move(story));
  });
}

void read_sayings(DemoWords& words) {
  each(read("demo/answers.toml"), "answers", [&](const toml::table& t) {
    words.answers.push_back({coded<words::Competency>(t, "competency"),
                             from_code<words::Meaning>(text(t, "meaning")), text(t, "text")});
  });
  each(read("demo/notes.toml"), "notes", [&](const toml::table& t) {
    words.notes.push_back({coded<words::Movement>(t, "movement"), coded<words::Competency>(t, "competency"),
                           text(t, "voice") == "student", text(t, "text")});
  });
  const auto steps = read("demo/steps.toml");
  each(steps, "steps", [&](const toml::table& t) {
    words.steps.push_back(
        {text(t, "title"), text(t, "owner") == "student", number(t, "days"), texts(t, "sectors")});
  });
  each(steps, "drops", [&](const toml::table& t) { words.drops.push_back(text(t, "text")); });
  each(read("demo/replies.toml"), "replies",
       [&](const toml::table& t) { words.replies.push_back(text(t, "text")); });
}

// ---- told stories

class Teller {
 public:
  Teller(const toml::table& file, Day today) : file_(file), day(file, today) { stories_.told_on = today; }

  ToldStories tell() {
    tell_people();
    tell_experiences();
    tell_conversations();
    tell_steps();
    tell_statements();
    tell_folios();
    return std::move(stories_);
  }

 private:
  void tell_people() {
    each(file_, "people", [&](const toml::table& t) {
      stories_.people.push_back({text(t, "id"), text(t, "first_name"), text(t, "prefix"),
                                 text(t, "family_name"), text(t, "team"),
                                 t["job"]["nl"].value_or(std::string()),
                                 t["job"]["en"].value_or(std::string()), coded<people::Role>(t, "role")});
    });
    each(file_, "students", [&](const toml::table& t) {
      ToldStudent student{text(t, "person"),         text(t, "programme"),
                          text(t, "group"),          text(t, "counsellor"),
                          text(t, "line"),           text(t, "question"),
                          number(t, "year"),         day(t, "started_on").value_or(Day{}),
                          day(t, "counsellor_since")};
      // A school year begins in August on every calendar: what began with a school year is not moved within
      // it.
      const auto started = t["started_on"].value<toml::date>();
      const int years = school_year_of(stories_.told_on) - school_year_of(stories_.told_on - day.shift());
      if (started) student.started_on = make_day(started->year + years, started->month, started->day);
      if (const auto since = t["counsellor_since"].value<toml::date>()) {
        student.counsellor_since = make_day(since->year + years, since->month, since->day);
      }
      stories_.students.push_back(std::move(student));
    });
  }

  void tell_experiences() {
    each(file_, "experiences", [&](const toml::table& t) {
      ToldExperience told{text(t, "id"),
                          text(t, "student"),
                          text(t, "title"),
                          text(t, "text"),
                          text(t, "kind"),
                          "",
                          day(t, "day").value_or(Day{}),
                          t["shared"].value_or(true),
                          competencies(t, "competencies"),
                          {},
                          {},
                          texts(t, "skills")};
      for (const auto& feeling : texts(t, "feelings"))
        told.feelings += (told.feelings.empty() ? "" : " ") + feeling;
      stories_.experiences.push_back(std::move(told));
    });
    each(file_, "media", [&](const toml::table& t) {
      stories_.media.push_back({text(t, "experience"), text(t, "kind"), text(t, "file"), text(t, "words")});
    });
    const auto named = [&](const std::string& id) -> ToldExperience& {
      for (auto& told : stories_.experiences) {
        if (told.id == id) return told;
      }
      throw std::runtime_error("demo/personas.toml: no experience '" + id + "'");
    };
    each(file_, "answers", [&](const toml::table& t) {
      named(text(t, "experience"))
          .answers.push_back({text(t, "question"), text(t, "text"), texts(t, "chips")});
    });
    each(file_, "replies", [&](const toml::table& t) {
      named(text(t, "experience"))
          .replies.push_back(
              {text(t, "by"), text(t, "text"), text(t, "answer"), day(t, "day").value_or(Day{})});
    });
  }

  void tell_conversations() {
    each(file_, "conversations", [&](const toml::table& t) {
      const auto with = texts(t, "with");
      ToldConversation told{text(t, "id"),
                            text(t, "student"),
                            with.empty() ? "" : with.front(),
                            text(t, "place"),
                            text(t, "question"),
                            text(t, "helped"),
                            day(t, "day").value_or(Day{}),
                            10 * 60,
                            t["minutes"].value_or(25),
                            text(t, "state") == "held",
                            texts(t, "experiences"),
                            {},
                            text(t, "companion"),
                            from_code<guidance::Relation>(text(t, "companion_relation"))};
      if (const auto time = t["time"].value<toml::time>())
        told.begins_minute = time->hour * 60 + time->minute;
      const std::string clock = text(t, "time");
      if (clock.size() == 5)
        told.begins_minute = std::stoi(clock.substr(0, 2)) * 60 + std::stoi(clock.substr(3));
      each(t, "notes", [&](const toml::table& n) {
        told.notes.push_back({coded<words::Movement>(n, "movement"), text(n, "voice"), text(n, "text")});
      });
      stories_.conversations.push_back(std::move(told));
    });
  }

  void tell_steps() {
    each(file_, "steps", [&](const toml::table& t) {
      stories_.steps.push_back({text(t, "student"), text(t, "title"), text(t, "owner"),
                                text(t, "conversation"), text(t, "state") == "done",
                                t["own_idea"].value_or(false), day(t, "due_on").value_or(Day{}),
                                day(t, "done_on")});
    });
  }

  void tell_statements() {
    each(file_, "qualities", [&](const toml::table& t) {
      stories_.statements.push_back({text(t, "student"), text(t, "word"), text(t, "name"),
                                     text(t, "sentence"), coded<words::SelfPart>(t, "part"),
                                     day(t, "said_on").value_or(Day{}), day(t, "let_go_on"),
                                     t["shared"].value_or(true), texts(t, "experiences")});
    });
  }

  void tell_folios() {
    each(file_, "folios", [&](const toml::table& t) {
      ToldFolio told{text(t, "student"),
                     text(t, "title"),
                     text(t, "introduction"),
                     text(t, "contact"),
                     text(t, "reader"),
                     coded<portfolio::Form>(t, "form"),
                     coded<portfolio::Colour>(t, "colour"),
                     day(t, "changed_on").value_or(Day{}),
                     t["counsellor"].value_or(false),
                     {}};
      each(t, "items", [&](const toml::table& i) {
        told.items.push_back({coded<portfolio::Content>(i, "content"), text(i, "title"), text(i, "text"),
                              text(i, "experience"), text(i, "step"), text(i, "said"), text(i, "choice")});
      });
      stories_.folios.push_back(std::move(told));
    });
  }

  const toml::table& file_;
  const ToldDays day;
  ToldStories stories_;
};

}  // namespace

DemoWords read_demo_words() {
  DemoWords words;
  read_school(words);
  read_names(words);
  read_stories(words);
  read_sayings(words);
  return words;
}

ToldStories read_told_stories(Day today) {
  const auto file = read("demo/personas.toml");
  return Teller(file, today).tell();
}

}  // namespace koers::demo
