// The student opens a page to somebody, or closes it. A private item is shown only after a yes (ST-16).
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
#include "platform/files/files.h"
#include "platform/i18n/dates.h"
#include "platform/i18n/word_list.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/presentation_forms.h"
#include "rooms/portfolio/presentation_views.h"
#include "rooms/portfolio/publication_texts.h"
#include "rooms/portfolio/publication_views.h"
#include "rooms/portfolio/routes.h"
#include "rooms/portfolio/share_texts.h"

namespace koers::portfolio {
namespace {

using http::Response;
using http::Visit;
using people::Student;
namespace texts = share_texts;

std::vector<std::string> guide_names(Visit& visit, const Student& me) {
  std::vector<std::string> names;
  for (auto& guide : experiences::guide_names(visit.db(), me.institution(), me.id(), visit.today)) {
    names.push_back(std::move(guide.given_name));
  }
  return names;
}

std::vector<std::string> readers_of(Visit& visit, const Student& me, Id<Presentation> presentation) {
  std::vector<std::string> names;
  for (const ShareCount& one : shares_of(visit.db(), me.institution(), me.id(), presentation)) {
    // Who got it handed over sees no more than what was there then.
    if (one.share.opens_at(visit.now) && !one.share.snapshot_id) {
      names.push_back(views::reader_name(visit, one.share));
    }
  }
  return names;
}

views::SharePage share_page_of(Visit& visit, const Student& me, Id<Presentation> id) {
  views::SharePage page{.presentation = own_presentation(visit.db(), me, id),
                        .guides = guide_names(visit, me),
                        .other_readers = readers_of(visit, me, id)};
  auto all = publication_for_owner(visit.db(), me.institution(), me.id(), page.presentation, visit.language);
  for (PublishedItem& item : all.items) {
    if (item.hidden == Hidden::is_private) page.private_items.push_back(std::move(item));
  }
  return page;
}

Response show_share(Visit& visit, const Student& me, Id<Presentation> id) {
  auto page = share_page_of(visit, me, id);
  page.answers = share_form.start({.until = add_months(visit.today, proposed_months)});
  return http::page(views::share_page(visit, page));
}

// When the student saw what a yes is for: a thing that changed after that needs another yes. The form says
// it, for between looking and saying yes something may change in another window.
Instant seen_at(const Visit& visit) {
  const auto said = visit.request.number(views::seen_field);
  return said ? std::min(visit.now, Instant{*said}) : visit.now;
}

// What is handed over: the page as it is now, with copies of its files, made outside any transaction. Unless
// it is kept, the copies go.
class Copy {
 public:
  Copy(Visit& visit, const Student& me, const Presentation& presentation) : files_(store_of(visit)) {
    original_ = living_publication(visit.db(), me.institution(), me.id(), presentation, visit.language);
    copied_ = with_copied_files(files_, original_);
  }
  ~Copy() {
    if (!is_kept_) remove_copied_files(files_, copied_);
  }
  Copy(const Copy&) = delete;
  Copy& operator=(const Copy&) = delete;

  // Conflict when the page shows something else by now than what was copied.
  void save(sql::Transaction& tx, const Visit& visit, const Student& me, Id<Presentation> id,
            Id<Snapshot> to) {
    const auto now =
        living_publication(tx, me.institution(), me.id(), own_presentation(tx, me, id), visit.language);
    if (!now.shows_the_same_as(original_)) throw Conflict("the page changed while it was copied");
    save_snapshot(tx, me, id, to, copied_, visit.now);
  }
  void keep() { is_kept_ = true; }

 private:
  static files::Store& store_of(Visit& visit) {
    if (visit.house.files == nullptr) throw Unavailable("no store for files");
    return *visit.house.files;
  }

  files::Store& files_;
  Publication original_;
  Publication copied_;
  bool is_kept_ = false;
};

Response is_open_already(Visit& visit, Id<Presentation> id) {
  return http::see_other(paths::presentation(id), visit.say(texts::already_open));
}

Response changed_meanwhile(Visit& visit, const Student& me, Id<Presentation> id,
                           forms::Typed<ShareDraft> typed) {
  auto page = share_page_of(visit, me, id);
  typed.refuse("hoe", visit.say(texts::changed_meanwhile));
  page.answers = std::move(typed);
  return http::page(views::share_page(visit, page), 409);
}

void allow_private_items(Visit& visit, const Student& me, const views::SharePage& page) {
  std::vector<Id<Item>> allowed;
  for (const PublishedItem& item : page.private_items) allowed.push_back(item.id);
  visit.write([&](sql::Transaction& tx) {
    allow_items(tx, me, page.presentation.id, allowed, seen_at(visit), visit.now, visit.today);
  });
}

// Opens it once, and answers the token of the link; nothing for a form that was accepted before. Conflict
// when the page changed while it was copied.
std::optional<std::string> open_once(Visit& visit, const Student& me, const views::SharePage& page,
                                     const ShareDraft& draft, const NewShare& wanted) {
  const Id<Presentation> id = page.presentation.id;
  std::optional<Copy> copy;
  if (draft.hands_over()) copy.emplace(visit, me, page.presentation);
  std::optional<std::string> token;
  try {
    access::once(visit, me, paths::presentation(id), [&](sql::Transaction& tx) {
      std::optional<Id<Snapshot>> snapshot;
      if (copy) snapshot = visit.new_id<Snapshot>();
      token = open_to(tx, me, id, wanted, snapshot, visit.now);
      if (copy) copy->save(tx, visit, me, id, *snapshot);
    });
  } catch (const Unavailable&) {  // it may have been done, and then the copies are needed
    if (copy) copy->keep();
    throw;
  }
  if (copy && token) copy->keep();
  return token;
}

Response opened_page(Visit& visit, const Student& me, const views::SharePage& page, const NewShare& share,
                     const std::string& token) {
  views::OpenedPage opened{.presentation = page.presentation.id,
                           .given_name = me.person().given_name,
                           .receiver = share.receiver,
                           .ends_at = share.ends_at - 1};
  if (share.reach == Reach::counsellor) {
    opened.receiver = page.guides.empty() ? visit.say(texts::your_guide)
                                          : i18n::WordList(page.guides).in_sentence(visit.language);
  } else {
    opened.address = visit.house.base_url + paths::by_link(token).text();
  }
  return http::page(views::opened_page(visit, opened));
}

// The yes to what is private is stored before the page is read and copied. The link is shown once, on the
// answer itself, so whoever sends the form again is sent to the page.
Response open_page(Visit& visit, const Student& me, Id<Presentation> id) {
  auto page = share_page_of(visit, me, id);
  const auto typed = share_form.read(visit, views::share_givens(visit, page));
  page.answers = typed;
  if (!typed.holds()) return http::page(views::share_page(visit, page), typed.status());
  const auto key = visit.request.id<access::FormKey>("sleutel");
  if (key && access::answer_to(visit.db(), me, *key)) return is_open_already(visit, id);
  const ShareDraft& draft = typed.value;
  if (draft.shows_private_items()) allow_private_items(visit, me, page);
  const NewShare wanted{visit.new_id<Share>(), draft.reach, draft.reach == Reach::link ? draft.receiver : "",
                        instant_of(draft.until + 1, 0)};
  try {
    const auto token = open_once(visit, me, page, draft, wanted);
    return token ? opened_page(visit, me, page, wanted, *token) : is_open_already(visit, id);
  } catch (const Conflict&) {
    return changed_meanwhile(visit, me, id, typed);
  }
}

Response stop(Visit& visit, const Student& me, Id<Presentation> presentation, Id<Share> id) {
  const Share share = own_share(visit.db(), me, presentation, id);
  visit.write([&](sql::Transaction& tx) { withdraw(tx, me, share, visit.now); });
  return http::see_other(paths::presentation(presentation))
      .with_toast({visit.say(texts::stopped, views::reader_name(visit, share)), std::nullopt});
}

// What was handed over, for the student: it stays readable after the link ended.
Response show_handed_over(Visit& visit, const Student& me, Id<Presentation> presentation, Id<Share> id) {
  own_presentation(visit.db(), me, presentation, true);
  const Share share = own_share(visit.db(), me, presentation, id);
  if (!share.snapshot_id) throw NotFound("nothing was handed over");
  const auto publication = snapshot_of(visit.db(), me.institution(), me.id(), *share.snapshot_id);
  const auto top = html::aside.cls("presentation-top")(
      visit.say(publication_texts::handed_on, me.person().given_name,
                i18n::day_with_year(visit.language, day_of(share.created_at))),
      " ", html::a.href(paths::presentation(presentation))(visit.say(texts::done)));
  return http::page(views::publication_page(
      visit, {.publication = publication,
              .pictures = html::local_url(paths::handed_over(presentation, id).text() + "/beeld"),
              .media = html::local_url(paths::handed_over(presentation, id).text() + "/opname"),
              .top = top}));
}

Publication handed_over(Visit& visit, const Student& me, Id<Presentation> presentation, Id<Share> id) {
  own_presentation(visit.db(), me, presentation, true);
  const Share share = own_share(visit.db(), me, presentation, id);
  if (!share.snapshot_id) throw NotFound("nothing was handed over");
  return snapshot_of(visit.db(), me.institution(), me.id(), *share.snapshot_id);
}

Response show_handed_over_picture(Visit& visit, const Student& me, Id<Presentation> presentation,
                                  Id<Share> id, std::string key) {
  return serve_picture(visit, handed_over(visit, me, presentation, id), key);
}

Response show_handed_over_media(Visit& visit, const Student& me, Id<Presentation> presentation, Id<Share> id,
                                std::string key) {
  return serve_media(visit, handed_over(visit, me, presentation, id), key);
}

Response show_handed_over_captions(Visit& visit, const Student& me, Id<Presentation> presentation,
                                   Id<Share> id, std::string key) {
  return serve_captions(visit, handed_over(visit, me, presentation, id), key);
}

// ---- a private item

PublishedItem private_item(Visit& visit, const Student& me, const Presentation& presentation, Id<Item> id) {
  for (PublishedItem& item :
       publication_for_owner(visit.db(), me.institution(), me.id(), presentation, visit.language).items) {
    if (item.id == id && item.is_private) return std::move(item);
  }
  throw NotFound("no private item");
}

Response ask_leave(Visit& visit, const Student& me, Id<Presentation> id, Id<Item> item) {
  const Presentation presentation = own_presentation(visit.db(), me, id);
  return http::page(views::allow_page(visit, presentation, private_item(visit, me, presentation, item),
                                      readers_of(visit, me, id)));
}

// A thing that changed since it was looked at is shown once more, as it is now.
Response ask_again(Visit& visit, const Student& me, const Presentation& presentation,
                   const PublishedItem& item) {
  return http::page(
      views::allow_page(visit, presentation, item, readers_of(visit, me, presentation.id), true), 409);
}

Response give_leave(Visit& visit, const Student& me, Id<Presentation> id, Id<Item> item) {
  const Presentation presentation = own_presentation(visit.db(), me, id);
  private_item(visit, me, presentation, item);
  visit.write(
      [&](sql::Transaction& tx) { allow_items(tx, me, id, {item}, seen_at(visit), visit.now, visit.today); });
  const auto after = private_item(visit, me, presentation, item);
  if (after.hidden == Hidden::is_private) return ask_again(visit, me, presentation, after);
  return http::see_other(paths::presentation(id)).with_toast({visit.say(texts::now_published), std::nullopt});
}

}  // namespace

void add_share_routes(http::Router& router) {
  router.get<Student>("/ik/portfolio/{id}/delen", show_share);
  router.post<Student>("/ik/portfolio/{id}/delen", open_page);
  router.get<Student>("/ik/portfolio/{id}/delen/{lezer}", show_handed_over);
  router.get<Student>("/ik/portfolio/{id}/delen/{lezer}/beeld/{key}", show_handed_over_picture);
  router.get<Student>("/ik/portfolio/{id}/delen/{lezer}/opname/{key}", show_handed_over_media);
  router.get<Student>("/ik/portfolio/{id}/delen/{lezer}/opname/{key}/ondertitels", show_handed_over_captions);
  router.post<Student>("/ik/portfolio/{id}/delen/{lezer}/stop", stop);
  router.get<Student>("/ik/portfolio/{id}/stukken/{stuk}/laten-zien", ask_leave);
  router.post<Student>("/ik/portfolio/{id}/stukken/{stuk}/laten-zien", give_leave);
}

}  // namespace koers::portfolio
