/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-part-item-private.h"

static GStrv *
find_refs (QwPartItem *self, const char *field, gpointer part)
{
  QwPartField found;

  return qw_part_item_find (self, field, &found) ? (GStrv *) qw_part_field_place (&found, part)
                                                 : NULL;
}

gboolean
qw_part_item_has_ref (QwPartItem *self, const char *field, const char *id)
{
  GStrv *refs = NULL;

  g_return_val_if_fail (QW_IS_PART_ITEM (self) && field != NULL && id != NULL, FALSE);
  refs = find_refs (self, field, self->part);
  return refs != NULL && *refs != NULL && g_strv_contains ((const char *const *) *refs, id);
}

void
qw_part_item_set_ref (QwPartItem *self, const char *field, const char *id, gboolean there)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GStrv *refs = NULL;
  QwPartField found;
  gpointer part;

  g_return_if_fail (QW_IS_PART_ITEM (self) && field != NULL && id != NULL);
  if (qw_part_item_has_ref (self, field, id) == !!there || !qw_part_item_find (self, field, &found))
    return;

  part = qw_part_field_copy (&found, qw_part_shapes[self->kind], self->part);
  refs = qw_part_field_place (&found, part);
  for (guint i = 0; *refs != NULL && (*refs)[i] != NULL; i++)
    if (!g_str_equal ((*refs)[i], id))
      g_strv_builder_add (builder, (*refs)[i]);
  if (there)
    g_strv_builder_add (builder, id);
  g_strfreev (*refs);
  *refs = g_strv_builder_end (builder);
  qw_part_item_edit (self, field, part);
  qw_part_shapes[self->kind]->unref (part);
}

gboolean
qw_part_item_get_boolean (QwPartItem *self, const char *field)
{
  QwPartField found;

  g_return_val_if_fail (QW_IS_PART_ITEM (self) && field != NULL, FALSE);
  return qw_part_item_find (self, field, &found) &&
         *(gboolean *) qw_part_field_place (&found, self->part);
}

void
qw_part_item_set_boolean (QwPartItem *self, const char *field, gboolean value)
{
  QwPartField found;
  gpointer part;

  g_return_if_fail (QW_IS_PART_ITEM (self) && field != NULL);
  if (!qw_part_item_find (self, field, &found) || qw_part_item_get_boolean (self, field) == !!value)
    return;

  part = qw_part_field_copy (&found, qw_part_shapes[self->kind], self->part);
  *(gboolean *) qw_part_field_place (&found, part) = !!value;
  qw_part_item_edit (self, field, part);
  qw_part_shapes[self->kind]->unref (part);
}

guint
qw_part_item_get_word (QwPartItem *self, const char *field)
{
  QwPartField found;

  g_return_val_if_fail (QW_IS_PART_ITEM (self) && field != NULL, 0);
  return qw_part_item_find (self, field, &found)
             ? *(guint *) qw_part_field_place (&found, self->part)
             : 0;
}

void
qw_part_item_set_word (QwPartItem *self, const char *field, guint value)
{
  QwPartField found;
  gpointer part;

  g_return_if_fail (QW_IS_PART_ITEM (self) && field != NULL);
  if (!qw_part_item_find (self, field, &found) || qw_part_item_get_word (self, field) == value)
    return;

  part = qw_part_field_copy (&found, qw_part_shapes[self->kind], self->part);
  *(guint *) qw_part_field_place (&found, part) = value;
  qw_part_item_edit (self, field, part);
  qw_part_shapes[self->kind]->unref (part);
}
