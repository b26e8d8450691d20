/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-session-private.h"

static void
free_estimate (gpointer estimate)
{
  qw_estimate_unref (estimate);
}

/* Before the first that costs more, so that those of one price keep their order. */
static void
insert (GPtrArray *estimates, QwEstimate *estimate)
{
  guint at = 0;

  while (at < estimates->len &&
         ((const QwEstimate *) estimates->pdata[at])->fixed.price <= estimate->fixed.price)
    at++;
  g_ptr_array_insert (estimates, (int) at, estimate);
}

static gboolean
add_pin (QwSession *self, GPtrArray *estimates, QwBrief *pin)
{
  QwEstimate *now = qw_session_get_estimate (self);
  g_autoptr (QwBrief) brief = qw_session_adjust_brief (self, pin);
  QwEstimate *estimate = qw_estimate_new (qw_session_get_catalog (self), brief, NULL);

  if (estimate == NULL)
    return FALSE;
  insert (estimates, estimate);
  return g_str_equal (estimate->currency->code, now->currency->code);
}

GPtrArray *
qw_session_list_offer (QwSession *self)
{
  g_autoptr (GPtrArray) estimates = g_ptr_array_new_with_free_func (free_estimate);
  GPtrArray *pins;

  g_return_val_if_fail (QW_IS_SESSION (self), NULL);
  pins = qw_session_get_pins (self);
  for (guint i = 0; i < pins->len; i++)
    if (!add_pin (self, estimates, pins->pdata[i]))
      {
        g_ptr_array_set_size (estimates, 0);
        return g_steal_pointer (&estimates);
      }
  insert (estimates, qw_estimate_ref (qw_session_get_estimate (self)));
  return g_steal_pointer (&estimates);
}
