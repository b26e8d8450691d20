/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-outlook.h"
#include "qw-selector.h"
#include "qw-share-item.h"

G_BEGIN_DECLS

/** OUTLOOK_TODAY: the day of the tests. */
#define OUTLOOK_TODAY "2026-11-23"

/** OutlookWatch: an outlook on the small tables, and what it said. */
typedef struct
{
  QwCatalog *catalog;
  QwOutlook *outlook;
  GPtrArray *notices;
  GHashTable *notified; /* how often, by the name of the property */
} OutlookWatch;

/** outlook_watch_set_up: @catalog: (transfer full) (nullable): %NULL for the small tables; @diary: (nullable) */
void outlook_watch_set_up (OutlookWatch *self, QwCatalog *catalog, QwDiary *diary);
void outlook_watch_clear (OutlookWatch *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (OutlookWatch, outlook_watch_clear)

/** outlook_watch_forget: counts from here. */
void outlook_watch_forget (OutlookWatch *self);
guint outlook_watch_count (const OutlookWatch *self, const char *property);
/** outlook_watch_assert_said: that the only notice holds @text, or that there was none if it is %NULL. */
void outlook_watch_assert_said (const OutlookWatch *self, const char *text);

/** outlook_watch_say: (transfer full): what is on screen: "coder web told 70 20 10", and with "| …" what is beside it. */
char *outlook_watch_say (const OutlookWatch *self);
/** outlook_watch_say_entries: (transfer full): "2026-11-23 2026-10-01", newest first. */
char *outlook_watch_say_entries (const OutlookWatch *self);
/** outlook_watch_text: (transfer full) (nullable): a property of the outlook. */
char *outlook_watch_text (const OutlookWatch *self, const char *property);
gboolean outlook_watch_is (const OutlookWatch *self, const char *property);

/** outlook_watch_choose: as a page's list does. */
void outlook_watch_choose (const OutlookWatch *self, const char *selector, const char *id);
/** outlook_watch_share: (transfer full) */
QwShareItem *outlook_watch_share (const OutlookWatch *self, const char *kind);
/** outlook_watch_move: as a page's slider does. */
void outlook_watch_move (const OutlookWatch *self, const char *kind, double percent);
void outlook_watch_lock (const OutlookWatch *self, const char *kind, gboolean locked);

/** outlook_watch_do: does what @steps say: see the .c file. */
void outlook_watch_do (const OutlookWatch *self, const char *steps);

G_END_DECLS
