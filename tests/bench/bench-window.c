/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A name and a figure a line, in a window on the display at hand: the median milliseconds from a changed switch or
 * dial to the end of the paint of the frame that shows the new figure, each after a rest, so that no frame is under
 * way; and how many frames a dial that moves at every frame comes too late for.
 */

#include "qw-price-card.h"
#include "qw-stage.h"
#include "trial.h"

#include <adwaita.h>

static void
flip (GtkWidget *control, int i)
{
  gtk_switch_set_active (GTK_SWITCH (control), !gtk_switch_get_active (GTK_SWITCH (control)));
}

/* From P50 to P95 and back. */
static void
turn (GtkWidget *control, int i)
{
  int at = i % 90;

  gtk_range_set_value (GTK_RANGE (control), 50 + (at < 45 ? at + 1 : 89 - at));
}

static gboolean
has_id (GtkWidget *widget, gpointer id)
{
  return g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0;
}

/* The one that the stage has picked. */
static gboolean
is_picked (GtkWidget *widget, gpointer data)
{
  return GTK_IS_SWITCH (widget) && gtk_widget_get_mapped (widget) &&
         gtk_widget_is_sensitive (widget) && gtk_switch_get_active (GTK_SWITCH (widget));
}

static void
run_trials (QwStage *stage)
{
  GtkWidget *root = qw_stage_root (stage);
  GtkWidget *card = qw_stage_find (stage, QW_TYPE_PRICE_CARD);
  Trial tick = { .change = flip,
                 .control = qw_find (root, is_picked, NULL),
                 .label = qw_find_styled (root, "figure-typical") };
  Trial dial = { .change = turn,
                 .control = qw_find (card, has_id, (gpointer) "dial"),
                 .label = qw_find (card, has_id, (gpointer) "amount") };

  trial_watch (&tick, root);
  trial_print_median ("tick", &tick);
  trial_end (&tick, root);
  trial_watch (&dial, root);
  trial_print_median ("dial", &dial);
  trial_print_late ("dial-late", &dial);
  trial_end (&dial, root);
}

int
main (void)
{
  QwStage stage = { NULL };

  adw_init ();
  trial_limit ();
  qw_stage_set_up (&stage, NULL);
  run_trials (&stage);
  qw_stage_tear_down (&stage, NULL);
  return 0;
}
