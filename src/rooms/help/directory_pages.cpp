// /hulpwijzer: help outside the school, which all staff and students read and a co-ordinator keeps.
#include <algorithm>
#include <fstream>
#include <sstream>

#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
#include "rooms/help/directory_forms.h"
#include "rooms/help/directory_views.h"
#include "rooms/help/paths.h"
#include "rooms/help/routes.h"

namespace koers::help {
namespace {

using http::Response;
using http::Visit;
namespace texts = directory_texts;

constexpr int addresses_on_a_page = 30;
constexpr std::size_t largest_list = 400'000;  // bytes

Response show_directory(Visit& visit, const DirectoryReader& me) {
  views::DirectoryPage page{.search = visit.request.field("q").substr(0, longest_name), .addresses = {}};
  auto found = addresses_of(visit.db(), me.institution(), page.search);
  page.keeps = me.keeps();
  page.old = static_cast<int>(std::count_if(found.begin(), found.end(),
                                            [&](const HelpAddress& one) { return one.is_old(visit.today); }));
  if (page.keeps) page.last = import_to_turn_back(visit.db(), me.institution(), visit.now);
  page.part = layout::ListPart(visit, "adressen", addresses_on_a_page, static_cast<int>(found.size()));
  page.addresses = page.part.of(std::move(found));
  return http::page(views::directory_page(visit, page));
}

Response page_of_address(Visit& visit, const people::SignedIn& me, Id<HelpAddress> id, bool keeps,
                         const forms::Returned& returned = {}) {
  const HelpAddress address = address_of(visit.db(), me.institution(), id);
  // What was taken out is found by who keeps the directory, and by nobody else.
  if (address.dropped_at && !keeps) throw NotFound("taken out");
  return http::page(views::address_page(visit, {.address = address, .keeps = keeps, .returned = returned}),
                    returned.status());
}

Response show_address(Visit& visit, const DirectoryReader& me, Id<HelpAddress> id) {
  return page_of_address(visit, me, id, me.keeps());
}

Response show_new(Visit& visit, const DirectoryKeeper&) {
  return http::page(views::new_address_page(visit, address_form.start({.checked_on = visit.today})));
}

Response add(Visit& visit, const DirectoryKeeper& me) {
  auto typed = address_form.read(visit);
  const auto id = visit.new_id<HelpAddress>();
  if (typed.holds()) {
    try {
      return access::once(visit, me, paths::address(id),
                          [&](sql::Transaction& tx) {
                            if (!add_address(tx, me.institution(), me.id(), id, typed.value, visit.now)) {
                              throw Conflict("an address of this name");
                            }
                          })
          .with_toast({visit.say(texts::added, typed.value.name), std::nullopt});
    } catch (const Conflict&) {
      typed.refuse("naam", visit.say(texts::name_taken));
    }
  }
  return http::page(views::new_address_page(visit, typed), typed.status());
}

Response change(Visit& visit, const DirectoryKeeper& me, Id<HelpAddress> id) {
  bool is_taken = false;
  auto typed = address_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(me.institution().value);
        return address_of(tx, me.institution(), id).draft();
      },
      [&](sql::Transaction& tx, const AddressDraft& draft) {
        is_taken = !change_address(tx, me.institution(), me.id(), id, draft, visit.now);
      });
  if (is_taken) typed.refuse("naam", visit.say(texts::name_taken));
  if (!typed.holds()) return page_of_address(visit, me, id, true, {address_form, typed});
  return http::see_other(paths::address(id), visit.say(texts::saved));
}

Response say_still_so(Visit& visit, const DirectoryKeeper& me, Id<HelpAddress> id) {
  visit.write([&](sql::Transaction& tx) { check_address(tx, me.institution(), me.id(), id, visit.today); });
  return http::see_other(paths::address(id), visit.say(texts::checked_today));
}

Response drop(Visit& visit, const DirectoryKeeper& me, Id<HelpAddress> id) {
  const HelpAddress address = address_of(visit.db(), me.institution(), id);
  visit.write([&](sql::Transaction& tx) { drop_address(tx, me.institution(), id, visit.now); });
  return http::see_other(paths::directory(), visit.say(texts::taken_out, address.name), paths::put_back(id));
}

Response put_back(Visit& visit, const DirectoryKeeper& me, Id<HelpAddress> id) {
  const HelpAddress address = address_of(visit.db(), me.institution(), id);
  visit.write([&](sql::Transaction& tx) { drop_address(tx, me.institution(), id, std::nullopt); });
  return http::see_other(paths::address(id), visit.say(texts::is_back, address.name));
}

// ---- as a file

Response download(Visit& visit, const DirectoryKeeper& me) {
  return http::download(file_of(addresses_of(visit.db(), me.institution())), "text/csv; charset=utf-8",
                        "hulpwijzer.csv");
}

Response show_list(Visit& visit, const DirectoryKeeper&) {
  return http::page(views::list_page(visit, "", ""));
}

// What was sent: the file, or else what was pasted.
std::string list_sent(const Visit& visit) {
  const http::Upload* upload = visit.request.upload("bestand");
  if (!upload || upload->size > largest_list) return visit.request.field("rijen");
  std::ifstream file(upload->path, std::ios::binary);
  std::ostringstream all;
  all << file.rdbuf();
  return all.str();
}

// What is wrong with a list as a whole; "" when it can be rehearsed.
std::string mistake_of(const Visit& visit, const std::string& rows, const AddressFile& file) {
  const http::Upload* upload = visit.request.upload("bestand");
  if (rows.size() > largest_list || (upload && upload->size > largest_list)) {
    return visit.say(texts::too_large);
  }
  if (rows.empty()) return visit.say(texts::nothing_sent);
  if (file.is_broken) return visit.say(texts::broken);
  if (!file.missing.empty()) return visit.say(texts::column_missing, file.missing.front());
  return file.rows.empty() ? visit.say(texts::no_rows) : "";
}

Response rehearse(Visit& visit, const DirectoryKeeper& me) {
  const std::string rows = list_sent(visit);
  const AddressFile file = read_file(visit.db(), me.institution(), rows, visit.today);
  const std::string mistake = mistake_of(visit, rows, file);
  if (!mistake.empty()) {
    return http::page(views::list_page(visit, visit.request.field("rijen"), mistake), 422);
  }
  return http::page(views::rehearsal_page(visit, file, in_utf8(rows)));
}

// It is read once more under the lock: the directory may be otherwise meanwhile.
Response import_list(Visit& visit, const DirectoryKeeper& me) {
  const std::string rows = visit.request.field("rijen");
  const AddressFile file = read_file(visit.db(), me.institution(), rows, visit.today);
  const std::string mistake = mistake_of(visit, rows, file);
  if (!mistake.empty()) return http::page(views::list_page(visit, rows, mistake), 422);
  int done = 0;
  const auto id = visit.new_id<AddressImport>();
  auto response = access::once(visit, me, paths::directory(), [&](sql::Transaction& tx) {
    tx.lock(me.institution().value);
    const AddressFile now = read_file(tx, me.institution(), rows, visit.today);
    import_file(tx, visit, me, id, now);
    done = now.count(RowFate::added) + now.count(RowFate::changed);
  });
  return std::move(response).with_toast({visit.say_count(texts::done, done), paths::turn_back(id)});
}

Response undo_list(Visit& visit, const DirectoryKeeper& me, Id<AddressImport> id) {
  visit.write([&](sql::Transaction& tx) { turn_back(tx, visit, me, id); });
  return http::see_other(paths::directory(), visit.say(texts::turned_back));
}

}  // namespace

void add_directory_routes(http::Router& router) {
  router.get<DirectoryReader>("/hulpwijzer", show_directory);
  router.get<DirectoryKeeper>("/hulpwijzer/nieuw", show_new);
  router.post<DirectoryKeeper>("/hulpwijzer/nieuw", add);
  router.get<DirectoryKeeper>("/hulpwijzer/adressen.csv", download);
  router.get<DirectoryKeeper>("/hulpwijzer/inlezen", show_list);
  router.post<DirectoryKeeper>("/hulpwijzer/inlezen", rehearse).takes({.uploads = true});
  router.post<DirectoryKeeper>("/hulpwijzer/inlezen/doen", import_list);
  router.post<DirectoryKeeper>("/hulpwijzer/inlezen/{id}/terug", undo_list);
  router.get<DirectoryReader>("/hulpwijzer/{id}", show_address);
  router.post<DirectoryKeeper>("/hulpwijzer/{id}", change);
  router.post<DirectoryKeeper>("/hulpwijzer/{id}/klopt", say_still_so);
  router.post<DirectoryKeeper>("/hulpwijzer/{id}/weg", drop);
  router.post<DirectoryKeeper>("/hulpwijzer/{id}/terug", put_back);
}

}  // namespace koers::help
