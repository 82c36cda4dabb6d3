// /lob-eis/{opleiding}/{start}/eisen: the demands, drafted by a co-ordinator and fixed in the name of the
// competent authority; whoever looks at the start reads them.
#include "campus/access/accepted_forms.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "rooms/requirement/cohort.h"
#include "rooms/requirement/demand_forms.h"
#include "rooms/requirement/paths.h"
#include "rooms/requirement/routes.h"
#include "rooms/requirement/texts.h"
#include "rooms/requirement/views.h"

namespace koers::requirement {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using organisation::Programme;
using words::State;
namespace said = demand_texts;

struct DemandsPage {
  Start start{};
  std::string programme;
  bool may_draft = false;
  std::vector<Requirement> versions;
  std::optional<Start> to_copy{};
  forms::Returned returned{};

  const Requirement* draft() const {
    return versions.empty() || versions.back().is_fixed() ? nullptr : &versions.back();
  }
  const Requirement* fixed() const {
    for (auto one = versions.rbegin(); one != versions.rend(); ++one) {
      if (one->is_fixed()) return &*one;
    }
    return nullptr;
  }
};

// The year before of which there are demands.
std::optional<Start> start_to_copy(sql::Reader& reader, Id<organisation::Institution> institution,
                                   const Start& start) {
  for (int year = start.year - 1; year >= start.year - 3; --year) {
    const Start before{start.programme, year};
    if (fixed_requirement(reader, institution, before)) return before;
  }
  return std::nullopt;
}

Html line_of(const Visit& visit, const Demand& one) {
  const std::string counts = views::conditions_words(visit, one.says);
  return fragment(
      b(one.says.title), p(one.says.sentence),
      layout::sub(counts.empty() ? visit.say(said::a_person_reads) : visit.say(said::asks_at_least, counts)));
}

Html fixed_card(const Visit& visit, const DemandsPage& page, const Requirement& one, const std::string& id) {
  const Html list =
      ol.cls("numbers")(each(one.demands, [&](const Demand& each) { return li(line_of(visit, each)); }));
  Html change;
  if (page.may_draft && !page.draft() && &one == page.fixed()) {
    const bool has_begun = page.start.has_begun(visit.today);
    change = fragment(
        when(has_begun, [&] { return layout::sub(visit.say(said::change_fixed_line)); }),
        layout::cluster(layout::post_button(paths::demands(page.start).with("nieuw", "1"),
                                            visit.say(said::change_fixed), {.kind = layout::Kind::line})));
  }
  return layout::card({.labelled_by = id},
                      fragment(layout::section_head(id, visit.say(said::fixed_version, one.version)), list,
                               views::fixed_lines(visit, one), change));
}

Html draft_demand(Visit& visit, const DemandsPage& page, const Demand& one) {
  const std::string suffix = text(one.id);
  const Html form = demand_form.fold(
      visit, visit.say(said::change), page.returned.or_edit(demand_form, one.says, suffix),
      {.action = paths::demand(page.start, one.id), .submit = visit.say(said::save), .suffix = suffix});
  const Html remove =
      layout::post_button(paths::drop_demand(page.start, one.id), visit.say(said::remove),
                          {.kind = layout::Kind::quiet, .small = true, .about = one.says.title});
  return li(div.cls("stack gap-2")(line_of(visit, one), form, layout::cluster(remove)));
}

Html draft_card(Visit& visit, const DemandsPage& page) {
  const Requirement* draft = page.draft();
  if (!draft || !page.may_draft) return {};
  const Html list = ol.cls("numbers")(
      each(draft->demands, [&](const Demand& one) { return draft_demand(visit, page, one); }));
  return layout::card(
      {.labelled_by = "concept"},
      fragment(layout::section_head("concept", visit.say(said::draft_version, draft->version),
                                    layout::tag(visit.say(said::draft))),
               list,
               layout::cluster(layout::post_button(paths::drop_draft(page.start), visit.say(said::drop_draft),
                                                   {.kind = layout::Kind::quiet, .small = true}))));
}

Html add_card(Visit& visit, const DemandsPage& page) {
  const Requirement* draft = page.draft();
  if (!page.may_draft || (!draft && page.fixed())) return {};
  if (draft && draft->demands.size() >= most_demands)
    return layout::notice(State::info, visit.say(said::full));
  return layout::card({.labelled_by = "erbij"},
                      fragment(layout::section_head("erbij", visit.say(said::add)),
                               demand_form.show(visit, page.returned.or_start(demand_form),
                                                {.action = paths::demands(page.start),
                                                 .submit = visit.say(said::save),
                                                 .button = {.kind = layout::Kind::line}})));
}

forms::Givens fix_givens(const DemandsPage& page) {
  const bool is_first = page.fixed() == nullptr;
  return {{"verandert", {.is_needed = !is_first, .leave_out = is_first}}};
}

Html fix_card(Visit& visit, const DemandsPage& page) {
  const Requirement* draft = page.draft();
  if (!draft || draft->demands.empty() || !page.may_draft) return {};
  const Html head = fragment(layout::section_head("vast", visit.say(said::fix_title)),
                             layout::sub(visit.say(said::fix_line)));
  const Demand* more =
      page.fixed() && page.start.has_begun(visit.today) ? stricter(*page.fixed(), *draft) : nullptr;
  if (more) {
    return layout::card(
        {.labelled_by = "vast"},
        fragment(head, layout::notice(State::attention, visit.say(said::asks_more, more->says.title))));
  }
  const std::string count = visit.say_count(said::demands, static_cast<std::int64_t>(draft->demands.size()));
  return layout::card(
      {.labelled_by = "vast"},
      fragment(head,
               fix_form.show(visit, page.returned.or_start(fix_form, FixDraft{.on = visit.today}),
                             {.action = paths::fix(page.start), .submit = visit.say(said::fix_button, count)},
                             fix_givens(page))));
}

Html nothing_card(const Visit& visit, const DemandsPage& page) {
  if (!page.versions.empty() && !(page.draft() && !page.may_draft && !page.fixed())) return {};
  Html action;
  if (page.may_draft && page.to_copy) {
    action = layout::post_button(paths::copy(page.start), visit.say(said::copy_from, page.to_copy->year));
  }
  return layout::card(
      layout::empty_state(visit.say(said::nothing_yet, page.start.year),
                          visit.say(page.may_draft ? said::nothing_yet_line : said::nothing_read), action));
}

Response page_of(Visit& visit, const DemandsPage& page) {
  const std::string title = visit.say(said::title_of, page.programme, page.start.year);
  Html wide = nothing_card(visit, page);
  wide += draft_card(visit, page);
  if (page.fixed()) wide += fixed_card(visit, page, *page.fixed(), "geldt");
  Html earlier;
  for (auto one = page.versions.rbegin(); one != page.versions.rend(); ++one) {
    if (one->is_fixed() && &*one != page.fixed()) {
      earlier += fixed_card(visit, page, *one, "versie-" + std::to_string(one->version));
    }
  }
  if (!earlier.empty()) wide += layout::fold(span(visit.say(said::earlier)), layout::stack(4, earlier));
  const Html narrow =
      fragment(fix_card(visit, page), add_card(visit, page),
               layout::notice(State::info, visit.say(said::law)), layout::sub(visit.say(said::law_line)));
  const Html content =
      fragment(views::style_sheet(),
               layout::crumbs(
                   visit.language,
                   {{visit.say(texts::requirement), paths::all()},
                    {visit.say(texts::start_of, page.programme, page.start.year), paths::start(page.start)}},
                   visit.say(texts::the_demands)),
               layout::page_head({.title = title, .lead = fragment(visit.say(said::lead))}),
               layout::beside(layout::stack(5, wide), layout::stack(5, narrow)));
  return http::page(navigation::page(visit, {.title = title, .place = "/begeleiders"}, content),
                    page.returned.status());
}

Response show(Visit& visit, const RequirementReader& me, Id<Programme> programme, int year) {
  const ReachedStart reached = reach_start(visit, me, programme, year);
  return page_of(visit, {.start = reached.start,
                         .programme = reached.programme.name,
                         .may_draft = reached.may_draft,
                         .versions = requirements_of(visit.db(), me.institution(), reached.start),
                         .to_copy = start_to_copy(visit.db(), me.institution(), reached.start)});
}

// What the maker sees when a form comes back.
DemandsPage page_for(Visit& visit, const DemandMaker& me, const Start& start,
                     const forms::Returned& returned = {}) {
  const Programme programme = drafted_programme(visit.db(), me, start, visit.today);
  return {.start = start,
          .programme = programme.name,
          .may_draft = true,
          .versions = requirements_of(visit.db(), me.institution(), start),
          .to_copy = start_to_copy(visit.db(), me.institution(), start),
          .returned = returned};
}

Response add(Visit& visit, const DemandMaker& me, Id<Programme> programme, int year) {
  const Start start{programme, year};
  drafted_programme(visit.db(), me, start, visit.today);
  // A new version begins with the demands of the one that holds.
  if (visit.request.has("nieuw")) {
    visit.write([&](sql::Transaction& tx) { locked_draft({tx, me, start}); });
    return http::see_other(paths::demands(start));
  }
  const auto typed = demand_form.read(visit);
  if (!typed.holds()) return page_of(visit, page_for(visit, me, start, {demand_form, typed}));
  const auto id = visit.new_id<Demand>();
  return access::once(visit, me, paths::demands(start),
                      [&](sql::Transaction& tx) {
                        add_demand({tx, me, start}, id, typed.value);
                      })
      .with_toast({visit.say(said::saved), std::nullopt});
}

Response change(Visit& visit, const DemandMaker& me, Id<Programme> programme, int year, Id<Demand> id) {
  const Start start{programme, year};
  drafted_programme(visit.db(), me, start, visit.today);
  const auto typed = demand_form.change(
      visit,
      [&](sql::Transaction& tx) {
        return locked_demand({tx, me, start}, id).says;
      },
      [&](sql::Transaction& tx, const DemandDraft& draft) {
        change_demand({tx, me, start}, id, draft);
      });
  if (!typed.holds()) return page_of(visit, page_for(visit, me, start, {demand_form, typed, text(id)}));
  return http::see_other(paths::demands(start), visit.say(said::saved));
}

template <class Work>
Response write(Visit& visit, const DemandMaker& me, const Start& start, const i18n::Text& words, Work work) {
  drafted_programme(visit.db(), me, start, visit.today);
  visit.write([&](sql::Transaction& tx) { work(DemandWriting{tx, me, start}); });
  return http::see_other(paths::demands(start), visit.say(words));
}

Response remove(Visit& visit, const DemandMaker& me, Id<Programme> programme, int year, Id<Demand> id) {
  return write(visit, me, {programme, year}, said::removed,
               [&](const DemandWriting& writing) { drop_demand(writing, id); });
}

Response copy(Visit& visit, const DemandMaker& me, Id<Programme> programme, int year) {
  const Start start{programme, year};
  const auto from = start_to_copy(visit.db(), me.institution(), start);
  return write(visit, me, start, said::copied, [&](const DemandWriting& writing) {
    if (!from) throw Conflict("nothing to take");
    copy_demands(writing, *from, visit.house.ids);
  });
}

Response throw_away(Visit& visit, const DemandMaker& me, Id<Programme> programme, int year) {
  return write(visit, me, {programme, year}, said::draft_dropped,
               [](const DemandWriting& writing) { requirement::drop_draft(writing); });
}

Response fix(Visit& visit, const DemandMaker& me, Id<Programme> programme, int year) {
  const Start start{programme, year};
  const DemandsPage page = page_for(visit, me, start);
  const auto typed = fix_form.read(visit, fix_givens(page));
  if (!typed.holds()) return page_of(visit, page_for(visit, me, start, {fix_form, typed}));
  return access::once(visit, me, paths::demands(start),
                      [&](sql::Transaction& tx) {
                        fix_requirement({tx, me, start}, typed.value, visit.today);
                      })
      .with_toast({visit.say(said::fixed), std::nullopt});
}

}  // namespace

void add_demand_routes(http::Router& router) {
  router.get<RequirementReader>("/lob-eis/{opleiding}/{start}/eisen", show);
  router.post<DemandMaker>("/lob-eis/{opleiding}/{start}/eisen", add);
  router.post<DemandMaker>("/lob-eis/{opleiding}/{start}/eisen/{eis}", change);
  router.post<DemandMaker>("/lob-eis/{opleiding}/{start}/eisen/{eis}/weg", remove);
  router.post<DemandMaker>("/lob-eis/{opleiding}/{start}/overnemen", copy);
  router.post<DemandMaker>("/lob-eis/{opleiding}/{start}/weg", throw_away);
  router.post<DemandMaker>("/lob-eis/{opleiding}/{start}/vaststellen", fix);
}

}  // namespace koers::requirement
