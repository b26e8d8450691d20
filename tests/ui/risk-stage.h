/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-outlook.h"
#include "qw-stage.h"

/* The page of AI risk on show, all of it built: the shipped tables, and a developer who builds to the letter. */

typedef struct
{
  QwStage stage;
  QwOutlook *outlook;
} RiskStage;

/** RISK_TODAY: the day it is there. */
#define RISK_TODAY "2026-11-23"

/* For g_test_add(). */
void risk_stage_set_up (RiskStage *self, gconstpointer data);
void risk_stage_tear_down (RiskStage *self, gconstpointer data);

GtkWidget *risk_stage_root (RiskStage *self);
GtkWidget *risk_stage_page (RiskStage *self);
void risk_stage_settle (RiskStage *self);

/** risk_stage_slider, risk_stage_entry, risk_stage_lock: of the kind of work with the id @kind. */
GtkRange *risk_stage_slider (RiskStage *self, const char *kind);
GtkSpinButton *risk_stage_entry (RiskStage *self, const char *kind);
GtkToggleButton *risk_stage_lock (RiskStage *self, const char *kind);
/** risk_stage_button: the visible button with exactly this label. */
GtkWidget *risk_stage_button (RiskStage *self, const char *label);
void risk_stage_press (RiskStage *self, const char *label);
/** risk_stage_list: the visible QwRiskList with a list of the outlook, or NULL */
GtkWidget *risk_stage_list (RiskStage *self, const char *list);

double risk_stage_share (RiskStage *self, const char *kind);
/** risk_stage_score: as it is painted in large; NULL if there is none */
const char *risk_stage_score (RiskStage *self);
/** risk_stage_toast: (nullable): what the last toast said, until it is asked for */
char *risk_stage_toast (RiskStage *self);
