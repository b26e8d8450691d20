/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-library.h"
#include "qw-shelf.h"
#include "store-room.h"

G_BEGIN_DECLS

/** LIBRARY: the file. */
#define LIBRARY "library.sqlite"
/** WHEN: when everything happens. */
#define WHEN  "2026-11-23T14:05:00+01:00"
#define TODAY "2026-11-23"

/** LibraryRoom: a library in a folder of its own, to be asked directly. */
typedef struct
{
  StoreRoom room;
  QwCatalog *catalog;
  QwShelf *shelf;
} LibraryRoom;

void library_room_set_up (LibraryRoom *self);
void library_room_clear (LibraryRoom *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LibraryRoom, library_room_clear)

/** library_room_reopen: what a program that starts now would find. */
void library_room_reopen (LibraryRoom *self);
/** library_room_quote: (transfer full): a draft in euros with one line. */
QwQuote *
library_room_quote (LibraryRoom *self, const char *client, const char *title, gint64 price);
/** library_room_add: (transfer full): the same, saved; its id. */
char *library_room_add (LibraryRoom *self, const char *client, const char *title, gint64 price);
void library_room_save (LibraryRoom *self, QwQuote *quote);
/** library_room_load: (transfer full): must be there. */
QwQuote *library_room_load (LibraryRoom *self, const char *id);
/** library_room_send: sends and gives the number. */
char *library_room_send (LibraryRoom *self, const char *id, const char *when);
void library_room_step (LibraryRoom *self, const char *id, QwQuoteState state, const char *reason);
/** library_room_list: (transfer full): titles of what is found, with commas. */
char *library_room_list (LibraryRoom *self, const QwQuoteQuery *query);
/** library_room_assert_whole: verify finds nothing. */
void library_room_assert_whole (LibraryRoom *self);
/** library_room_edit: (transfer full): @quote with another title. */
QwQuote *library_room_edit (QwQuote *quote, const char *title);

G_END_DECLS
