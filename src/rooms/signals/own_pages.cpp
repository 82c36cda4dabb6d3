// /ik/signalen: what stands out about a student, for that student; what her counsellor does about it; the end
// of a silence; and what she says herself.
#include "campus/access/accepted_forms.h"
#include "campus/access/counsellors.h"
#include "campus/access/undo.h"
#include "campus/inbox/inbox.h"
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "rooms/signals/notices.h"
#include "rooms/signals/own_texts.h"
#include "rooms/signals/paths.h"
#include "rooms/signals/routes.h"
#include "rooms/signals/signal_forms.h"
#include "rooms/signals/waiting.h"

namespace koers::signals {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Person;
using people::Student;
namespace said = own_texts;

using Lines = std::map<Id<Signal>, std::vector<VerdictLine>>;

struct OwnPage {
  const Student& me;
  StudentSignals all;
  Lines verdicts;
  forms::Returned returned{};
};

std::string author_of(Visit& visit, const Student& me, const Signal& signal) {
  if (!signal.author_id) return visit.say(texts::an_other);
  return people::person_of(visit.db(), me.institution(), signal.author_id).given_name;
}

Html origin(Visit& visit, const OwnPage& page, const Signal& signal) {
  const std::string on = views::day_words(visit, signal.opened_on);
  if (signal.rule) {
    const RuleSetting& setting = page.all.rules.setting(*signal.rule);
    return layout::sub(visit.say(said::koers_saw, on, views::because(visit, setting)));
  }
  if (signal.author_id == page.me.id()) return layout::sub(visit.say(said::you_wrote, on));
  return layout::sub(visit.say(said::they_wrote, author_of(visit, page.me, signal), on));
}

const std::vector<VerdictLine>& lines_of(const OwnPage& page, const Signal& signal) {
  static const std::vector<VerdictLine> none;
  const auto found = page.verdicts.find(signal.id);
  return found == page.verdicts.end() ? none : found->second;
}

// What the student may do with it.
Html ways(Visit& visit, const OwnPage& page, const Signal& signal) {
  const std::string about = views::own_words_of(visit, signal);
  if (signal.state_on(visit.today) == SignalState::silent) {
    const std::string until = views::day_words(visit, signal.until_on.value_or(visit.today));
    return layout::between(
        fragment(span(visit.say(said::silent_until, until)),
                 layout::post_button(paths::own_wake(signal.id), visit.say(said::wake),
                                     {.kind = layout::Kind::line, .small = true, .about = about})));
  }
  const bool is_fresh = !signal.rule && signal.author_id == page.me.id() && signal.version == 1;
  return when(is_fresh, [&] {
    return layout::cluster(layout::post_button(paths::own_take_back(signal.id), visit.say(said::take_back),
                                               {.kind = layout::Kind::quiet, .small = true, .about = about}));
  });
}

Html open_card(Visit& visit, const OwnPage& page, const Signal& signal) {
  const std::string id = "signaal-" + text(signal.id);
  Html lines = each(lines_of(page, signal),
                    [&](const VerdictLine& line) { return views::verdict_line(visit, line, page.me.id()); });
  if (lines.empty()) lines = layout::sub(visit.say(said::nobody_looked));
  const Html readers = when(!signal.rule, [&] {
    return layout::cluster(layout::who_sees(
        visit.language, signal.only_counsellor ? layout::Reach::one : layout::Reach::several,
        visit.say(signal.only_counsellor ? said::you_and_counsellor : said::you_and_guides)));
  });
  return layout::card({.labelled_by = id},
                      fragment(h2.id(id)(views::own_words_of(visit, signal)), readers,
                               origin(visit, page, signal), lines, ways(visit, page, signal)));
}

Html earlier_fold(Visit& visit, const OwnPage& page) {
  Html rows;
  for (const Signal& one : page.all.signals) {
    if (one.state != SignalState::closed) continue;
    const Html lines = each(lines_of(page, one), [&](const VerdictLine& line) {
      return views::verdict_line(visit, line, page.me.id());
    });
    rows += div.cls("stack gap-2")(b(views::own_words_of(visit, one)),
                                   layout::sub(views::ending_of(visit, one)), lines);
  }
  if (rows.empty()) return {};
  return layout::fold(span(visit.say(said::earlier)), layout::stack(5, rows));
}

Html say_card(Visit& visit, const OwnPage& page) {
  return layout::card({.labelled_by = "zeg"},
                      fragment(layout::section_head("zeg", visit.say(said::say_yourself)),
                               layout::sub(visit.say(said::say_line)),
                               own_form.show(visit, page.returned.or_start(own_form),
                                             {.action = paths::own(), .submit = visit.say(said::say)})));
}

Response page_of(Visit& visit, const Student& me, const forms::Returned& returned = {}) {
  OwnPage page{.me = me, .all = signals_now(visit, me), .verdicts = {}, .returned = returned};
  for (VerdictLine& line : verdicts_of(visit.db(), me.institution(), me.id(), std::nullopt)) {
    page.verdicts[line.signal_id].push_back(std::move(line));
  }
  Html open;
  for (const Signal& one : page.all.signals) {
    if (one.state != SignalState::closed) open += open_card(visit, page, one);
  }
  if (open.empty()) {
    open = layout::card(layout::empty_state(visit.say(said::none), visit.say(said::none_line)));
  }
  const std::string title = visit.say(said::title);
  const Html content = fragment(
      layout::crumbs(
          visit.language,
          {{visit.say(said::me), url("/ik")}, {visit.say(said::my_guidance), url("/ik/begeleiding")}}, title),
      layout::page_head({.title = title, .lead = fragment(visit.say(said::lead))}), open,
      say_card(visit, page), earlier_fold(visit, page), layout::sub(visit.say(said::not_counted)));
  return http::page(
      navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow}, content),
      returned.status());
}

Response show(Visit& visit, const Student& me) {
  std::vector<std::int64_t> things;
  for (const Signal& one : signals_of(visit.db(), me.institution(), me.id())) things.push_back(one.id.value);
  inbox::opened(visit, me, things);
  return page_of(visit, me);
}

Response say(Visit& visit, const Student& me) {
  const auto typed = own_form.read(visit);
  if (!typed.holds()) return page_of(visit, me, {own_form, typed});
  const auto id = visit.new_id<Signal>();
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  return access::once(visit, me, paths::own(),
                      [&](sql::Transaction& tx) {
                        tx.lock(me.id().value);
                        open_signal(tx, me.institution(),
                                    {.id = id,
                                     .student_id = me.id(),
                                     .author_id = me.id(),
                                     .words = typed.value.words,
                                     .only_counsellor = typed.value.only_counsellor,
                                     .opened_on = visit.today},
                                    visit.today);
                        if (counsellor) {
                          inbox::tell(tx, me.institution(), {notices::said, id.value, me.id(), visit.now},
                                      {counsellor->id});
                        }
                      })
      .with_toast({visit.say(said::said), paths::own_take_back(id)});
}

Response take_own_back(Visit& visit, const Student& me, Id<Signal> id) {
  visit.write([&](sql::Transaction& tx) {
    take_back(tx, me, locked_signal(tx, me.institution(), me.id(), id), visit.today);
    inbox::withdraw(tx, me.institution(), id.value);
  });
  return http::see_other(paths::own(), visit.say(said::taken_back));
}

Response wake(Visit& visit, const Student& me, Id<Signal> id) {
  std::int64_t version = 0;
  visit.write([&](sql::Transaction& tx) {
    end_silence(tx, me, locked_signal(tx, me.institution(), me.id(), id), visit.now);
    version = signal_with_id(tx, me.institution(), id).version;
  });
  return http::see_other(paths::own(), visit.say(said::awake),
                         access::undo(paths::own_undo(id), std::to_string(version)));
}

Response undo(Visit& visit, const Student& me, Id<Signal> id) {
  visit.write([&](sql::Transaction& tx) {
    const Signal signal = locked_signal(tx, me.institution(), me.id(), id);
    access::undo_only(visit, std::to_string(signal.version));
    undo_last(tx, me, signal, visit.today);
  });
  return http::see_other(paths::own());
}

}  // namespace

void add_own_routes(http::Router& router) {
  router.get<Student>("/ik/signalen", show);
  router.post<Student>("/ik/signalen", say);
  router.post<Student>("/ik/signalen/{id}/weg", take_own_back);
  router.post<Student>("/ik/signalen/{id}/aan", wake);
  router.post<Student>("/ik/signalen/{id}/terug", undo);
}

}  // namespace koers::signals
