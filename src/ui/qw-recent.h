/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The quote files that were opened or saved, in the desktop's list of such files. In a sandbox it is a list of
 * its own, and what is in it was lent through a portal, which remembers. */

#define QW_RECENT_LIMIT 8

/** qw_recent_add: notes that @file, a quote file, was read or written. */
void qw_recent_add (GtkRecentManager *manager, GFile *file);

/**
 * qw_recent_put:
 * @menu: has an item of the action @after
 * @action: of each file, with its address as a string
 *
 * Puts a submenu of at most %QW_RECENT_LIMIT quote files, the newest above, after that item of @menu, in
 * the place of an older one; none if there are no such files.
 */
void qw_recent_put (GtkRecentManager *manager, GMenu *menu, const char *after, const char *action);

G_END_DECLS
