/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-spin.h"

#include "qw-locale.h"
#include "qw-scroll.h"
#include "qw-typed.h"

/* More than any entry has: what is too fine is rounded by it. */
#define DIGITS 6
#define SCALE  1e6

static int
input_cb (GtkSpinButton *spin, double *value)
{
  QwNumberStyle style = qw_locale_get ().numbers;
  gint64 typed = 0;
  QwTypedFault fault = qw_typed_parse (gtk_editable_get_text (GTK_EDITABLE (spin)), &style, DIGITS,
                                       &typed);

  /* What is no number changes nothing; GTK takes the value all the same. */
  *value = gtk_spin_button_get_value (spin);
  if (fault != QW_TYPED_GOOD && fault != QW_TYPED_EMPTY)
    return GTK_INPUT_ERROR;
  *value = (double) typed / SCALE;
  return TRUE;
}

void
qw_spin_set_up (GtkSpinButton *spin)
{
  qw_scroll_past (GTK_WIDGET (spin));
  /* Which would let neither groups nor other digits in. */
  gtk_spin_button_set_numeric (spin, FALSE);
  g_signal_connect (spin, "input", G_CALLBACK (input_cb), NULL);
}
