/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-desk-private.h"

/* A part that a list shows, and of which kind it is. */
typedef struct
{
  QwPartKind kind;
  gpointer part;
} Shown;

static guint
find_section (QwDesk *self, const char *id)
{
  GPtrArray *sections = self->quote->sections;

  for (guint i = 0; i < sections->len; i++)
    if (g_str_equal (((QwQuoteSection *) sections->pdata[i])->id, id))
      return i;
  return G_MAXUINT;
}

/* What was edited of a section are its words; its lines may be newer than the part that was copied. */
static QwQuote *
with_section (QwDesk *self, QwQuoteSection *edited)
{
  guint position = find_section (self, edited->id);
  g_autoptr (QwQuoteSection) copy = NULL;

  if (position == G_MAXUINT)
    return NULL;
  copy = qw_quote_section_copy (self->quote->sections->pdata[position]);
  g_free (copy->title);
  g_free (copy->detail);
  copy->title = g_strdup (edited->title);
  copy->detail = g_strdup (edited->detail);
  return qw_quote_with_section (self->quote, position, copy);
}

static QwQuote *
with_line (QwDesk *self, QwQuoteLine *edited)
{
  for (guint i = 0; i < self->quote->sections->len; i++)
    {
      GPtrArray *lines = ((QwQuoteSection *) self->quote->sections->pdata[i])->lines;

      for (guint k = 0; k < lines->len; k++)
        if (g_str_equal (((QwQuoteLine *) lines->pdata[k])->id, edited->id))
          return qw_quote_with_line (self->quote, i, k, edited);
    }
  return NULL;
}

/* Another array with @part in the place of the item it was edited in. */
static GPtrArray *
replace_in (GListStore *list,
            QwPartItem *item,
            GPtrArray *parts,
            const QwShape *shape,
            gpointer part)
{
  GPtrArray *copy = qw_parts_copy (shape, parts);
  guint position;

  if (g_list_store_find (list, item, &position) && position < copy->len)
    {
      shape->unref (copy->pdata[position]);
      copy->pdata[position] = g_atomic_rc_box_acquire (part);
    }
  return copy;
}

static QwQuote *
with_part (QwDesk *self, QwPartItem *item, gpointer part)
{
  g_autoptr (GPtrArray) parts = NULL;

  switch (qw_part_item_get_kind (item))
    {
    case QW_PART_QUOTE:
      return qw_quote_ref (part);
    case QW_PART_SECTION:
      return with_section (self, part);
    case QW_PART_LINE:
      return with_line (self, part);
    case QW_PART_TAX:
      parts = replace_in (self->lists[QW_DESK_TAXES], item, self->quote->taxes, &qw_quote_tax_shape,
                          part);
      return qw_quote_with_taxes (self->quote, parts);
    case QW_PART_CHOICE:
      parts = replace_in (self->lists[QW_DESK_CHOICES], item, self->quote->choices,
                          &qw_quote_choice_shape, part);
      return qw_quote_with_choices (self->quote, parts);
    case QW_PART_MILESTONE:
      parts = replace_in (self->lists[QW_DESK_MILESTONES], item, self->quote->milestones,
                          &qw_milestone_shape, part);
      return qw_quote_with_milestones (self->quote, parts);
    default:
      return NULL;
    }
}

static void
edited_cb (QwPartItem *item, gpointer part, QwDesk *self)
{
  GSignalInvocationHint *hint = g_signal_get_invocation_hint (item);
  const char *path = g_quark_to_string (hint->detail);
  g_autoptr (QwQuote) quote = NULL;
  g_autofree char *field = NULL;
  g_autofree char *why = NULL;

  if (self->following || self->quote == NULL)
    return;
  quote = with_part (self, item, part);
  if (quote == NULL)
    return;
  field = g_strdup_printf ("%s.%s", qw_part_item_get_id (item), path);
  if (!qw_desk_try_quote (self, quote, field, &why))
    qw_part_item_refuse (item, path, why);
}

void
qw_desk_hear (QwDesk *self, QwPartItem *item)
{
  g_signal_connect_object (item, "edited", G_CALLBACK (edited_cb), self, 0);
}

static void
add_shown (GArray *shown, QwPartKind kind, gpointer part)
{
  Shown one = { kind, part };

  g_array_append_val (shown, one);
}

static GArray *
list_rows (QwQuote *quote)
{
  GArray *shown = g_array_new (FALSE, FALSE, sizeof (Shown));

  for (guint i = 0; quote != NULL && i < quote->sections->len; i++)
    {
      QwQuoteSection *section = quote->sections->pdata[i];

      add_shown (shown, QW_PART_SECTION, section);
      for (guint k = 0; k < section->lines->len; k++)
        add_shown (shown, QW_PART_LINE, section->lines->pdata[k]);
    }
  return shown;
}

static GArray *
list_parts (QwPartKind kind, GPtrArray *parts)
{
  GArray *shown = g_array_new (FALSE, FALSE, sizeof (Shown));

  for (guint i = 0; parts != NULL && i < parts->len; i++)
    add_shown (shown, kind, parts->pdata[i]);
  return shown;
}

static gboolean
shows (GListStore *list, guint position, const Shown *shown)
{
  g_autoptr (QwPartItem) item = g_list_model_get_item (G_LIST_MODEL (list), position);

  return qw_part_item_get_part (item) == shown->part ||
         (qw_part_item_get_kind (item) == shown->kind &&
          g_strcmp0 (qw_part_item_get_id (item), qw_part_id (shown->kind, shown->part)) == 0);
}

static char *
make_key (QwPartKind kind, const char *id)
{
  return g_strdup_printf ("%d %s", kind, id != NULL ? id : "");
}

/* What is taken out of the list, by its id: a row that moves stays the same, with what is typed in it. */
static GHashTable *
take_out (GListStore *list, guint position, guint n)
{
  GHashTable *items = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  for (guint i = position; i < position + n; i++)
    {
      QwPartItem *item = g_list_model_get_item (G_LIST_MODEL (list), i);

      g_hash_table_insert (
          items, make_key (qw_part_item_get_kind (item), qw_part_item_get_id (item)), item);
    }
  return items;
}

static QwPartItem *
find_or_make (QwDesk *self, GHashTable *items, const Shown *shown)
{
  g_autofree char *key = make_key (shown->kind, qw_part_id (shown->kind, shown->part));
  QwPartItem *item = g_hash_table_lookup (items, key);

  if (item != NULL)
    return g_object_ref (item);
  item = qw_part_item_new (shown->kind, shown->part, self->quote->digits);
  qw_desk_hear (self, item);
  return item;
}

static void
replace (QwDesk *self,
         GListStore *list,
         guint position,
         guint n_before,
         const GArray *shown,
         guint n)
{
  g_autoptr (GHashTable) before = take_out (list, position, n_before);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = position; i < position + n; i++)
    g_ptr_array_add (items, find_or_make (self, before, &g_array_index (shown, Shown, i)));
  g_list_store_splice (list, position, n_before, items->pdata, n);
}

/* The items of parts that are still there stay, with what is typed in them. */
static void
sync_list (QwDesk *self, GListStore *list, const GArray *shown)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (list));
  guint first = 0;
  guint last = 0; /* counted from the end */

  while (first < MIN (n, shown->len) && shows (list, first, &g_array_index (shown, Shown, first)))
    first++;
  while (last < MIN (n, shown->len) - first &&
         shows (list, n - 1 - last, &g_array_index (shown, Shown, shown->len - 1 - last)))
    last++;

  if (n - last > first || shown->len - last > first)
    replace (self, list, first, n - last - first, shown, shown->len - last - first);
  for (guint i = 0; i < shown->len; i++)
    {
      g_autoptr (QwPartItem) item = g_list_model_get_item (G_LIST_MODEL (list), i);

      qw_part_item_sync (item, g_array_index (shown, Shown, i).part, self->quote->digits);
    }
}

/* Of a row of the list, the next of its kind. */
static void
say_row (QwDesk *self,
         QwPartItem *item,
         const QwCurrency *currency,
         guint *next_section,
         guint *next_line)
{
  gint64 amounts[QW_N_PERIODS] = { 0 };
  const QwLineTotal *line;

  if (qw_part_item_get_kind (item) == QW_PART_LINE)
    {
      line = self->totals->lines->pdata[(*next_line)++];
      amounts[line->line->period] = line->amount;
      qw_part_item_say (item, currency, amounts);
    }
  else
    {
      const QwSectionTotal *section = self->totals->sections->pdata[(*next_section)++];

      qw_part_item_say (item, currency, section->subtotal);
    }
}

static void
say_rows (QwDesk *self, const QwCurrency *currency)
{
  GListModel *rows = G_LIST_MODEL (self->lists[QW_DESK_ROWS]);
  guint next_section = 0;
  guint next_line = 0;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (QwPartItem) item = g_list_model_get_item (rows, i);

      if (currency != NULL)
        say_row (self, item, currency, &next_section, &next_line);
      else
        qw_part_item_say (item, NULL, NULL);
    }
}

static void
say_milestones (QwDesk *self, const QwCurrency *currency)
{
  GListModel *list = G_LIST_MODEL (self->lists[QW_DESK_MILESTONES]);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (QwPartItem) item = g_list_model_get_item (list, i);
      gint64 amounts[QW_N_PERIODS] = { 0 };

      if (currency != NULL)
        amounts[QW_PERIOD_ONCE] = self->totals->milestones[i];
      qw_part_item_say (item, currency, amounts);
    }
}

static void
sync_form (QwDesk *self)
{
  if (self->quote == NULL ||
      (self->form != NULL && !g_str_equal (qw_part_item_get_id (self->form), self->quote->id)))
    {
      /* Ids of parts are the quote's own: what was typed in another stays there. */
      g_clear_object (&self->form);
      for (guint i = 0; i < QW_N_DESK_LISTS; i++)
        g_list_store_remove_all (self->lists[i]);
    }
  if (self->quote != NULL && self->form == NULL)
    {
      self->form = qw_part_item_new (QW_PART_QUOTE, self->quote, self->quote->digits);
      qw_desk_hear (self, self->form);
    }
  if (self->form != NULL)
    qw_part_item_sync (self->form, self->quote, self->quote->digits);
}

void
qw_desk_sync_lists (QwDesk *self)
{
  QwQuote *quote = self->quote;
  g_autoptr (GArray) rows = list_rows (quote);
  g_autoptr (GArray) taxes = list_parts (QW_PART_TAX, quote != NULL ? quote->taxes : NULL);
  g_autoptr (GArray) choices = list_parts (QW_PART_CHOICE, quote != NULL ? quote->choices : NULL);
  g_autoptr (GArray)
      milestones = list_parts (QW_PART_MILESTONE, quote != NULL ? quote->milestones : NULL);
  const QwCurrency *currency = self->totals != NULL ? qw_desk_currency (self) : NULL;

  sync_form (self);
  sync_list (self, self->lists[QW_DESK_ROWS], rows);
  sync_list (self, self->lists[QW_DESK_TAXES], taxes);
  sync_list (self, self->lists[QW_DESK_CHOICES], choices);
  sync_list (self, self->lists[QW_DESK_MILESTONES], milestones);
  say_rows (self, currency);
  say_milestones (self, currency);
}
