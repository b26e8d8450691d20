/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-origin.h"

#include "qw-format.h"
#include "qw-money.h"
#include "qw-source-item.h"

#include <glib/gi18n-lib.h>

struct _QwOrigin
{
  GObject parent_instance;
  char *title;
  char *figures;
  char *assumption;
  char *question;
  char *basis;
  char *confidence;
  gboolean inferred;
  GListModel *sources;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_FIGURES,
  PROP_ASSUMPTION,
  PROP_QUESTION,
  PROP_BASIS,
  PROP_CONFIDENCE,
  PROP_INFERRED,
  PROP_SOURCES,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwOrigin, qw_origin, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static char *
format_hours_figures (const QwRange *hours)
{
  g_autofree char *low = qw_format_number (hours->low);
  g_autofree char *typical = qw_format_number (hours->typical);
  g_autofree char *high = qw_format_number (hours->high);

  /* Translators: hours of one line: one in ten jobs stays under the first, half under the second, nine in ten under the third. */
  return g_strdup_printf (_ ("%s low · %s typical · %s high, in hours"), low, typical, high);
}

static char *
format_share_figures (const QwRange *share)
{
  /* Translators: percentages of the build hours. */
  return g_strdup_printf (_ ("%.0f %% low · %.0f %% typical · %.0f %% high, of the build hours"),
                          share->low * 100, share->typical * 100, share->high * 100);
}

/* @figures is taken over. */
static QwOrigin *
new_origin (QwCatalog *catalog,
            const char *title,
            char *figures,
            const char *assumption,
            const char *question,
            const QwProvenance *provenance)
{
  g_autofree char *owned = figures;
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  QwOriginText text = {
    .title = qw_format_table_text (title),
    .figures = figures,
    .assumption = qw_format_table_text (assumption),
    .question = qw_format_table_text (question),
    .basis = _ ("Your own figure"),
  };

  if (provenance == NULL)
    return qw_origin_new (catalog, &text, none);

  text.basis = qw_format_table_text (provenance->basis);
  text.confidence = qw_format_confidence (provenance->confidence);
  text.inferred = provenance->inferred;
  return qw_origin_new (catalog, &text, provenance->sources);
}

static void
qw_origin_finalize (GObject *object)
{
  QwOrigin *self = QW_ORIGIN (object);

  g_free (self->title);
  g_free (self->figures);
  g_free (self->assumption);
  g_free (self->question);
  g_free (self->basis);
  g_free (self->confidence);
  g_clear_object (&self->sources);
  G_OBJECT_CLASS (qw_origin_parent_class)->finalize (object);
}

static void
qw_origin_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwOrigin *self = QW_ORIGIN (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_FIGURES:
      g_value_set_string (value, self->figures);
      break;
    case PROP_ASSUMPTION:
      g_value_set_string (value, self->assumption);
      break;
    case PROP_QUESTION:
      g_value_set_string (value, self->question);
      break;
    case PROP_BASIS:
      g_value_set_string (value, self->basis);
      break;
    case PROP_CONFIDENCE:
      g_value_set_string (value, self->confidence);
      break;
    case PROP_INFERRED:
      g_value_set_boolean (value, self->inferred);
      break;
    case PROP_SOURCES:
      g_value_set_object (value, self->sources);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_origin_class_init (QwOriginClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_origin_finalize;
  object_class->get_property = qw_origin_get_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_FIGURES] = g_param_spec_string ("figures", NULL, NULL, NULL, flags);
  properties[PROP_ASSUMPTION] = g_param_spec_string ("assumption", NULL, NULL, NULL, flags);
  properties[PROP_QUESTION] = g_param_spec_string ("question", NULL, NULL, NULL, flags);
  properties[PROP_BASIS] = g_param_spec_string ("basis", NULL, NULL, NULL, flags);
  properties[PROP_CONFIDENCE] = g_param_spec_string ("confidence", NULL, NULL, NULL, flags);
  properties[PROP_INFERRED] = g_param_spec_boolean ("inferred", NULL, NULL, FALSE, flags);
  properties[PROP_SOURCES] = g_param_spec_object ("sources", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_origin_init (QwOrigin *self)
{
}

QwOrigin *
qw_origin_new (QwCatalog *catalog, const QwOriginText *text, GPtrArray *sources)
{
  QwOrigin *self = g_object_new (QW_TYPE_ORIGIN, NULL);

  self->title = g_strdup (text->title);
  self->figures = g_strdup (text->figures);
  self->assumption = g_strdup (text->assumption);
  self->question = g_strdup (text->question);
  self->basis = g_strdup (text->basis);
  self->confidence = g_strdup (text->confidence);
  self->inferred = text->inferred;
  self->sources = qw_source_items_new (catalog, sources);
  return self;
}

QwOrigin *
qw_origin_new_for_type (QwCatalog *catalog, const QwProjectType *type)
{
  return new_origin (catalog, type->title,
                     type->has_base ? format_hours_figures (&type->hours) : NULL, type->assumption,
                     type->question, type->has_base ? &type->provenance : NULL);
}

QwOrigin *
qw_origin_new_for_feature (QwCatalog *catalog, const QwFeature *feature)
{
  return new_origin (catalog, feature->title,
                     feature->is_share ? format_share_figures (&feature->amount)
                                       : format_hours_figures (&feature->amount),
                     feature->assumption, feature->question, &feature->provenance);
}

QwOrigin *
qw_origin_new_for_line (QwEstimate *estimate, const QwLine *line)
{
  return new_origin (estimate->catalog, line->title,
                     line->kind == QW_LINE_SHARE ? format_share_figures (&line->share)
                                                 : format_hours_figures (&line->hours),
                     line->assumption, line->question, line->provenance);
}

QwOrigin *
qw_origin_new_for_rate (QwEstimate *estimate)
{
  g_autofree char *low = qw_format_rate (estimate->currency, estimate->rate.low);
  g_autofree char *typical = qw_format_rate (estimate->currency, estimate->rate.typical);
  g_autofree char *high = qw_format_rate (estimate->currency, estimate->rate.high);
  const QwRegion *region = qw_catalog_find_region (estimate->catalog,
                                                   qw_brief_get_region (estimate->brief));

  /* Translators: rates per hour. */
  return new_origin (
      estimate->catalog, region->title,
      g_strdup_printf (_ ("%s low · %s typical · %s high, per hour"), low, typical, high), NULL,
      NULL, &region->provenance);
}

/* In the currency of the publishers, so that a reader finds the figures again at the source. */
static char *
format_published (QwCatalog *catalog, double low, double high)
{
  const QwCurrency *currency = qw_catalog_find_currency (catalog, "USD");
  g_autofree char *range = NULL;
  gint64 from = 0;
  gint64 to = 0;

  if (currency == NULL || !qw_money_from_double (low, currency->digits, &from, NULL) ||
      !qw_money_from_double (high, currency->digits, &to, NULL))
    return NULL;
  range = qw_format_amount_range (currency, from, to);
  /* Translators: %s is a range of prices. */
  return g_strdup_printf (_ ("%s, as published in US dollars"), range);
}

QwOrigin *
qw_origin_new_for_published (QwEstimate *estimate, const QwPublishedPrice *published)
{
  const QwRateFactor *seller = qw_catalog_find_seller (estimate->catalog, published->seller);

  return new_origin (estimate->catalog, seller->title,
                     format_published (estimate->catalog, published->low, published->high), NULL,
                     NULL, &published->provenance);
}

QwOrigin *
qw_origin_new_for_running_cost (QwEstimate *estimate, const QwRunningCost *cost)
{
  return new_origin (estimate->catalog, cost->title,
                     format_published (estimate->catalog, cost->amount.low, cost->amount.high),
                     NULL, NULL, &cost->provenance);
}

QwOrigin *
qw_origin_new_for_exposure (QwEstimate *estimate,
                            const QwLine *line,
                            const char *kinds,
                            GPtrArray *sources)
{
  g_autofree char *figures = g_strdup_printf (_ ("%.0f %% of it counts as routine work"),
                                              line->routine * 100);
  QwOriginText text = {
    .title = qw_format_table_text (line->title),
    .figures = figures,
    .assumption = kinds,
    .basis = _ ("What counts of a kind of work is an estimate: the mean of how far people and "
                "models rated that AI can speed it up, how much AI is used for it, and how often "
                "AI finishes it in tests."),
  };

  return qw_origin_new (estimate->catalog, &text, sources);
}
