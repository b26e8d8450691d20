/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "qw-past-jobs.h"

G_BEGIN_DECLS

/** qw_cli_learn_to_json: (transfer full): what is learned from @history, and what of it was refused. */
JsonNode *qw_cli_learn_to_json (const QwLearning *learning, const QwPastJobs *history)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_learn_put_text: the same for people, refused rows aside. */
void qw_cli_learn_put_text (const QwLearning *learning, const QwPastJobs *history);

G_END_DECLS
