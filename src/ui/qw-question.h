/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * QwQuestion:
 *
 * Asks before something goes on, with a list of what there is to know, each of which may have a button.
 *
 * Signals: `yes`: it is to go on; `chosen (row)`: the button of a row. Both when the window is out of sight.
 */
#define QW_TYPE_QUESTION (qw_question_get_type ())
G_DECLARE_FINAL_TYPE (QwQuestion, qw_question, QW, QUESTION, AdwWindow)

/** qw_question_new: @yes: (nullable): what goes on, as a button says it; %NULL: it cannot. */
QwQuestion *
qw_question_new (GtkWindow *parent, const char *heading, const char *text, const char *yes);

/** qw_question_add_row: @icon: (nullable); @button: (nullable) */
void qw_question_add_row (QwQuestion *self, const char *icon, const char *text, const char *button);

G_END_DECLS
