/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-selector-row.h"

#include "qw-selector.h"

void
qw_selector_row_bind (AdwComboRow *row, QwSession *session, const char *name)
{
  g_autoptr (QwSelector) selector = NULL;

  g_object_get (session, name, &selector, NULL);
  adw_combo_row_set_expression (row, gtk_property_expression_new (QW_TYPE_OPTION, NULL, "title"));
  g_object_bind_property (selector, "title", row, "title", G_BINDING_SYNC_CREATE);
  g_object_bind_property (selector, "detail", row, "subtitle", G_BINDING_SYNC_CREATE);
  g_object_bind_property (selector, "options", row, "model", G_BINDING_SYNC_CREATE);
  g_object_bind_property (selector, "selected", row, "selected",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}
