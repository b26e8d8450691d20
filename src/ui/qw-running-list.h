/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-section.h"

G_BEGIN_DECLS

/** QwRunningList: what the client pays beside the work: once, monthly and yearly, never added together. */
#define QW_TYPE_RUNNING_LIST (qw_running_list_get_type ())
G_DECLARE_FINAL_TYPE (QwRunningList, qw_running_list, QW, RUNNING_LIST, QwSection)

G_END_DECLS
