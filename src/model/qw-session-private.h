/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-session.h"

#include "qw-choice.h"
#include "qw-history.h"
#include "qw-line-item.h"
#include "qw-own-item.h"
#include "qw-selector-role.h"
#include "qw-type-item.h"

G_BEGIN_DECLS

struct _QwSession
{
  GObject parent_instance;
  QwCatalog *catalog;
  QwState *state;
  QwEstimate *estimate;
  QwHistory *history;
  GListStore *types;
  GListStore *features;
  GListStore *lines;
  GListStore *own_lines;
  QwSelector *selectors[QW_N_SELECTORS];
  guint additions_id;
  gboolean following;
};

void qw_session_say (QwSession *self, const char *text);

/* Lists: qw-session-lists.c */
void qw_session_fill_lists (QwSession *self);
void qw_session_sync_lists (QwSession *self);
void qw_session_queue_additions (QwSession *self);
QwTypeItem *qw_session_find_type (QwSession *self) G_GNUC_WARN_UNUSED_RESULT;

/* The user's own rate: qw-session-edits.c */
double qw_session_read_rate (QwSession *self);
void qw_session_write_rate (QwSession *self, double rate);
char *qw_session_suggest_rate (QwSession *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
