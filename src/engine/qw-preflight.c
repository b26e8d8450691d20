/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-preflight-private.h"

#include <string.h>

static const char *const codes[] = {
  "totals",      "portions",     "rest",      "no-lines",    "zero",      "no-date",
  "past-date",   "past-due",     "no-client", "no-issuer",   "no-tax-id", "no-terms",
  "twice",       "duplicate",    "no-title",  "under-floor", "override",  "invisible",
  "old-edition", "private-text", "no-glyph",  "leak",
};
static const char *const fixes[] = { "go-to", "set-date", "remove-marks", "remove-line",
                                     "pay-rest" };

G_STATIC_ASSERT (G_N_ELEMENTS (codes) == QW_N_FINDING_CODES);
G_STATIC_ASSERT (G_N_ELEMENTS (fixes) == QW_N_FIXES);

static void
free_finding (QwFinding *self)
{
  g_free (self->path);
  g_free (self->part);
  g_free (self->title);
  g_free (self->other);
  g_free (self->text);
  g_free (self);
}

static void
look_for (QwInspection *self, QwFindingCode code, const char *text, const char *path)
{
  if (qw_text_is_blank (text))
    qw_findings_add (self->findings, code, QW_SEVERITY_WARNING, path);
}

static gboolean
charges_tax (const QwInspection *self)
{
  for (guint i = 0; self->totals != NULL && i < QW_N_PERIODS; i++)
    if (self->totals->periods[i].tax != 0)
      return TRUE;
  return FALSE;
}

static void
look_at_parties (QwInspection *self)
{
  const QwQuote *quote = self->quote;

  look_for (self, QW_FINDING_NO_CLIENT, quote->client->name, "client.name");
  look_for (self, QW_FINDING_NO_ISSUER, quote->issuer->name, "issuer.name");
  if (charges_tax (self))
    look_for (self, QW_FINDING_NO_TAX_ID, quote->issuer->tax_id, "issuer.tax_id");
  look_for (self, QW_FINDING_NO_TERMS, quote->texts[QW_QUOTE_TERMS], "terms");
}

/* Of what a file said then, which may be anything. */
static const char *
find_edition (JsonNode *node)
{
  JsonNode *member = NULL;

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    member = json_object_get_member (json_node_get_object (node), "catalog");
  return member != NULL && json_node_get_value_type (member) == G_TYPE_STRING
             ? json_node_get_string (member)
             : NULL;
}

static void
look_at_edition (QwInspection *self)
{
  const char *paths[] = { "estimate", "brief" };
  const char *found[] = { find_edition (qw_quote_find_estimate (self->quote)),
                          find_edition (qw_quote_find_brief (self->quote)) };

  if (self->preflight->edition == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (found); i++)
    if (found[i] != NULL && g_strcmp0 (found[i], self->preflight->edition) < 0)
      {
        qw_findings_add (self->findings, QW_FINDING_OLD_EDITION, QW_SEVERITY_WARNING, paths[i])
            ->text = g_strdup (found[i]);
        return;
      }
}

GPtrArray *
qw_quote_preflight (QwQuote *quote, const QwPreflight *preflight)
{
  GPtrArray *findings = qw_findings_new ();
  QwInspection self = { quote, preflight, NULL, findings };

  g_return_val_if_fail (quote != NULL, findings);
  g_return_val_if_fail (preflight != NULL && preflight->today != NULL, findings);

  qw_inspection_look_at_sums (&self);
  look_at_parties (&self);
  qw_inspection_look_at_dates (&self);
  qw_inspection_look_at_titles (&self);
  qw_inspection_look_at_lines (&self);
  qw_inspection_look_at_texts (&self);
  look_at_edition (&self);
  g_clear_pointer (&self.totals, qw_quote_totals_free);
  qw_findings_sort (findings);
  return findings;
}

GPtrArray *
qw_findings_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) free_finding);
}

QwFinding *
qw_findings_add (GPtrArray *self, QwFindingCode code, QwSeverity severity, const char *path)
{
  QwFinding *finding = g_new0 (QwFinding, 1);

  finding->code = code;
  finding->severity = severity;
  finding->fix = QW_FIX_GO_TO;
  finding->path = g_strdup (path);
  g_ptr_array_add (self, finding);
  return finding;
}

void
qw_findings_sort (GPtrArray *self)
{
  guint n_errors = 0;

  for (guint i = 0; i < self->len; i++)
    if (((const QwFinding *) self->pdata[i])->severity == QW_SEVERITY_ERROR)
      {
        gpointer finding = self->pdata[i];

        memmove (&self->pdata[n_errors + 1], &self->pdata[n_errors],
                 (i - n_errors) * sizeof (gpointer));
        self->pdata[n_errors++] = finding;
      }
}

gboolean
qw_findings_stop (GPtrArray *self)
{
  for (guint i = 0; i < self->len; i++)
    if (((const QwFinding *) self->pdata[i])->severity == QW_SEVERITY_ERROR)
      return TRUE;
  return FALSE;
}

const char *
qw_finding_code_to_string (QwFindingCode code)
{
  g_return_val_if_fail (code < G_N_ELEMENTS (codes), NULL);

  return codes[code];
}

const char *
qw_fix_to_string (QwFix fix)
{
  g_return_val_if_fail (fix < G_N_ELEMENTS (fixes), NULL);

  return fixes[fix];
}
