// All pieces of the look of Koers. Pages include this one and frame.h.
#pragma once

#include "campus/layout/cards.h"    // card, list_card, row, timeline, stations, steps, hero
#include "campus/layout/charts.h"   // compass, spark, trend, distribution, meter, stack_bar, cycle_ring
#include "campus/layout/forms.h"    // form_to, field, tick, tile, choice_bar, submit, error_summary
#include "campus/layout/icons.h"    // icon("house")
#include "campus/layout/media.h"    // capture_tile, photo, sound, film, mini_strip
#include "campus/layout/people.h"   // avatar, faces, person_cell, who_sees
#include "campus/layout/quality.h"  // kpi, criterion, judgement, fraction, drawer
#include "campus/layout/states.h"   // badge, bead, state, tag, notice, empty_state, toast, saved
#include "campus/layout/tables.h"   // data_table, filters, pager, matrix
#include "campus/layout/writing.h"  // stack, cluster, grid, page_head, section_head, says, button_link, fold
