// The record of this room: what is written while a conversation is held, and what came of it.
#include "campus/rooms/room.h"

#include "rooms/dialogue/canvas_pages.h"
#include "rooms/dialogue/dialogue.h"
#include "rooms/dialogue/record.h"
#include "rooms/dialogue/routes.h"

namespace koers::dialogue {

void add_dialogue_routes(http::Router& router) {
  add_canvas_routes(router);
  add_note_routes(router);
  add_record_routes(router);
}

namespace {

constexpr std::string_view addresses[] = {"/gesprekken/{id}"};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "dialogue",
                                  .archive = "guidance",
                                  .add_routes = add_dialogue_routes,
                                  .addresses = addresses,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters()};
  return record;
}

}  // namespace koers::dialogue
