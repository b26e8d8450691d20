/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-move-item.h"

#include "qw-exposure-origins.h"
#include "qw-exposure-words.h"
#include "qw-format.h"

#include <glib/gi18n-lib.h>

struct _QwMoveItem
{
  QwFigureItem parent_instance;
  const QwMove *move;
  int before;
  int after;
  gboolean tried;
};

enum
{
  PROP_0,
  PROP_TRIED,
  PROP_BEFORE,
  PROP_AFTER,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwMoveItem, qw_move_item, QW_TYPE_FIGURE_ITEM)

static GParamSpec *properties[N_PROPS];

/* A move as it is listed: of the exposure that it starts from. */
typedef struct
{
  QwExposure *exposure;
  const QwMove *move;
  gboolean tried;
} Listed;

static void
add_listed (GPtrArray *list, QwExposure *exposure, guint index, gboolean tried)
{
  Listed *listed = g_new (Listed, 1);

  listed->exposure = qw_exposure_ref (exposure);
  listed->move = g_ptr_array_index (exposure->moves, index);
  listed->tried = tried;
  g_ptr_array_add (list, listed);
}

static void
free_listed (Listed *listed)
{
  qw_exposure_unref (listed->exposure);
  g_free (listed);
}

static char *
format_note (int before, int after)
{
  guint less = (guint) MAX (before - after, 0);

  /* Translators: by how much a score goes down. */
  return g_strdup_printf (ngettext ("%u point less", "%u points less", less), less);
}

static char *
format_skill (const QwMove *move)
{
  if (move->skill == NULL)
    return NULL;
  /* Translators: %s is a skill to learn for it. */
  return g_strdup_printf (_ ("Goes with: %s"), qw_format_table_text (move->skill->title));
}

static void
say_rest (QwMoveItem *self, const Listed *listed)
{
  self->move = listed->move;
  self->tried = listed->tried;
  self->before = qw_score_round (listed->exposure->typical);
  self->after = qw_score_round (listed->move->typical);
  for (guint i = PROP_TRIED; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static void
qw_move_item_write (QwFigureItem *item, gpointer value, guint index, QwFigureText *text)
{
  QwMoveItem *self = QW_MOVE_ITEM (item);
  const Listed *listed = g_ptr_array_index ((GPtrArray *) value, index);

  say_rest (self, listed);
  text->title = qw_move_format_title (listed->move);
  text->detail = format_skill (listed->move);
  text->figure = qw_exposure_words_change (listed->exposure->typical, listed->move->typical);
  text->note = format_note (self->before, self->after);
}

static QwOrigin *
qw_move_item_get_origin (QwFigureItem *item, gpointer value, guint index)
{
  const Listed *listed = g_ptr_array_index ((GPtrArray *) value, index);

  return qw_origin_new_for_move (listed->exposure, listed->move);
}

static void
qw_move_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwMoveItem *self = QW_MOVE_ITEM (object);

  switch (id)
    {
    case PROP_TRIED:
      g_value_set_boolean (value, self->tried);
      break;
    case PROP_BEFORE:
      g_value_set_int (value, self->before);
      break;
    case PROP_AFTER:
      g_value_set_int (value, self->after);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_move_item_class_init (QwMoveItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  QwFigureItemClass *item_class = QW_FIGURE_ITEM_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = qw_move_item_get_property;
  item_class->value_type = G_TYPE_PTR_ARRAY;
  item_class->write = qw_move_item_write;
  item_class->get_origin = qw_move_item_get_origin;

  properties[PROP_TRIED] = g_param_spec_boolean ("tried", NULL, NULL, FALSE, flags);
  properties[PROP_BEFORE] = g_param_spec_int ("before", NULL, NULL, 0, 100, 0, flags);
  properties[PROP_AFTER] = g_param_spec_int ("after", NULL, NULL, 0, 100, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_move_item_init (QwMoveItem *self)
{
}

void
qw_move_items_update (GListStore *store,
                      QwExposure *tried_from,
                      guint tried_index,
                      QwExposure *exposure)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) free_listed);

  if (tried_from != NULL)
    add_listed (list, tried_from, tried_index, TRUE);
  for (guint i = 0; exposure != NULL && i < exposure->moves->len; i++)
    add_listed (list, exposure, i, FALSE);
  qw_figure_items_update (store, list, NULL, list->len);
}

const QwMove *
qw_move_item_get_move (QwMoveItem *self)
{
  g_return_val_if_fail (QW_IS_MOVE_ITEM (self), NULL);
  return self->move;
}

gboolean
qw_move_item_get_tried (QwMoveItem *self)
{
  g_return_val_if_fail (QW_IS_MOVE_ITEM (self), FALSE);
  return self->tried;
}

char *
qw_move_format_title (const QwMove *move)
{
  g_autofree char *share = NULL;

  if (move->ownership != NULL)
    /* Translators: %s is who decides and answers for the work. */
    return g_strdup_printf (_ ("One step up: %s"), qw_format_table_text (move->ownership->title));
  share = qw_exposure_words_share (move->share / 100);
  /* Translators: "20 % of the week", and two kinds of work. */
  return g_strdup_printf (_ ("%s from “%s” to “%s”"), share,
                          qw_format_table_text (move->from->title),
                          qw_format_table_text (move->to->title));
}
