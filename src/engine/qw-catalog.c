/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

#include "qw-message.h"

typedef struct
{
  gsize size;
  GDestroyNotify free;
} EntryType;

static const EntryType entry_types[QW_N_LISTS] = {
  [QW_LIST_SOURCES] = { sizeof (QwSource), (GDestroyNotify) qw_source_free },
  [QW_LIST_WORK_KINDS] = { sizeof (QwWorkKind), (GDestroyNotify) qw_work_kind_free },
  [QW_LIST_GROUPS] = { sizeof (QwGroup), (GDestroyNotify) qw_group_free },
  [QW_LIST_FEATURES] = { sizeof (QwFeature), (GDestroyNotify) qw_feature_free },
  [QW_LIST_CONDITIONS] = { sizeof (QwCondition), (GDestroyNotify) qw_condition_free },
  [QW_LIST_SENIORITIES] = { sizeof (QwRateFactor), (GDestroyNotify) qw_rate_factor_free },
  [QW_LIST_PRACTICES] = { sizeof (QwPractice), (GDestroyNotify) qw_practice_free },
  [QW_LIST_REGIONS] = { sizeof (QwRegion), (GDestroyNotify) qw_region_free },
  [QW_LIST_SELLERS] = { sizeof (QwRateFactor), (GDestroyNotify) qw_rate_factor_free },
  [QW_LIST_PROJECT_TYPES] = { sizeof (QwProjectType), (GDestroyNotify) qw_project_type_free },
  [QW_LIST_RUNNING_COSTS] = { sizeof (QwRunningCost), (GDestroyNotify) qw_running_cost_free },
  [QW_LIST_CURRENCIES] = { sizeof (QwCurrency), (GDestroyNotify) qw_currency_free },
  [QW_LIST_LENSES] = { sizeof (QwLens), (GDestroyNotify) qw_lens_free },
  [QW_LIST_BANDS] = { sizeof (QwBand), (GDestroyNotify) qw_band_free },
  [QW_LIST_ROLES] = { sizeof (QwRole), (GDestroyNotify) qw_role_free },
  [QW_LIST_STACKS] = { sizeof (QwStack), (GDestroyNotify) qw_stack_free },
  [QW_LIST_OWNERSHIP] = { sizeof (QwOwnership), (GDestroyNotify) qw_ownership_free },
  [QW_LIST_SKILLS] = { sizeof (QwSkill), (GDestroyNotify) qw_skill_free },
  [QW_LIST_FACTS] = { sizeof (QwFact), (GDestroyNotify) qw_fact_free },
};

G_DEFINE_BOXED_TYPE (QwCatalog, qw_catalog, qw_catalog_ref, qw_catalog_unref)

gsize
qw_catalog_entry_size (QwListKind list)
{
  return entry_types[list].size;
}

void
qw_catalog_entry_free (QwListKind list, gpointer entry)
{
  entry_types[list].free (entry);
}

gpointer
qw_catalog_find (QwCatalog *self, QwListKind list, const char *id)
{
  return id != NULL ? g_hash_table_lookup (self->lists[list].by_id, id) : NULL;
}

static void
free_file (QwTableFile *file)
{
  g_free ((char *) file->name);
  g_bytes_unref (file->bytes);
  g_free (file);
}

static void
add_file (QwCatalog *self, const QwTableFile *file)
{
  QwTableFile *copy = g_new (QwTableFile, 1);

  copy->name = g_strdup (file->name);
  copy->bytes = g_bytes_ref (file->bytes);
  g_ptr_array_add (self->files, copy);
}

static QwCatalog *
create (void)
{
  QwCatalog *self = g_atomic_rc_box_new0 (QwCatalog);

  for (int i = 0; i < QW_N_LISTS; i++)
    {
      self->lists[i].items = g_ptr_array_new_with_free_func (entry_types[i].free);
      self->lists[i].by_id = g_hash_table_new (g_str_hash, g_str_equal);
    }
  self->files = g_ptr_array_new_with_free_func ((GDestroyNotify) free_file);
  return self;
}

static void
clear (QwCatalog *self)
{
  for (int i = 0; i < QW_N_LISTS; i++)
    {
      g_hash_table_unref (self->lists[i].by_id);
      g_ptr_array_unref (self->lists[i].items);
    }
  g_free (self->edition);
  g_free (self->currency_date);
  g_free (self->default_region);
  g_free (self->default_seniority);
  g_free (self->default_seller);
  g_free (self->evidence_dates);
  g_ptr_array_unref (self->files);
}

QwCatalog *
qw_catalog_ref (QwCatalog *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
qw_catalog_unref (QwCatalog *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear);
}

static gboolean
count_file (const char *name, const QwTableFile *files, gsize n_files, GError **error)
{
  guint n = 0;

  for (gsize i = 0; i < n_files; i++)
    n += g_str_has_suffix (files[i].name, name) ? 1 : 0;
  if (n == 1)
    return TRUE;

  if (n == 0)
    qw_message_set_error (error, QW_ERROR_MISSING, name, "",
                          "found nothing, allowed: every table of the edition");
  else
    qw_message_set_error (error, QW_ERROR_DUPLICATE, name, "",
                          "found twice, allowed: each table of the edition once");
  return FALSE;
}

static gboolean
check_files (const QwTableFile *files, gsize n_files, GError **error)
{
  const char *const *names = qw_catalog_table_names ();

  for (gsize i = 0; i < n_files; i++)
    if (!qw_catalog_check_table_name (files[i].name, error))
      return FALSE;
  for (gsize i = 0; names[i] != NULL; i++)
    if (!count_file (names[i], files, n_files, error))
      return FALSE;

  return TRUE;
}

QwCatalog *
qw_catalog_new (const QwTableFile *files, gsize n_files, GError **error)
{
  g_autoptr (QwCatalog) self = NULL;

  g_return_val_if_fail (files != NULL || n_files == 0, NULL);

  if (!check_files (files, n_files, error))
    return NULL;

  self = create ();
  for (gsize i = 0; i < n_files; i++)
    add_file (self, &files[i]);
  self->n_edition_files = n_files;
  return qw_catalog_build (self, error) ? g_steal_pointer (&self) : NULL;
}

QwCatalog *
qw_catalog_extend (QwCatalog *self, const QwTableFile *file, GError **error)
{
  g_autoptr (QwCatalog) extended = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (file != NULL, NULL);

  if (!qw_catalog_check_table_name (file->name, error))
    return NULL;

  extended = create ();
  for (guint i = 0; i < self->files->len; i++)
    add_file (extended, self->files->pdata[i]);
  extended->n_edition_files = self->n_edition_files;
  add_file (extended, file);
  return qw_catalog_build (extended, error) ? g_steal_pointer (&extended) : NULL;
}
