/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-band-scale.h"
#include "qw-check.h"
#include "risk-stage.h"

static const char *
figure (RiskStage *stage)
{
  static char text[16];
  QwExposure *exposure = qw_outlook_get_exposure (stage->outlook);

  g_snprintf (text, sizeof text, "%d", qw_score_round (exposure->typical));
  return text;
}

static void
assert_whole_week (RiskStage *stage)
{
  g_assert_cmpfloat_with_epsilon (qw_answers_get_total (qw_outlook_get_answers (stage->outlook)),
                                  QW_SHARES_TOTAL, 1e-6);
  g_assert_cmpstr (risk_stage_score (stage), ==, figure (stage));
}

static const struct
{
  const char *kind;
  double percent;
} moves[] = {
  { "crud", 60 }, { "crud", 0 }, { "crud", 100 }, { "arch", 40 }, { "ui", 1 }, { "lead", 99 },
};

static void
test_slider (RiskStage *stage, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      gtk_range_set_value (risk_stage_slider (stage, moves[i].kind), moves[i].percent);
      risk_stage_settle (stage);
      g_assert_cmpfloat (risk_stage_share (stage, moves[i].kind), ==, moves[i].percent);
      g_assert_cmpfloat (gtk_range_get_value (risk_stage_slider (stage, moves[i].kind)), ==,
                         moves[i].percent);
      assert_whole_week (stage);
    }
}

static const struct
{
  const char *text;
  double percent;
} typed[] = {
  { "40", 40 }, { "0", 0 }, { "100", 100 }, { "250", 100 }, { "-5", 0 }, { "7", 7 },
};

static void
test_typed (RiskStage *stage, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      GtkSpinButton *entry = risk_stage_entry (stage, "sql");

      gtk_editable_set_text (GTK_EDITABLE (entry), typed[i].text);
      gtk_spin_button_update (entry);
      risk_stage_settle (stage);
      g_assert_cmpfloat (risk_stage_share (stage, "sql"), ==, typed[i].percent);
      assert_whole_week (stage);
    }
}

/* Leaving an entry that shows a rounded third must not be an edit. */
static void
test_leaving_is_no_edit (RiskStage *stage, gconstpointer data)
{
  g_autoptr (QwAnswers) before = NULL;
  QwAnswers *answers = qw_answers_ref (qw_outlook_get_answers (stage->outlook));
  const char *const thirds[] = { "crud", "arch", "sec", NULL };

  g_clear_pointer (&answers, qw_answers_unref);
  answers = qw_answers_new (stage->stage.catalog, "backend");
  for (guint i = 0; i < qw_catalog_get_work_kinds (stage->stage.catalog)->len; i++)
    {
      const QwWorkKind *kind = qw_catalog_get_work_kinds (stage->stage.catalog)->pdata[i];
      QwAnswers *next = qw_answers_with_share (answers, kind->id,
                                               g_strv_contains (thirds, kind->id) ? 100.0 / 3 : 0);

      qw_answers_unref (answers);
      answers = next;
    }
  qw_outlook_set_answers (stage->outlook, answers, NULL);
  before = g_steal_pointer (&answers);
  risk_stage_settle (stage);
  for (guint i = 0; thirds[i] != NULL; i++)
    gtk_spin_button_update (risk_stage_entry (stage, thirds[i]));
  risk_stage_settle (stage);
  g_assert_true (qw_answers_equal (before, qw_outlook_get_answers (stage->outlook)));
}

static void
test_lock (RiskStage *stage, gconstpointer data)
{
  double held = risk_stage_share (stage, "maint");

  g_assert_cmpfloat (held, >, 0);
  gtk_toggle_button_set_active (risk_stage_lock (stage, "maint"), TRUE);
  gtk_range_set_value (risk_stage_slider (stage, "crud"), 60);
  risk_stage_settle (stage);
  g_assert_cmpfloat (risk_stage_share (stage, "maint"), ==, held);
  assert_whole_week (stage);

  /* There is no room for more than the lock leaves: the slider goes back to that. */
  gtk_range_set_value (risk_stage_slider (stage, "crud"), 100);
  risk_stage_settle (stage);
  g_assert_cmpfloat (risk_stage_share (stage, "maint"), ==, held);
  g_assert_cmpfloat (gtk_range_get_value (risk_stage_slider (stage, "crud")), ==, 100 - held);
  assert_whole_week (stage);
}

static void
test_usual_week (RiskStage *stage, gconstpointer data)
{
  gboolean start = TRUE;

  gtk_range_set_value (risk_stage_slider (stage, "crud"), 90);
  risk_stage_settle (stage);
  g_object_get (stage->outlook, "is-start", &start, NULL);
  g_assert_false (start);
  risk_stage_press (stage, "Start From a Usual Week");
  g_object_get (stage->outlook, "is-start", &start, NULL);
  g_assert_true (start);
  assert_whole_week (stage);
  g_assert_nonnull (
      qw_find_label (risk_stage_page (stage),
                     "A start for “Backend developer”, not your week: change what differs."));
}

static gboolean
is_combo (GtkWidget *widget, gpointer title)
{
  return ADW_IS_COMBO_ROW (widget) &&
         g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0;
}

static const struct
{
  const char *question;
  guint position;
  const char *(*get) (QwAnswers *answers);
  const char *answer;
} questions[] = {
  { "Role", 9, qw_answers_get_role, "architect" },
  { "Main technology", 1, qw_answers_get_stack, "python" },
  { "Who decides and answers for it", 4, qw_answers_get_ownership, "system-owner" },
};

static void
test_questions (RiskStage *stage, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      GtkWidget *row = qw_find (risk_stage_page (stage), is_combo,
                                (gpointer) questions[i].question);

      g_assert_nonnull (row);
      adw_combo_row_set_selected (ADW_COMBO_ROW (row), questions[i].position);
      risk_stage_settle (stage);
      g_assert_cmpstr (questions[i].get (qw_outlook_get_answers (stage->outlook)), ==,
                       questions[i].answer);
      assert_whole_week (stage);
    }
}

static void
test_move (RiskStage *stage, gconstpointer data)
{
  g_autofree char *before = g_strdup (risk_stage_score (stage));

  risk_stage_press (stage, "Try It");
  g_assert_true (qw_outlook_is_comparing (stage->outlook));
  g_assert_cmpstr (risk_stage_score (stage), !=, before);
  g_assert_cmpstr (risk_stage_score (stage), ==, figure (stage));
  g_assert_nonnull (risk_stage_button (stage, "Keep as Mine"));
  risk_stage_press (stage, "Take Back");
  g_assert_cmpstr (risk_stage_score (stage), ==, before);
}

static void
test_what_if (RiskStage *stage, gconstpointer data)
{
  g_autofree char *before = g_strdup (risk_stage_score (stage));
  g_autofree char *tried = NULL;

  risk_stage_press (stage, "Try a Change");
  g_assert_null (risk_stage_button (stage, "Try a Change"));
  gtk_range_set_value (risk_stage_slider (stage, "crud"), 0);
  risk_stage_settle (stage);
  tried = g_strdup (risk_stage_score (stage));
  g_assert_cmpstr (tried, !=, before);
  risk_stage_press (stage, "Back to Today");
  g_assert_cmpstr (risk_stage_score (stage), ==, before);

  risk_stage_press (stage, "Try a Change");
  gtk_range_set_value (risk_stage_slider (stage, "crud"), 0);
  risk_stage_press (stage, "Keep as Mine");
  g_assert_cmpstr (risk_stage_score (stage), ==, tried);
  g_assert_false (qw_outlook_is_comparing (stage->outlook));
}

/* Undo is that of the page on show. */
static void
test_undo (RiskStage *stage, gconstpointer data)
{
  GtkWidget *root = risk_stage_root (stage);
  QwBrief *brief = qw_session_get_brief (stage->stage.session);
  g_autofree char *before = g_strdup (risk_stage_score (stage));
  g_autofree char *after = NULL;

  gtk_range_set_value (risk_stage_slider (stage, "crud"), 0);
  risk_stage_settle (stage);
  after = g_strdup (risk_stage_score (stage));
  g_assert_cmpstr (after, !=, before);
  gtk_widget_activate_action (root, "win.undo", NULL);
  risk_stage_settle (stage);
  g_assert_cmpstr (risk_stage_score (stage), ==, before);
  gtk_widget_activate_action (root, "win.redo", NULL);
  risk_stage_settle (stage);
  g_assert_cmpstr (risk_stage_score (stage), ==, after);
  g_assert_true (qw_session_get_brief (stage->stage.session) == brief);
}

static const struct
{
  const char *list;
  gboolean needs_score;
} lists[] = {
  { "lenses", TRUE }, { "contributions", TRUE }, { "modifiers", TRUE },
  { "moves", TRUE },  { "skills", TRUE },        { "facts", FALSE },
};

static void
test_no_score (RiskStage *stage, gconstpointer data)
{
  QwAnswers *answers = qw_answers_ref (qw_outlook_get_answers (stage->outlook));

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_assert_nonnull (risk_stage_list (stage, lists[i].list));
  for (guint i = 0; i < qw_catalog_get_work_kinds (stage->stage.catalog)->len; i++)
    {
      const QwWorkKind *kind = qw_catalog_get_work_kinds (stage->stage.catalog)->pdata[i];
      QwAnswers *next = qw_answers_with_share (answers, kind->id, 0);

      qw_answers_unref (answers);
      answers = next;
    }
  qw_outlook_set_answers (stage->outlook, answers, NULL);
  qw_answers_unref (answers);
  risk_stage_settle (stage);
  g_assert_null (risk_stage_score (stage));
  g_assert_nonnull (
      qw_find_label (risk_stage_page (stage), qw_outlook_get_reason (stage->outlook)));
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_assert_true ((risk_stage_list (stage, lists[i].list) == NULL) == lists[i].needs_score);
}

static void
test_names (RiskStage *stage, gconstpointer data)
{
  g_assert_cmpuint (qw_check_names (risk_stage_page (stage)), >=, 58);
  g_assert_cmpuint (qw_check_wheel (risk_stage_page (stage)), >=, 28);
}

static void
test_scale_is_a_meter (RiskStage *stage, gconstpointer data)
{
  GtkWidget *scale = qw_stage_find (&stage->stage, QW_TYPE_BAND_SCALE);
  QwExposure *exposure = qw_outlook_get_exposure (stage->outlook);
  g_autofree char *summary = NULL;

  g_object_get (stage->outlook, "summary", &summary, NULL);
  gtk_test_accessible_assert_role (scale, GTK_ACCESSIBLE_ROLE_METER);
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "AI exposure of your week");
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                       (double) qw_score_round (exposure->typical));
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 100.0);
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, summary);
}

static const struct
{
  const char *name;
  void (*test) (RiskStage *stage, gconstpointer data);
} tests[] = {
  { "/risk/slider-keeps-the-week-whole", test_slider },
  { "/risk/typed-percents", test_typed },
  { "/risk/leaving-an-entry-is-no-edit", test_leaving_is_no_edit },
  { "/risk/lock-holds", test_lock },
  { "/risk/usual-week-is-a-start", test_usual_week },
  { "/risk/three-questions", test_questions },
  { "/risk/move-tried-and-taken-back", test_move },
  { "/risk/what-if-kept-or-not", test_what_if },
  { "/risk/undo-of-the-page-on-show", test_undo },
  { "/risk/no-score-says-why", test_no_score },
  { "/risk/every-control-has-a-name", test_names },
  { "/risk/scale-is-a-meter", test_scale_is_a_meter },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, RiskStage, NULL, risk_stage_set_up, tests[i].test,
                risk_stage_tear_down);
  return g_test_run ();
}
