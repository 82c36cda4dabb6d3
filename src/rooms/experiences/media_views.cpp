#include "rooms/experiences/media_views.h"

#include <algorithm>

#include "campus/layout/cards.h"
#include "campus/layout/frame.h"
#include "campus/layout/media.h"
#include "campus/layout/states.h"
#include "rooms/experiences/media_texts.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences::views {

using namespace html;
using layout::Kind;

// ---- hearing and seeing

namespace {

Html write_it_down(http::Visit& visit, const MediaItem& item, const MediaDetails& shown) {
  if (!shown.mine) return {};
  const bool is_drawing = item.kind == MediaKind::drawing;
  const auto& ask = is_drawing ? media_texts::write_down_seen : media_texts::write_down;
  return layout::button_link({.label = visit.say(item.transcript.empty() ? ask : media_texts::change_it),
                              .href = paths::media_item(shown.experience, item.id.value),
                              .kind = Kind::quiet,
                              .icon = layout::Icon("pencil-simple-bold"),
                              .small = true});
}

Html waiting(http::Visit& visit, const MediaDetails& shown) {
  return div.cls("notice stack gap-1")(
      p(visit.say(media_texts::being_prepared)),
      a.href(paths::experience(shown.experience))(visit.say(media_texts::look_again)));
}

Html one_item(http::Visit& visit, const MediaItem& item, const MediaDetails& shown) {
  if (item.state == attachments::MediaState::ready) {
    return div.cls("stack gap-2 medium")(
        attachments::media_player(visit, item.shown(), attachments::media_path()),
        write_it_down(visit, item, shown));
  }
  if (item.state == attachments::MediaState::waiting) return waiting(visit, shown);
  if (!shown.mine) return {};
  const auto words = visit.say(attachments::words_for(item.flaw.value_or(MediaFlaw::broken)));
  return div.cls("stack gap-2 medium")
      .data("s", "attention")(
          p.cls("error")(layout::icon("warning-circle-fill"), span(words)),
          layout::post_button(paths::delete_media(shown.experience, item.id.value),
                              visit.say(media_texts::remove), {.kind = Kind::quiet, .small = true}));
}

}  // namespace

Html media_list(http::Visit& visit, const std::vector<MediaItem>& items, const MediaDetails& shown) {
  const auto all = each(items, [&](const MediaItem& item) { return one_item(visit, item, shown); });
  const bool waits = std::any_of(items.begin(), items.end(), [](const MediaItem& item) {
    return item.state == attachments::MediaState::waiting;
  });
  if (!waits) return all.empty() ? all : div.cls("stack gap-4")(all);
  auto part = paths::media_part(shown.experience);
  if (!shown.card.empty()) part = part.with("kaart", shown.card);
  return Tag("koers-klaar").cls("stack gap-4").data("part", part.text()).aria("live", "polite")(all);
}

namespace {

Html media_row(http::Visit& visit, const MediaItem& item, const std::string& form) {
  const auto sign =
      item.kind == MediaKind::film ? layout::Icon("video-camera-fill") : layout::Icon("microphone-fill");
  std::string line;
  if (item.state == attachments::MediaState::waiting) line = visit.say(media_texts::being_prepared);
  if (item.state == attachments::MediaState::failed) {
    line = visit.say(attachments::words_for(item.flaw.value_or(MediaFlaw::broken)));
  }
  const std::string name = attachments::media_name(visit, item.shown());
  return layout::row(
      {.lead = item.kind == MediaKind::drawing
                   ? layout::thumb(local_url(attachments::media_path().text() + "/" + item.poster_key), "")
                   : layout::thumb(sign),
       .title = name,
       .line = line,
       .end = layout::submit(visit.say(media_texts::remove), {.kind = Kind::quiet,
                                                              .small = true,
                                                              .name = "opname_weg",
                                                              .value = id_text(item.id.value),
                                                              .form = form,
                                                              .about = name})});
}

}  // namespace

Html media_to_keep(http::Visit& visit, const std::vector<MediaItem>& items, const std::string& form) {
  if (items.empty()) return {};
  const auto rows = each(items, [&](const MediaItem& item) { return media_row(visit, item, form); });
  return fragment(p.cls("vh")(visit.say(media_texts::your_media)), ul.cls("rows")(rows));
}

namespace {

constexpr auto heard_form = forms::form<Transcript>(
    forms::text<&Transcript::words>("tekst", {.label = media_texts::what_do_you_hear,
                                              .hint = media_texts::hear_hint,
                                              .longest = attachments::longest_transcript,
                                              .rows = 5,
                                              .hidden_label = true}));
constexpr auto seen_form = forms::form<Transcript>(
    forms::text<&Transcript::words>("tekst", {.label = media_texts::what_do_we_see,
                                              .hint = media_texts::see_hint,
                                              .longest = attachments::longest_transcript,
                                              .rows = 2,
                                              .hidden_label = true}));

}  // namespace

const forms::Form<Transcript, 1>& transcript_form(MediaKind kind) {
  return kind == MediaKind::drawing ? seen_form : heard_form;
}

Html media_page(http::Visit& visit, const MediaPage& page) {
  const bool is_drawing = page.item.kind == MediaKind::drawing;
  const std::string question =
      visit.say(is_drawing ? media_texts::what_do_we_see : media_texts::what_do_you_hear);
  const auto form =
      transcript_form(page.item.kind)
          .show(visit, page.answers,
                {.action = paths::media_item(page.experience, page.item.id.value), .id = "opname"});
  const auto away = layout::fold(
      span(visit.say(is_drawing ? media_texts::take_away_drawing : media_texts::take_away)),
      layout::stack(3,
                    fragment(p(visit.say(media_texts::take_away_sure)),
                             layout::post_button(paths::delete_media(page.experience, page.item.id.value),
                                                 visit.say(media_texts::remove),
                                                 {.kind = Kind::line, .icon = layout::Icon("trash-bold")}))));
  return layout::focus_frame(
      visit,
      {.title = question,
       .back = page.back,
       .stop = page.back,
       .foot =
           layout::submit(visit.say(media_texts::save),
                          {.icon = layout::Icon("check-bold"), .big = true, .wide = true, .form = "opname"})},
      fragment(h1(question), media_list(visit, {page.item}, {.experience = page.experience, .mine = false}),
               form, away));
}

}  // namespace koers::experiences::views
