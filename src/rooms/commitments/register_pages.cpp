// /afspraken: what was agreed, by when it is due, with one line to add to it; and as a calendar file.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/inbox/inbox.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "platform/calendar/calendar.h"
#include "rooms/commitments/commitment_views.h"
#include "rooms/commitments/desk.h"
#include "rooms/commitments/paths.h"
#include "rooms/commitments/register.h"
#include "rooms/commitments/routes.h"

namespace koers::commitments {
namespace {

using http::Response;
using http::Visit;
using views::CommitmentFilterNamed;
using views::CommitmentsPage;

constexpr int rows_at_once = 8;
constexpr int calendar_minute = 9 * 60;
constexpr int calendar_minutes = 15;

constexpr std::pair<CommitmentOrigin, const i18n::Text*> origins[] = {
    {CommitmentOrigin::decision, &texts::from_decision},
    {CommitmentOrigin::meeting, &texts::from_meeting},
    {CommitmentOrigin::figure, &texts::from_figure},
    {CommitmentOrigin::guideline, &texts::from_guideline},
    {CommitmentOrigin::strategy, &texts::from_strategy},
    {CommitmentOrigin::cycle, &texts::from_cycle},
    {CommitmentOrigin::vision, &texts::from_vision}};

CommitmentFilter filter_of(const Visit& visit, const CommitmentReach& reach) {
  const std::string list = visit.request.field("lijst");
  CommitmentFilter filter{.mine = list == "mij", .origin = from_code<CommitmentOrigin>(list)};
  if (const std::string part = visit.request.field("onderdeel"); !part.empty()) {
    filter.unit = unit_from(part);
    if (!filter.unit || !reach.reads(*filter.unit)) throw NotFound("unit");
  }
  return filter;
}

// The chip that is chosen, as it stands in the address; "" for all.
std::string list_of(const CommitmentFilter& filter) {
  if (filter.mine) return "mij";
  return filter.origin ? std::string(code(*filter.origin)) : "";
}

bool keeps(const CommitmentFilter& filter, const CommitmentRow& row, Id<people::Person> me) {
  if (filter.mine && row.person_id != me) return false;
  return !filter.origin || row.origin == *filter.origin;
}

// The chips that have something in them, with how many; that of all first.
std::vector<CommitmentFilterNamed> chips_of(const std::vector<CommitmentRow>& rows,
                                            const CommitmentFilter& filter, Id<people::Person> me,
                                            bool reads_more) {
  const auto count = [&](const auto& fits) {
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), fits));
  };
  std::vector<CommitmentFilterNamed> chips;
  chips.push_back({"", &texts::all_of_mine, static_cast<int>(rows.size())});
  if (reads_more) {
    chips.push_back(
        {"mij", &texts::mine, count([&](const CommitmentRow& row) { return row.person_id == me; })});
  }
  for (const auto& [origin, words] : origins) {
    const int found = count([&, kind = origin](const CommitmentRow& row) { return row.origin == kind; });
    if (found > 0 || filter.origin == origin) chips.push_back({std::string(code(origin)), words, found});
  }
  return chips;
}

// Puts the open ones into their lists.
void add_open(Visit& visit, const Colleague& me, CommitmentsPage& page, std::vector<CommitmentRow> rows) {
  std::vector<Id<Commitment>> answer, waiting;
  struct List {
    std::string_view id;
    const i18n::Text& title;
    std::vector<Id<Commitment>> ids;
  };
  List lists[] = {
      {"te-laat", texts::late, {}}, {"deze-week", texts::this_week, {}}, {"later", texts::later, {}}};
  for (const CommitmentRow& row : rows) {
    if (row.state == CommitmentState::asked) {
      (row.person_id == me.id() ? answer : waiting).push_back(row.id);
    } else if (keeps(page.filter, row, me.id())) {
      const int days = row.before_on - visit.today;
      lists[days < 0 ? 0 : days < 7 ? 1 : 2].ids.push_back(row.id);
    }
  }
  page.to_answer = commitments_with(visit.db(), me.institution(), answer, visit.today);
  page.waiting = commitments_with(visit.db(), me.institution(), waiting, visit.today);
  // What was answered with something else waits for who asked.
  std::erase_if(page.to_answer, [](const Commitment& one) { return one.was_countered(); });
  for (List& list : lists) {
    const layout::ListPart part(visit, list.id, rows_at_once, static_cast<std::int64_t>(list.ids.size()));
    page.groups.push_back(
        {list.id, list.title,
         commitments_with(visit.db(), me.institution(), part.of(std::move(list.ids)), visit.today), part});
  }
}

void add_over(Visit& visit, const Colleague& me, CommitmentsPage& page) {
  const layout::ListPart part(visit, "gedaan", rows_at_once,
                              count_over(visit.db(), me.institution(), page.reach, page.filter));
  page.groups.push_back({"gedaan", texts::over,
                         commitments_with(visit.db(), me.institution(),
                                          over_commitments(visit.db(), me.institution(), page.reach,
                                                           page.filter, part.window()),
                                          visit.today),
                         part});
}

Response page_of(Visit& visit, const CommitmentsPage& page) {
  return http::page(navigation::page(visit, {.title = visit.say(texts::commitments), .place = "/afspraken"},
                                     views::register_page(visit, page)),
                    page.returned.status());
}

Response show(Visit& visit, const Colleague& me) { return register_page(visit, me, {}); }

Response add(Visit& visit, const Colleague& me) {
  const CommitmentReach& reach = reach_of(visit, me);
  const auto of_form = unit_of_form(reach, visit.request.field("deel"));
  const auto colleagues = colleagues_for(visit, reach, of_form);
  const auto typed = commitment_form.read(visit, views::commitment_givens(visit, colleagues, me.id()));
  if (!typed.holds()) return register_page(visit, me, {commitment_form, typed});
  const CommitmentNew made = new_commitment(visit, reach, typed.value, colleagues);
  const auto said = [&] {
    for (const ColleagueListed& one : colleagues) {
      if (one.person.id == made.person && made.person != me.id()) {
        return visit.say(texts::asked_of, one.person.full_name(), one.person.given_name);
      }
    }
    return visit.say(texts::settled);
  };
  return access::once(
             visit, me, paths::all(),
             [&](sql::Transaction& tx) {
               add_commitment({tx, me.institution(), reach, visit.house.ids, visit.now, visit.today}, made);
             })
      .with_toast({said(), std::nullopt});
}

// The days by which the reader does something, with what: titles, and nothing of why or for whom.
Response show_calendar(Visit& visit, const Colleague& me) {
  std::vector<Id<Commitment>> mine;
  for (const CommitmentRow& row : open_commitments(visit.db(), me.institution(), reach_of(visit, me))) {
    if (row.person_id == me.id() && row.state == CommitmentState::open) mine.push_back(row.id);
  }
  std::vector<calendar::Event> events;
  for (const Commitment& one : commitments_with(visit.db(), me.institution(), mine, visit.today)) {
    events.push_back({.uid = text(one.id) + "@koers",
                      .sequence = calendar::version_at(visit.now),
                      .written_at = visit.now,
                      .begins_at = instant_of(one.before_on, calendar_minute),
                      .minutes = calendar_minutes,
                      .summary = one.what,
                      .url = visit.house.base_url + paths::one(one.id).text()});
  }
  return http::download(calendar::feed_of(events, visit.say(texts::calendar_name)),
                        "text/calendar; charset=utf-8", "afspraken.ics");
}

}  // namespace

Response register_page(Visit& visit, const Colleague& me, const forms::Returned& returned) {
  const CommitmentReach& reach = reach_of(visit, me);
  CommitmentsPage page{.reach = reach, .filter = filter_of(visit, reach), .returned = returned};
  page.list = list_of(page.filter);
  page.is_over = visit.request.field("toon") == "gedaan";
  const CommitmentReach narrowed = narrowed_to(reach, page.filter);
  page.year = count_of_year(visit.db(), me.institution(), narrowed, page.filter, visit.today);
  page.colleagues = colleagues_for(visit, reach, page.filter.unit);
  auto rows = open_commitments(visit.db(), me.institution(), narrowed);
  // What is the reader's own stands elsewhere too.
  if (page.filter.unit) {
    const auto ids = narrowed.unit_ids();
    std::erase_if(rows, [&](const CommitmentRow& row) {
      return std::find(ids.begin(), ids.end(), row.unit_id) == ids.end();
    });
  }
  std::vector<CommitmentRow> running;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(running),
               [](const CommitmentRow& row) { return row.state == CommitmentState::open; });
  page.chips = chips_of(running, page.filter, me.id(), !reach.units.empty());
  if (page.is_over) {
    add_over(visit, me, page);
  } else {
    add_open(visit, me, page, std::move(rows));
  }
  return page_of(visit, page);
}

void add_register_routes(http::Router& router) {
  router.get<Colleague>("/afspraken", show);
  router.post<Colleague>("/afspraken", add);
  router.get<Colleague>("/afspraken/agenda.ics", show_calendar);
}

}  // namespace koers::commitments
