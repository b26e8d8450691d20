/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-estimate-private.h"

static void
free_driver (QwDriver *driver)
{
  g_free (driver->id);
  g_free (driver->title);
  g_free (driver);
}

gboolean
qw_estimate_fill_drivers (QwEstimate *self, GError **error)
{
  self->drivers = g_ptr_array_new_with_free_func ((GDestroyNotify) free_driver);
  return TRUE;
}
