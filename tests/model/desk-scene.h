/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-desk.h"

G_BEGIN_DECLS

/** DeskScene: what is on the desk, and what its signals said. */
typedef struct
{
  QwCatalog *catalog;
  QwDesk *desk;
  guint n_saved;
  char *done;
  char *refused;
} DeskScene;

/** desk_scene_set_up: a section with the lines a (100.00) and b (20.50), then one with c (3.00), in dollars. */
void desk_scene_set_up (DeskScene *self);
void desk_scene_tear_down (DeskScene *self);

/** desk_scene_quote: (transfer full): an empty quote. */
QwQuote *desk_scene_quote (const char *id);

/** desk_scene_item: (transfer full): of a row, or with -1 of the quote itself. */
QwPartItem *desk_scene_item (DeskScene *self, int row);

/** desk_scene_rows: (transfer full): "*ab*c": a star is a section, a line its title. */
char *desk_scene_rows (DeskScene *self);

/** desk_scene_assert_word: that a property is @expected. */
void desk_scene_assert_word (DeskScene *self, const char *property, const char *expected);

G_END_DECLS
