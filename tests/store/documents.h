/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keeper-room.h"

G_BEGIN_DECLS

/** DocumentCase: a document, by name; @size: bytes, 0 for those of the string. */
typedef struct
{
  const char *name;
  const char *text;
  gsize size;
} DocumentCase;

/** document_assert_round_trip: that the value of @text comes back from the disk as it was. */
void document_assert_round_trip (const KeeperKind *kind, const char *text);
/** document_assert_broken: that a file of these bytes is kept aside as it is. */
void document_assert_broken (const KeeperKind *kind, const DocumentCase *row);

void
document_add_tests (const char *folder, const DocumentCase *rows, gsize n_rows, GTestDataFunc test);

G_END_DECLS
