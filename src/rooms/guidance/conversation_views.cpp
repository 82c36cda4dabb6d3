#include "rooms/guidance/conversation_views.h"

#include "campus/layout/form_help.h"
#include "platform/i18n/capital.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/guidance/conversation_forms.h"
#include "rooms/guidance/paths.h"
#include "rooms/guidance/preparing_texts.h"
#include "rooms/guidance/texts.h"
#include "rooms/guidance/ways_texts.h"

namespace koers::guidance::views {

using namespace html;
using http::Visit;
using words::State;

std::string late_words(const Visit& visit, const Conversation& talk) {
  if (!talk.late_days) return {};
  return *talk.late_days == 0 ? visit.say(ways_texts::written_same_day)
                              : visit.say_count(ways_texts::written_late, *talk.late_days);
}

std::string channel_words(const Visit& visit, Channel channel) {
  switch (channel) {
    case Channel::school:
      return {};
    case Channel::phone:
      return visit.say(ways_texts::by_phone);
    case Channel::video:
      return visit.say(ways_texts::by_video);
  }
  throw std::logic_error("a channel without words");
}

std::string talk_title(const Visit& visit, const Conversation& conversation, std::string_view other) {
  const bool first = conversation.kind == ConversationKind::intake;
  return visit.say(first ? texts::first_talk_with : texts::talk_with, other);
}

std::string companion_words(const Visit& visit, const Conversation& conversation) {
  switch (conversation.companion_relation.value_or(Relation::other)) {
    case Relation::parent:
      return visit.say(preparing_texts::a_parent);
    case Relation::sibling:
      return visit.say(preparing_texts::a_sibling);
    case Relation::friend_of:
      return visit.say(preparing_texts::a_friend);
    case Relation::other:
      return visit.say(preparing_texts::somebody);
  }
  throw std::logic_error("a relation without words");
}

i18n::Text relation_words(Relation relation) { return forms::choice_of(relation_choices, relation).label; }

namespace {

std::string with_place(const Visit& visit, const std::string& when_words, const Conversation& talk) {
  return layout::join({when_words, talk.place, channel_words(visit, talk.channel)});
}

std::string held_words(const Visit& visit, const Conversation& talk) {
  return layout::join({visit.say(texts::held_on, i18n::long_day(visit.language, *talk.held_on, visit.today)),
                       channel_words(visit, talk.channel)});
}

}  // namespace

std::string when_and_where(const Visit& visit, const Conversation& conversation) {
  if (conversation.held_on) return held_words(visit, conversation);
  if (conversation.late_days) return i18n::long_day(visit.language, conversation.planned_on, visit.today);
  const auto day = i18n::long_day(visit.language, conversation.planned_on, visit.today);
  const auto time = i18n::time_of_day(visit.language, conversation.begins_minute);
  return with_place(visit, visit.say(texts::when_at, day, time), conversation);
}

std::string soon_and_where(const Visit& visit, const Conversation& conversation) {
  const auto day = i18n::with_capital(i18n::near_day(visit.language, conversation.planned_on, visit.today));
  const auto time = i18n::time_of_day(visit.language, conversation.begins_minute);
  return with_place(visit, visit.say(texts::when_at, day, time), conversation);
}

namespace {

// Where a conversation stands, for the one who reads the list.
Html standing(const Visit& visit, const Conversation& conversation, Side mine) {
  switch (conversation.state) {
    case ConversationState::planned:
      return conversation.prepared_at ? layout::state(State::good, visit.say(texts::prepared))
                                      : layout::state(State::none, visit.say(texts::not_prepared));
    case ConversationState::open:
      return layout::state(State::info, visit.say(texts::begun));
    case ConversationState::closed: {
      const auto& confirmed =
          mine == Side::student ? conversation.student_confirmed_at : conversation.counsellor_confirmed_at;
      if (conversation.stayed_unconfirmed(visit.today)) {
        return layout::state(State::none, visit.say(ways_texts::not_confirmed));
      }
      return when(!confirmed, [&] { return layout::state(State::info, visit.say(texts::to_confirm)); });
    }
    case ConversationState::cancelled:
      return {};
  }
  return {};
}

std::string line_of(const Visit& visit, const Conversation& conversation, std::string_view other, Side mine) {
  if (conversation.held_on)
    return layout::join({held_words(visit, conversation), late_words(visit, conversation)});
  if (conversation.late_days) {
    return layout::join({i18n::long_day(visit.language, conversation.planned_on, visit.today),
                         late_words(visit, conversation)});
  }
  if (conversation.planned_on < visit.today && conversation.state == ConversationState::planned) {
    return visit.say(texts::planned_on, i18n::long_day(visit.language, conversation.planned_on, visit.today));
  }
  const std::string line = soon_and_where(visit, conversation);
  if (conversation.asked_by == Side::counsellor) return line;
  return line + " · " +
         (mine == Side::student ? visit.say(texts::asked_by_you) : visit.say(texts::asked_by, other));
}

}  // namespace

Html talk_row(const Visit& visit, const Conversation& conversation, std::string_view other, Side mine) {
  return layout::row(
      {.lead = layout::date_block(visit.language, conversation.held_on.value_or(conversation.planned_on)),
       .title = talk_title(visit, conversation, other),
       .href = paths::talk(conversation.id),
       .line = line_of(visit, conversation, other, mine),
       .end = standing(visit, conversation, mine)});
}

Conversation as_conversation(const referrals::ReferralAppointment& talk) {
  Conversation said;
  said.planned_on = talk.on;
  said.begins_minute = talk.begins_minute;
  said.place = talk.place;
  if (talk.is_held) said.held_on = talk.on;
  return said;
}

Html talk_row(const Visit& visit, const referrals::ReferralAppointment& talk) {
  const Conversation said = as_conversation(talk);
  return layout::row({.lead = layout::date_block(visit.language, talk.on),
                      .title = talk_title(visit, said, talk.other),
                      .href = talk.path,
                      .line = line_of(visit, said, talk.other, Side::counsellor)});
}

Html planning_form(Visit& visit, const forms::Answers& answers, const forms::Givens& givens,
                   const Url& action, std::string_view send, const Html& above) {
  const auto field = [&](std::string_view name) { return plan_form.field(visit, answers, name, givens); };
  return layout::form_to(
      action,
      fragment(plan_form.head(visit, answers), above,
               layout::grid(layout::Width::s, fragment(field("dag"), field("tijd"), field("minuten"))),
               field("vorm"), field("plek"), field("soort"), div(layout::submit(send))));
}

}  // namespace koers::guidance::views
