/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-library.h"

G_BEGIN_DECLS

/** QwNumberingGroup: how quotes are numbered, with what the next one will be called, as it is typed. */
#define QW_TYPE_NUMBERING_GROUP (qw_numbering_group_get_type ())
G_DECLARE_FINAL_TYPE (QwNumberingGroup, qw_numbering_group, QW, NUMBERING_GROUP, AdwBin)

/** qw_numbering_group_load: shows what @library has; what is typed is kept there from then on. */
void qw_numbering_group_load (QwNumberingGroup *self, QwLibrary *library);

G_END_DECLS
