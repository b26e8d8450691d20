/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-contribution-item.h"

#include "qw-exposure-origins.h"
#include "qw-exposure-words.h"
#include "qw-format.h"

struct _QwContributionItem
{
  QwFigureItem parent_instance;
  char *id;
  char *caveat;
  const char *tier;
  double points;
  double part;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_TIER,
  PROP_CAVEAT,
  PROP_POINTS,
  PROP_PART,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwContributionItem, qw_contribution_item, QW_TYPE_FIGURE_ITEM)

static GParamSpec *properties[N_PROPS];

static const QwContribution *
get_contribution (QwExposure *exposure, guint index)
{
  return g_ptr_array_index (exposure->contributions, index);
}

/* What the evidence says of this kind of work beside its figures. */
static char *
find_caveat (QwExposure *exposure, const QwWorkKind *kind)
{
  GPtrArray *facts = qw_catalog_get_facts (exposure->catalog);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < facts->len; i++)
    {
      const QwFact *fact = facts->pdata[i];

      if (!g_strv_contains ((const char *const *) fact->kinds, kind->id))
        continue;
      if (text->len > 0)
        g_string_append_c (text, '\n');
      g_string_append (text, qw_format_table_text (fact->text));
    }
  return g_string_free (text, text->len == 0);
}

static char *
format_note (const QwWorkKind *kind)
{
  g_autofree char *evidence = qw_exposure_words_evidence (kind->provenance.sources);

  if (evidence == NULL)
    return g_strdup (qw_exposure_words_tier (kind->tier));
  return g_strdup_printf ("%s · %s", qw_exposure_words_tier (kind->tier), evidence);
}

static void
say_rest (QwContributionItem *self, QwExposure *exposure, const QwContribution *contribution)
{
  double largest = get_contribution (exposure, 0)->points;

  g_free (self->id);
  self->id = g_strdup (contribution->kind->id);
  g_free (self->caveat);
  self->caveat = find_caveat (exposure, contribution->kind);
  self->tier = qw_exposure_words_tier (contribution->kind->tier);
  self->points = contribution->points;
  self->part = largest > 0 ? contribution->points / largest : 0;
  for (guint i = PROP_ID; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static void
qw_contribution_item_write (QwFigureItem *item, gpointer value, guint index, QwFigureText *text)
{
  const QwContribution *contribution = get_contribution (value, index);

  text->title = g_strdup (qw_format_table_text (contribution->kind->title));
  text->detail = qw_exposure_words_share (contribution->share);
  text->figure = qw_exposure_words_points (contribution->points);
  text->note = format_note (contribution->kind);
  say_rest (QW_CONTRIBUTION_ITEM (item), value, contribution);
}

static QwOrigin *
qw_contribution_item_get_origin (QwFigureItem *item, gpointer value, guint index)
{
  QwExposure *exposure = value;

  return qw_origin_new_for_work_kind (exposure->catalog, get_contribution (exposure, index)->kind);
}

static void
qw_contribution_item_finalize (GObject *object)
{
  QwContributionItem *self = QW_CONTRIBUTION_ITEM (object);

  g_free (self->id);
  g_free (self->caveat);
  G_OBJECT_CLASS (qw_contribution_item_parent_class)->finalize (object);
}

static void
qw_contribution_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwContributionItem *self = QW_CONTRIBUTION_ITEM (object);

  switch (id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TIER:
      g_value_set_string (value, self->tier);
      break;
    case PROP_CAVEAT:
      g_value_set_string (value, self->caveat);
      break;
    case PROP_POINTS:
      g_value_set_double (value, self->points);
      break;
    case PROP_PART:
      g_value_set_double (value, self->part);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_contribution_item_class_init (QwContributionItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  QwFigureItemClass *item_class = QW_FIGURE_ITEM_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_contribution_item_finalize;
  object_class->get_property = qw_contribution_item_get_property;
  item_class->value_type = QW_TYPE_EXPOSURE;
  item_class->write = qw_contribution_item_write;
  item_class->get_origin = qw_contribution_item_get_origin;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TIER] = g_param_spec_string ("tier", NULL, NULL, NULL, flags);
  properties[PROP_CAVEAT] = g_param_spec_string ("caveat", NULL, NULL, NULL, flags);
  properties[PROP_POINTS] = g_param_spec_double ("points", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  properties[PROP_PART] = g_param_spec_double ("part", NULL, NULL, 0, 1, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_contribution_item_init (QwContributionItem *self)
{
}

void
qw_contribution_items_update (GListStore *store, QwExposure *exposure)
{
  qw_figure_items_update (store, exposure, NULL,
                          exposure != NULL ? exposure->contributions->len : 0);
}
