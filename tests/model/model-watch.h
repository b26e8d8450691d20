/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-choice.h"
#include "qw-own-item.h"
#include "qw-selector.h"
#include "qw-session.h"

G_BEGIN_DECLS

/** ModelWatch: a session on the small tables, and what it said. */
typedef struct
{
  QwCatalog *catalog;
  QwSession *session;
  GPtrArray *notices;
  GHashTable *notified; /* how often, by the name of the property */
} ModelWatch;

/** model_watch_set_up: @members: of the first brief, beside format */
void model_watch_set_up (ModelWatch *self, const char *members);
void model_watch_clear (ModelWatch *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ModelWatch, model_watch_clear)

/** model_watch_forget: counts from here. */
void model_watch_forget (ModelWatch *self);
guint model_watch_count (const ModelWatch *self, const char *property);
/** model_watch_assert_said: that the only notice holds @text, or that there was none if it is %NULL. */
void model_watch_assert_said (const ModelWatch *self, const char *text);

/** model_watch_assert_shows: that the session holds the brief @members with its own estimate. */
void model_watch_assert_shows (const ModelWatch *self, const char *members);
gint64 model_watch_typical (const ModelWatch *self);
gboolean model_watch_can (const ModelWatch *self, const char *property);

/* (transfer full) */
QwChoice *model_watch_choice (const ModelWatch *self, const char *feature);
QwSelector *model_watch_selector (const ModelWatch *self, const char *name);
QwOwnItem *model_watch_own_item (const ModelWatch *self, guint position);

/** model_brief: (transfer full): a brief of @catalog from its members. */
QwBrief *model_brief (QwCatalog *catalog, const char *members);

/** model_settle: runs what waits for the main loop. */
void model_settle (void);

/** model_assert_same_estimate: that every figure of the two is the same. */
void model_assert_same_estimate (QwEstimate *a, QwEstimate *b);

/** model_add_rows: adds @test for each row of @rows, named by the string that the row begins with. */
#define model_add_rows(folder, rows, test)                                                         \
  model_add_tests (folder, rows, G_N_ELEMENTS (rows), sizeof (rows)[0], test)
void model_add_tests (const char *folder,
                      gconstpointer rows,
                      gsize n_rows,
                      gsize row_size,
                      GTestDataFunc test);

G_END_DECLS
