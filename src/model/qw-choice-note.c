/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-choice-note.h"

#include "qw-format.h"
#include "qw-picking.h"

#include <glib/gi18n-lib.h>

static const char *
get_title (QwCatalog *catalog, const char *id)
{
  const QwFeature *feature = qw_catalog_find_feature (catalog, id);

  return feature != NULL ? qw_format_table_text (feature->title) : "";
}

static char *
join_titles (QwCatalog *catalog, GStrv ids)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; ids[i] != NULL; i++)
    g_strv_builder_add (titles, get_title (catalog, ids[i]));
  list = g_strv_builder_end (titles);
  return g_strjoinv (", ", list);
}

static char *
describe (QwCatalog *catalog, QwPicking *picking)
{
  g_autofree char *titles = NULL;

  if (picking->brief == NULL)
    return g_strdup_printf (_ ("Not together with %s"), get_title (catalog, picking->blocked_by));
  if (picking->added[0] == NULL)
    return NULL;

  titles = join_titles (catalog, picking->added);
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
