/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-find.h"
#include "qw-window.h"

/* A window with a session on the shipped tables, all of it built: a small store with a way to pay. */

typedef struct
{
  QwCatalog *catalog;
  QwSession *session;
  QwWindow *window;
} QwStage;

/** QW_STAGE_FRAMES: enough for what is built after the first frame. */
#define QW_STAGE_FRAMES 40

/* For g_test_add(). */
void qw_stage_set_up (QwStage *self, gconstpointer data);
void qw_stage_tear_down (QwStage *self, gconstpointer data);

GtkWidget *qw_stage_root (QwStage *self);
QwEstimate *qw_stage_estimate (QwStage *self);
/** qw_stage_find: the first widget of @type, which must be there. */
GtkWidget *qw_stage_find (QwStage *self, GType type);
/** qw_stage_settle: runs the main loop until what a change brings about is drawn. */
void qw_stage_settle (QwStage *self);

/** qw_stage_set_own_rate: an amount such as "85.00" */
void qw_stage_set_own_rate (QwStage *self, const char *rate);

/** qw_stage_count: how many visible widgets of @type are below @root. */
guint qw_stage_count (GtkWidget *root, GType type);
/** qw_stage_read: (transfer full): what a person reads below @root: all visible labels, one a line. */
char *qw_stage_read (GtkWidget *root);
