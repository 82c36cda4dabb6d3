#include "rooms/rounds/planner.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "platform/base/weeks.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/rounds/round_forms.h"

namespace koers::rounds {

using namespace html;
using http::Visit;

namespace {

constexpr int weeks_ahead = 26;

// "week:2026-12-14" in the button that only shows the form again.
std::optional<std::string> asked(const Visit& visit, std::string_view what) {
  const std::string button = visit.request.field(forms::shown_again);
  const std::string prefix = std::string(what) + ":";
  if (!button.starts_with(prefix)) return std::nullopt;
  return button.substr(prefix.size());
}

bool is_past(const Visit& visit, const Slot& slot) {
  return slot.on < visit.today || (slot.on == visit.today && slot.begins_minute <= minute_of_day(visit.now));
}

}  // namespace

void refuse_overlap(const Visit& visit, forms::Answers& typed, std::vector<Slot> slots,
                    const std::vector<Slot>& there, int minutes) {
  slots.insert(slots.end(), there.begin(), there.end());
  std::sort(slots.begin(), slots.end());
  slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
  for (std::size_t i = 1; i < slots.size(); ++i) {
    const Slot &one = slots[i - 1], &next = slots[i];
    if (one.on != next.on || next.begins_minute >= one.begins_minute + minutes) continue;
    typed.refuse("plek", visit.say(texts::slots_overlap, views::slot_words(visit, one),
                                   i18n::time_of_day(visit.language, next.begins_minute), minutes));
    return;
  }
}

std::vector<layout::Option> slot_options(const Visit& visit, const std::vector<Slot>& before) {
  std::vector<layout::Option> options;
  const Day first = monday_of(visit.today);
  for (Day day = first; day < first + weeks_ahead * 7; day = day + 1) {
    if (day.weekday() > 5) continue;
    for (int minute = first_minute; minute <= last_minute; minute += step_minutes) {
      const std::string value = text(Slot{day, minute});
      options.push_back({value, value});
    }
  }
  for (const Slot& slot : before) options.push_back({text(slot), views::slot_words(visit, slot)});
  return options;
}

Day week_shown(const Visit& visit, Day start) {
  const Day first = monday_of(visit.today);
  std::optional<Day> wanted;
  for (const auto what : {"week", "herhaal"}) {
    if (const auto value = asked(visit, what)) wanted = parse_day(*value);
    if (wanted && what == std::string_view("herhaal")) wanted = *wanted + 7;
    if (wanted) break;
  }
  if (!wanted) wanted = visit.request.day("week");
  return std::clamp(monday_of(wanted.value_or(start)), first, first + (weeks_ahead - 1) * 7);
}

void repeat_week(const Visit& visit, forms::Answers& answers) {
  const auto value = asked(visit, "herhaal");
  const auto monday = value ? parse_day(*value) : std::nullopt;
  if (!monday) return;
  for (forms::Answer& answer : answers.all) {
    if (answer.field != "plek") continue;
    const auto typed = answer.typed;
    for (const std::string& one : typed) {
      const auto slot = slot_in(one);
      if (!slot || monday_of(slot->on) != monday_of(*monday)) continue;
      std::string next = text(Slot{slot->on + 7, slot->begins_minute});
      if (!answers.is_picked("plek", next)) answer.typed.push_back(std::move(next));
    }
  }
}

namespace views {

std::string slot_words(const Visit& visit, const Slot& slot) {
  return i18n::long_day(visit.language, slot.on, visit.today) + ", " +
         i18n::time_of_day(visit.language, slot.begins_minute);
}

namespace {

std::string clock_words(const Visit& visit, int minute) {
  const std::string written = forms::minute_text(minute);
  return visit.language == i18n::Language::nl ? written.substr(0, 2) + "." + written.substr(3) : written;
}

Html slot_box(const Visit& visit, const Slot& slot, bool is_picked) {
  return label.cls("slot")(
      input.type("checkbox").name("plek").value(text(slot)).flag("checked", is_picked),
      span(clock_words(visit, slot.begins_minute)),
      span.cls("vh")(" " + visit.say(texts::on_day, i18n::long_day(visit.language, slot.on, visit.today))));
}

const TakenSlot* taken_at(const std::vector<TakenSlot>& taken, const Slot& slot, int minutes) {
  const auto found = std::find_if(taken.begin(), taken.end(),
                                  [&](const TakenSlot& one) { return one.overlaps(slot, minutes); });
  return found == taken.end() ? nullptr : &*found;
}

Html cell(const Visit& visit, const forms::Answers& answers, const WeekPlan& plan, const Slot& slot,
          int minutes) {
  const bool is_picked = answers.is_picked("plek", text(slot));
  const std::string time = clock_words(visit, slot.begins_minute);
  const auto hatched = [&](std::string_view words, std::string_view classes) {
    return span.cls(classes)(span.cls("vh")(time + " "), words);
  };
  if (is_picked) return slot_box(visit, slot, true);
  if (std::find(plan.there.begin(), plan.there.end(), slot) != plan.there.end()) {
    return hatched(visit.say(texts::already_there), "busy");
  }
  for (const auto* list : {&plan.taken, &plan.beside}) {
    if (const TakenSlot* other = taken_at(*list, slot, minutes)) {
      return span.cls("busy talk")
          .with("title", visit.say(texts::busy_at, time, other->given_name))(span.cls("vh")(time + " "),
                                                                             visit.say(texts::busy));
    }
  }
  if (is_past(visit, slot)) return hatched(visit.say(texts::gone), "busy");
  return slot_box(visit, slot, false);
}

Html day_column(const Visit& visit, const forms::Answers& answers, const WeekPlan& plan, Day on,
                int minutes) {
  Html cells;
  for (int minute = first_minute; minute <= last_minute; minute += step_minutes) {
    cells += cell(visit, answers, plan, {on, minute}, minutes);
  }
  const std::string name = i18n::long_day(visit.language, on);
  const std::string weekday = name.substr(0, name.find(' '));
  const std::string letters = i18n::weekday_short(visit.language, on);
  const bool begins_so = weekday.starts_with(letters);
  return fieldset.cls("day")(
      legend(b(begins_so ? fragment(letters, span.cls("rest")(weekday.substr(letters.size())))
                         : fragment(weekday)),
             " ", small(std::to_string(on.day_of_month()) + " " + i18n::month_short(visit.language, on))),
      cells);
}

bool is_in_grid(const Slot& slot, Day monday) {
  return slot.on >= monday && slot.on < monday + 5 && slot.begins_minute >= first_minute &&
         slot.begins_minute <= last_minute && (slot.begins_minute - first_minute) % step_minutes == 0;
}

// What was picked and does not stand in this grid: it goes along, and can be dropped here.
Html others(const Visit& visit, const forms::Answers& answers, Day monday) {
  std::vector<Slot> slots;
  if (const auto* answer = answers.find("plek")) {
    for (const std::string& one : answer->typed) {
      const auto slot = slot_in(one);
      if (slot && !is_in_grid(*slot, monday)) slots.push_back(*slot);
    }
  }
  if (slots.empty()) return {};
  std::sort(slots.begin(), slots.end());
  Html ticks;
  for (const Slot& slot : slots) {
    ticks += layout::tick(
        {.name = "plek", .value = text(slot), .label = slot_words(visit, slot), .checked = true});
  }
  return fieldset.cls("stack gap-1")(legend.cls("q")(visit.say(texts::other_weeks)),
                                     p.cls("hint")(visit.say(texts::other_weeks_line)), ticks);
}

Html warnings(const Visit& visit, const forms::Answers& answers, const WeekPlan& plan, int minutes) {
  const auto* answer = answers.find("plek");
  if (answer == nullptr) return {};
  Html all;
  for (const std::string& one : answer->typed) {
    const auto slot = slot_in(one);
    if (!slot || (!taken_at(plan.taken, *slot, minutes) && !taken_at(plan.beside, *slot, minutes))) continue;
    all += layout::notice(words::State::attention, visit.say(texts::warned, slot_words(visit, *slot)));
  }
  return all;
}

Html week_button(const Visit& visit, const Url& action, Day monday, layout::Icon sign,
                 const i18n::Text& words) {
  return button.cls("btn quiet icon-only small")
      .type("submit")
      .name(forms::shown_again)
      .value("week:" + koers::text(monday))
      .with("formaction", action.at("wanneer").text())
      .flag("formnovalidate")(layout::icon(sign), span.cls("vh")(visit.say(words)));
}

}  // namespace

Html planner(Visit& visit, const forms::Answers& answers, const WeekPlan& plan, int minutes,
             const Url& action) {
  const Day monday = plan.monday;
  Html days;
  for (int i = 0; i < 5; ++i) days += day_column(visit, answers, plan, monday + i, minutes);
  const auto span_words = visit.say(texts::week_of, std::to_string(monday.day_of_month()),
                                    i18n::day_month(visit.language, monday + 4, visit.today));
  const Html weeks = fragment(
      when(monday > monday_of(visit.today),
           [&] { return week_button(visit, action, monday - 7, "caret-left-bold", texts::week_before); }),
      b(span_words), week_button(visit, action, monday + 7, "caret-right-bold", texts::week_after));
  const Html key = p.cls("key")(span(i.cls("sw on")(), visit.say(texts::key_chosen)),
                                span(i.cls("sw free")(), visit.say(texts::key_free)),
                                span(i.cls("sw hatch")(), visit.say(texts::key_busy)));
  const Html repeat =
      layout::submit(visit.say(texts::repeat_week), {.kind = layout::Kind::line,
                                                     .icon = layout::Icon("copy-bold"),
                                                     .small = true,
                                                     .name = std::string(forms::shown_again),
                                                     .value = "herhaal:" + koers::text(monday),
                                                     .action = action.at("wanneer")});
  return div.cls("stack gap-4 planner")(
      layout::hidden_field("week", koers::text(monday)),
      layout::between(fragment(p.cls("sub")(visit.say(texts::slots_hint)),
                               div.cls("cluster gap-1").role("group").aria("label", span_words)(weeks))),
      warnings(visit, answers, plan, minutes),
      label.cls("check")(input.type("checkbox").cls("list-toggle"), span(visit.say(texts::as_list))),
      div.cls("week")(days), layout::between(fragment(key, repeat)), others(visit, answers, monday));
}

Html more_moment(const Visit& visit, const Html& fields, bool is_open) {
  return layout::fold(
      span(visit.say(texts::more_moment)),
      layout::stack(3, fragment(layout::grid(layout::Width::s, fields),
                                div(layout::submit(visit.say(texts::add_moment),
                                                   {.kind = layout::Kind::line, .small = true})))),
      is_open);
}

}  // namespace views
}  // namespace koers::rounds
