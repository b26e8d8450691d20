/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-choice-note.h"

#include "qw-format.h"
#include "qw-picking.h"

#include <glib/gi18n-lib.h>

static char *
describe (QwCatalog *catalog, QwPicking *picking)
{
  g_autofree char *titles = NULL;

  if (picking->brief == NULL)
    {
      titles = qw_format_feature_titles (catalog, (char *[]){ picking->blocked_by, NULL });
      return g_strdup_printf (_ ("Not together with %s"), titles);
    }
  if (picking->added[0] == NULL)
    return NULL;

  titles = qw_format_feature_titles (catalog, picking->added);
  /* Translators: %s is one or more features that will be ticked too. */
  return g_strdup_printf (_ ("Needs %s"), titles);
}

char *
qw_choice_note_new (QwCatalog *catalog, QwBrief *brief, const QwFeature *feature, gboolean *blocked)
{
  g_autoptr (QwPicking) picking = NULL;

  *blocked = FALSE;
  if (qw_brief_get_quantity (brief, feature->id) > 0)
    return NULL;

  picking = qw_picking_new (catalog, brief, feature->id, 1);
  *blocked = picking->brief == NULL;
  return describe (catalog, picking);
}
