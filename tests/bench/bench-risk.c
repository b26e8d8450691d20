/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A name and a figure a line, of the page of AI risk in a window on the display at hand: the median milliseconds
 * from a moved slider to the end of the paint of the frame that shows the new score, and how many frames a slider
 * that moves at every frame comes too late for.
 */

#include "risk-stage.h"
#include "trial.h"

#include <adwaita.h>

/* Far enough for another score. */
static void
swing (GtkWidget *slider, int i)
{
  gtk_range_set_value (GTK_RANGE (slider), i % 2 == 0 ? 70 : 10);
}

/* From 0 to 99 and back, by three. */
static void
drag (GtkWidget *slider, int i)
{
  int at = i % 66;

  gtk_range_set_value (GTK_RANGE (slider), 3.0 * (at < 33 ? at + 1 : 65 - at));
}

int
main (void)
{
  RiskStage stage = { 0 };
  GtkWidget *root = NULL;
  Trial swinging = { .change = swing };
  Trial dragging = { .change = drag };

  adw_init ();
  trial_limit ();
  risk_stage_set_up (&stage, NULL);
  root = risk_stage_root (&stage);
  swinging.control = dragging.control = GTK_WIDGET (risk_stage_slider (&stage, "crud"));
  swinging.label = qw_find_styled (risk_stage_page (&stage), "figure-score");

  trial_watch (&swinging, root);
  trial_print_median ("slider", &swinging);
  trial_end (&swinging, root);
  trial_watch (&dragging, root);
  trial_print_late ("slider-late", &dragging);
  trial_end (&dragging, root);
  risk_stage_tear_down (&stage, NULL);
  return 0;
}
