/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

GPtrArray *
qw_catalog_get_work_kinds (QwCatalog *self)
{
  return self->lists[QW_LIST_WORK_KINDS].items;
}

GPtrArray *
qw_catalog_get_lenses (QwCatalog *self)
{
  return self->lists[QW_LIST_LENSES].items;
}

GPtrArray *
qw_catalog_get_bands (QwCatalog *self)
{
  return self->lists[QW_LIST_BANDS].items;
}

GPtrArray *
qw_catalog_get_roles (QwCatalog *self)
{
  return self->lists[QW_LIST_ROLES].items;
}

GPtrArray *
qw_catalog_get_stacks (QwCatalog *self)
{
  return self->lists[QW_LIST_STACKS].items;
}

GPtrArray *
qw_catalog_get_ownership (QwCatalog *self)
{
  return self->lists[QW_LIST_OWNERSHIP].items;
}

GPtrArray *
qw_catalog_get_skills (QwCatalog *self)
{
  return self->lists[QW_LIST_SKILLS].items;
}

GPtrArray *
qw_catalog_get_facts (QwCatalog *self)
{
  return self->lists[QW_LIST_FACTS].items;
}

const QwWorkKind *
qw_catalog_find_work_kind (QwCatalog *self, const char *id)
{
  return qw_catalog_find (self, QW_LIST_WORK_KINDS, id);
}

const QwRole *
qw_catalog_find_role (QwCatalog *self, const char *id)
{
  return qw_catalog_find (self, QW_LIST_ROLES, id);
}

const QwStack *
qw_catalog_find_stack (QwCatalog *self, const char *id)
{
  return qw_catalog_find (self, QW_LIST_STACKS, id);
}

const QwOwnership *
qw_catalog_find_ownership (QwCatalog *self, const char *id)
{
  return qw_catalog_find (self, QW_LIST_OWNERSHIP, id);
}

const QwSkill *
qw_catalog_find_skill (QwCatalog *self, const char *id)
{
  return qw_catalog_find (self, QW_LIST_SKILLS, id);
}

const char *
qw_catalog_get_evidence_dates (QwCatalog *self)
{
  return self->evidence_dates;
}

double
qw_catalog_get_least_half_width (QwCatalog *self)
{
  return self->least_half_width;
}
