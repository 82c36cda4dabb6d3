// /vooruit/beroepen, /vooruit/verder-leren, /vooruit/geld: looking, comparing, keeping.
#include <algorithm>

#include "campus/access/undo.h"
#include "platform/base/error.h"
#include "rooms/choices/exploration_forms.h"
#include "rooms/choices/exploration_paths.h"
#include "rooms/choices/exploration_texts.h"
#include "rooms/choices/exploration_views.h"
#include "rooms/choices/routes.h"

namespace koers::choices {
namespace {

using http::Response;
using http::Visit;
using people::Student;
namespace texts = exploration_texts;

constexpr std::size_t longest_query = 100;

WorkQuery query_of(Visit& visit) {
  WorkQuery query;
  query.text = visit.request.field("q");
  if (query.text.size() > longest_query) query.text.clear();
  for (const std::string& code : visit.request.all("sector")) {
    if (const auto sector = from_code<words::Sector>(code)) query.sectors.push_back(*sector);
  }
  for (const std::string& code : visit.request.all("past")) {
    if (requirement_of(code)) query.asks.push_back(code);
  }
  query.only_kept = visit.request.has("bewaard");
  query.page =
      static_cast<int>(std::clamp<std::int64_t>(visit.request.number("bladzijde").value_or(1), 1, 10'000));
  return query;
}

void count_facets(views::WorkPage& page) {
  WorkQuery without = page.query;
  without.sectors.clear();
  const auto any_sector = own_occupations(without, page.kept);
  for (const auto& [sector, code] : Codes<words::Sector>::list) {
    const auto wanted = sector;
    page.sectors.emplace_back(
        sector, static_cast<int>(std::count_if(any_sector.begin(), any_sector.end(),
                                               [&](const auto* one) { return one->sector == wanted; })));
  }
  const auto now = own_occupations(page.query, page.kept);
  for (const Requirement& word : all_requirements()) {
    const std::string code = word.code();
    page.asks.emplace_back(word, static_cast<int>(std::count_if(now.begin(), now.end(), [&](const auto* one) {
                             return std::find(one->asks.begin(), one->asks.end(), code) != one->asks.end();
                           })));
  }
}

// Koers' own first, then those of lists; a facet leaves only the own ones.
Response show_work(Visit& visit, const Student& me) {
  views::WorkPage page{.query = query_of(visit),
                       .kept = explorations_of(visit.db(), me.institution(), me.id()),
                       .self = own_words_of(visit.db(), me)};
  const auto own = own_occupations(page.query, page.kept);
  const int own_count = static_cast<int>(own.size());
  const bool lists = !page.query.has_facets();
  const int listed = lists ? count_listed_occupations(visit.db(), me.institution(), page.query.text) : 0;
  page.found = own_count + listed;
  const int last = std::max(1, (page.found + occupations_per_page - 1) / occupations_per_page);
  page.query.page = std::min(page.query.page, last);
  const int first = (page.query.page - 1) * occupations_per_page;
  for (int i = first; i < std::min(own_count, first + occupations_per_page); ++i) {
    page.own.push_back(own[static_cast<std::size_t>(i)]);
  }
  const int room = occupations_per_page - static_cast<int>(page.own.size());
  if (lists && room > 0 && listed > 0) {
    page.listed = listed_occupations(visit.db(), me.institution(), page.query.text, room,
                                     std::max(0, first - own_count));
  }
  count_facets(page);
  return http::page(views::work_page(visit, page));
}

views::ExplorationForm keep_form(Visit& visit, const Student& me, ExplorationKind kind,
                                 const std::string& item) {
  auto kept = exploration_of(visit.db(), me, kind, item);
  auto typed = exploration_form.edit(kept.value_or(Exploration{}));
  return {.kind = kind, .item = item, .kept = std::move(kept), .typed = std::move(typed)};
}

// Throws NotFound for an occupation that is in no list.
views::OccupationPage occupation_page_of(Visit& visit, const Student& me, const std::string& slug) {
  views::OccupationPage page;
  page.own = words::find_occupation(slug);
  if (page.own == nullptr) page.listed = listed_occupation(visit.db(), me.institution(), slug);
  if (page.own == nullptr && !page.listed) throw NotFound("occupation");
  page.self = own_words_of(visit.db(), me);
  page.form = keep_form(visit, me, ExplorationKind::occupation, page.own ? page.own->slug : slug);
  return page;
}

Response show_occupation(Visit& visit, const Student& me, std::string slug) {
  return http::page(views::occupation_page(visit, occupation_page_of(visit, me, slug)));
}

// What a student kept of it, for the undo of keeping it.
std::string mark_of(const std::optional<Exploration>& kept) {
  return kept ? text(kept->kept_on) + kept->note + "\n" + kept->question : "";
}

// Keeps it with what was typed beside it; nothing is kept when something is wrong.
void keep(Visit& visit, const Student& me, views::ExplorationForm& form, const std::string& name) {
  form.typed = exploration_form.change(
      visit, [&](sql::Transaction& tx) { return locked_exploration(tx, me, form.kind, form.item); },
      [&](sql::Transaction& tx, Exploration kept) {
        const auto before = exploration_of(tx, me, form.kind, form.item);
        kept.name = name;
        kept.kept_on = before ? before->kept_on : visit.today;
        form.is_new = !before;
        keep_exploration(tx, me, kept, visit.today);
      });
}

Response kept(Visit& visit, const Student& me, const views::ExplorationForm& form) {
  // What was there already is not dropped because somebody wrote something beside it.
  if (!form.is_new)
    return http::see_other(paths::explored(form.kind, form.item), visit.say(texts::kept_toast));
  const auto now = exploration_of(visit.db(), me, form.kind, form.item);
  return http::see_other(paths::explored(form.kind, form.item), visit.say(texts::kept_toast),
                         access::undo(paths::drop_explored(form.kind, form.item), mark_of(now)));
}

Response keep_occupation(Visit& visit, const Student& me, std::string slug) {
  auto page = occupation_page_of(visit, me, slug);
  keep(visit, me, page.form, page.own ? page.own->name.in(visit.language) : page.listed->name);
  if (page.form.typed.holds()) return kept(visit, me, page.form);
  return http::page(views::occupation_page(visit, page), page.form.typed.status());
}

Response drop(Visit& visit, const Student& me, ExplorationKind kind, const std::string& item) {
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.id().value);
    const auto kept = exploration_of(tx, me, kind, item);
    if (!kept) throw NotFound("exploration");
    access::undo_only(visit, mark_of(kept));
    drop_exploration(tx, me, kind, item, visit.today);
  });
  return http::see_other(paths::explored(kind, item), visit.say(texts::let_go_toast));
}

Response drop_occupation(Visit& visit, const Student& me, std::string slug) {
  return drop(visit, me, ExplorationKind::occupation, slug);
}

Response show_studies(Visit& visit, const Student& me) {
  return http::page(
      views::studies_page(visit, {.kept = explorations_of(visit.db(), me.institution(), me.id())}));
}

views::StudyPage study_page_of(Visit& visit, const Student& me, const std::string& slug) {
  views::StudyPage page;
  page.study = words::find_study(slug);
  if (page.study == nullptr) throw NotFound("study");
  page.self = own_words_of(visit.db(), me);
  page.form = keep_form(visit, me, ExplorationKind::study, page.study->slug);
  return page;
}

Response show_study(Visit& visit, const Student& me, std::string slug) {
  return http::page(views::study_page(visit, study_page_of(visit, me, slug)));
}

Response keep_study(Visit& visit, const Student& me, std::string slug) {
  auto page = study_page_of(visit, me, slug);
  keep(visit, me, page.form, page.study->name.in(visit.language));
  if (page.form.typed.holds()) return kept(visit, me, page.form);
  return http::page(views::study_page(visit, page), page.form.typed.status());
}

Response drop_study(Visit& visit, const Student& me, std::string slug) {
  return drop(visit, me, ExplorationKind::study, slug);
}

Response show_money(Visit& visit, const Student&) { return http::page(views::money_page(visit)); }

}  // namespace

void add_exploration_routes(http::Router& router) {
  router.get<Student>("/vooruit/beroepen", show_work);
  router.get<Student>("/vooruit/beroepen/{beroep}", show_occupation);
  router.post<Student>("/vooruit/beroepen/{beroep}/bewaar", keep_occupation);
  router.post<Student>("/vooruit/beroepen/{beroep}/weg", drop_occupation);
  router.get<Student>("/vooruit/verder-leren", show_studies);
  router.get<Student>("/vooruit/verder-leren/{studie}", show_study);
  router.post<Student>("/vooruit/verder-leren/{studie}/bewaar", keep_study);
  router.post<Student>("/vooruit/verder-leren/{studie}/weg", drop_study);
  router.get<Student>("/vooruit/geld", show_money);
}

}  // namespace koers::choices
