/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* Looks at what is on show in a made-up language, in which every text stands between brackets. */

#define OPEN  "⟦"
#define CLOSE "⟧"

/** pseudo_find_bare: (transfer full): the letters of @text outside of all brackets. */
char *pseudo_find_bare (const char *text);

/** pseudo_look_at: fails the test if a text below @root was never translated, or is cut off. */
void pseudo_look_at (GtkWidget *root);

/** pseudo_look_in_width: the same of a window, its popovers opened one after another; @width: 0 for its own */
void pseudo_look_in_width (GtkWidget *window, int width);
