/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "brief-cases.h"

#define PAGE  "{'format': 1, 'project': 'page'"
#define OTHER "{'format': 1, 'project': 'other'"
#define RANGE "'hours': {'low': 8, 'typical': 16, 'high': 40}"

/* clang-format off */
const BriefCase brief_cases[] = {
  { "empty", "", QW_ERROR_SYNTAX, NULL },
  { "array", "[]", QW_ERROR_TYPE, "brief.json: found an array, allowed: an object" },
  { "duplicate", "{'format': 1, 'project': 'page', 'project': 'other'}", QW_ERROR_DUPLICATE, NULL },
  { "no-format", "{'project': 'page'}",
    QW_ERROR_MISSING, "brief.json: format: found nothing, allowed: a whole number" },
  { "version", "{'format': 2, 'project': 'page'}",
    QW_ERROR_VERSION, "brief.json: format: found 2, allowed: 1" },
  { "no-project", "{'format': 1}",
    QW_ERROR_MISSING, "brief.json: project: found nothing, allowed: a string" },
  { "unknown-project", "{'format': 1, 'project': 'shopp'}",
    QW_ERROR_UNKNOWN, "brief.json: project: found \"shopp\", allowed: page, shop, quick-page, other" },
  { "project-number", "{'format': 1, 'project': 7}",
    QW_ERROR_TYPE, "brief.json: project: found 7, allowed: a string" },
  { "other-edition", PAGE ", 'catalog': '2027'}",
    QW_ERROR_VERSION, "brief.json: catalog: found \"2027\", allowed: \"2026\"" },

  /* features */
  { "features-array", PAGE ", 'features': ['auth']}",
    QW_ERROR_TYPE, "brief.json: features: found an array, allowed: an object" },
  { "unknown-feature", PAGE ", 'features': {'autth': 1}}",
    QW_ERROR_UNKNOWN, "brief.json: features.autth: found \"autth\", allowed: auth, social, catalogue, cart, payments, language, copywriting, fast, slow, checks" },
  { "strange-feature", PAGE ", 'features': {'a b': 1}}",
    QW_ERROR_UNKNOWN, "brief.json: features[\"a b\"]: found \"a b\", allowed: auth, social, catalogue, cart, payments, language, copywriting, fast, slow, checks" },
  { "empty-feature", PAGE ", 'features': {'': 1}}", QW_ERROR_UNKNOWN, NULL },
  { "quantity-zero", PAGE ", 'features': {'language': 0}}",
    QW_ERROR_LIMIT, "brief.json: features.language: found 0, allowed: a whole number from 1 to 20" },
  { "quantity-negative", PAGE ", 'features': {'language': -1}}",
    QW_ERROR_LIMIT, "brief.json: features.language: found -1, allowed: a whole number from 1 to 20" },
  { "quantity-fraction", PAGE ", 'features': {'language': 1.5}}",
    QW_ERROR_LIMIT, "brief.json: features.language: found 1.5, allowed: a whole number from 1 to 20" },
  { "quantity-too-large", PAGE ", 'features': {'language': 21}}",
    QW_ERROR_LIMIT, "brief.json: features.language: found 21, allowed: a whole number from 1 to 20" },
  { "quantity-without-unit", PAGE ", 'features': {'auth': 2}}",
    QW_ERROR_LIMIT, "brief.json: features.auth: found 2, allowed: a whole number from 1 to 1" },
  { "quantity-boolean", PAGE ", 'features': {'auth': true}}",
    QW_ERROR_TYPE, "brief.json: features.auth: found true, allowed: a whole number" },
  { "quantity-huge", PAGE ", 'features': {'auth': 99999999999999999999}}", QW_ERROR_NUMBER, NULL },
  { "missing-feature", PAGE ", 'features': {'social': 1}}",
    QW_ERROR_REQUIREMENT, "brief.json: features.social: needs auth" },
  { "missing-one-of", PAGE ", 'features': {'payments': 1}}",
    QW_ERROR_REQUIREMENT, "brief.json: features.payments: needs one of auth, cart" },
  { "missing-second", PAGE ", 'features': {'cart': 1, 'payments': 1}}",
    QW_ERROR_REQUIREMENT, "brief.json: features.cart: needs catalogue" },
  { "excluded", PAGE ", 'features': {'slow': 1, 'fast': 1}}",
    QW_ERROR_EXCLUSION, "brief.json: features.fast: excludes slow, allowed: one of the two" },
  { "excluded-by-type", "{'format': 1, 'project': 'quick-page', 'features': {'slow': 1}}",
    QW_ERROR_EXCLUSION, "brief.json: features.slow: excludes fast, which the project type includes, allowed: one of the two" },

  /* conditions */
  { "unknown-condition", PAGE ", 'conditions': {'weather': 'rain'}}", QW_ERROR_UNKNOWN, NULL },
  { "unknown-design", PAGE ", 'conditions': {'design': 'fancy'}}",
    QW_ERROR_UNKNOWN, "brief.json: conditions.design: found \"fancy\", allowed: standard, custom" },
  { "unknown-deadline", PAGE ", 'conditions': {'deadline': 'now'}}",
    QW_ERROR_UNKNOWN, "brief.json: conditions.deadline: found \"now\", allowed: normal, rush" },
  { "unknown-clarity", PAGE ", 'conditions': {'clarity': 'Usual'}}",
    QW_ERROR_UNKNOWN, "brief.json: conditions.clarity: found \"Usual\", allowed: clear, usual, vague" },
  { "unknown-assistance", PAGE ", 'conditions': {'assistance': 'all'}}",
    QW_ERROR_UNKNOWN, "brief.json: conditions.assistance: found \"all\", allowed: none, some" },
  { "condition-number", PAGE ", 'conditions': {'design': 1}}",
    QW_ERROR_TYPE, "brief.json: conditions.design: found 1, allowed: a string" },

  /* own lines */
  { "own-no-title", OTHER ", 'own': [{" RANGE "}]}",
    QW_ERROR_MISSING, "brief.json: own[0].title: found nothing, allowed: a string" },
  { "own-blank-title", OTHER ", 'own': [{'title': '  ', " RANGE "}]}",
    QW_ERROR_LIMIT, "brief.json: own[0].title: found no text, allowed: one character or more" },
  { "own-no-hours", OTHER ", 'own': [{'title': 'Link'}]}",
    QW_ERROR_MISSING, "brief.json: own[0].hours: found nothing, allowed: an object" },
  { "own-order", OTHER ", 'own': [{'title': 'A', " RANGE "}, {'title': 'B', 'hours': {'low': 9, 'typical': 5, 'high': 40}}]}",
    QW_ERROR_ORDER, "brief.json: own[1].hours.typical: 5 is below low (9)" },
  { "own-negative", OTHER ", 'own': [{'title': 'A', 'hours': {'low': -1, 'typical': 5, 'high': 40}}]}",
    QW_ERROR_LIMIT, "brief.json: own[0].hours.low: found -1, allowed: 0 to 1000000" },
  { "own-huge", OTHER ", 'own': [{'title': 'A', 'hours': {'low': 1, 'typical': 5, 'high': 1e7}}]}",
    QW_ERROR_LIMIT, "brief.json: own[0].hours.high: found 10000000, allowed: 0 to 1000000" },
  { "own-nan", OTHER ", 'own': [{'title': 'A', 'hours': {'low': 1, 'typical': 5, 'high': nan}}]}", QW_ERROR_SYNTAX, NULL },
  { "own-infinite", OTHER ", 'own': [{'title': 'A', 'hours': {'low': 1, 'typical': 5, 'high': 1e400}}]}", QW_ERROR_NUMBER, NULL },
  { "own-coding", OTHER ", 'own': [{'title': 'A', 'coding': 1, " RANGE "}]}",
    QW_ERROR_TYPE, "brief.json: own[0].coding: found 1, allowed: true or false" },
  { "own-object", OTHER ", 'own': {}}",
    QW_ERROR_TYPE, "brief.json: own: found an object, allowed: an array" },

  /* rate */
  { "rate-number", PAGE ", 'rate': 85}",
    QW_ERROR_TYPE, "brief.json: rate: found 85, allowed: an object" },
  { "own-rate-number", PAGE ", 'rate': {'own': 85}}",
    QW_ERROR_TYPE, "brief.json: rate.own: found 85, allowed: a string" },
  { "own-rate-zero", PAGE ", 'rate': {'own': '0.00'}}",
    QW_ERROR_LIMIT, "brief.json: rate.own: found \"0.00\", allowed: more than 0, up to 1000000000" },
  { "own-rate-negative", PAGE ", 'rate': {'own': '-85'}}",
    QW_ERROR_LIMIT, "brief.json: rate.own: found \"-85\", allowed: more than 0, up to 1000000000" },
  { "own-rate-digits", PAGE ", 'rate': {'own': '85.125'}}",
    QW_ERROR_NUMBER, "brief.json: rate.own: found \"85.125\", allowed: an amount such as 8800.00" },
  { "own-rate-yen", PAGE ", 'currency': 'JPY', 'rate': {'own': '85.5'}}",
    QW_ERROR_NUMBER, "brief.json: rate.own: found \"85.5\", allowed: an amount such as 8800" },
  { "own-rate-comma", PAGE ", 'rate': {'own': '85,00'}}",
    QW_ERROR_NUMBER, "brief.json: rate.own: found \"85,00\", allowed: an amount such as 8800.00" },
  { "own-rate-symbol", PAGE ", 'rate': {'own': '$85'}}",
    QW_ERROR_NUMBER, "brief.json: rate.own: found \"$85\", allowed: an amount such as 8800.00" },
  { "own-rate-huge", PAGE ", 'rate': {'own': '99999999999999999999'}}", QW_ERROR_OVERFLOW, NULL },
  { "own-rate-large", PAGE ", 'rate': {'own': '2000000000'}}",
    QW_ERROR_LIMIT, "brief.json: rate.own: found \"2000000000\", allowed: more than 0, up to 1000000000" },
  { "rate-of-both", PAGE ", 'rate': {'own': '85', 'region': 'us'}}", QW_ERROR_UNKNOWN, NULL },
  { "rate-member", PAGE ", 'rate': {'country': 'us'}}", QW_ERROR_UNKNOWN, NULL },
  { "rate-region", PAGE ", 'rate': {'region': 'usa'}}",
    QW_ERROR_UNKNOWN, "brief.json: rate.region: found \"usa\", allowed: us, global" },
  { "rate-seniority", PAGE ", 'rate': {'seniority': 'guru'}}",
    QW_ERROR_UNKNOWN, "brief.json: rate.seniority: found \"guru\", allowed: junior, mid" },
  { "rate-seller", PAGE ", 'rate': {'seller': 'shop'}}",
    QW_ERROR_UNKNOWN, "brief.json: rate.seller: found \"shop\", allowed: freelancer, agency" },

  /* the rest */
  { "currency", PAGE ", 'currency': 'usd'}",
    QW_ERROR_UNKNOWN, "brief.json: currency: found \"usd\", allowed: USD, EUR, JPY, KWD" },
  { "week-too-short", PAGE ", 'hours_per_week': 0.5}",
    QW_ERROR_LIMIT, "brief.json: hours_per_week: found 0.5, allowed: 1 to 168" },
  { "week-too-long", PAGE ", 'hours_per_week': 169}",
    QW_ERROR_LIMIT, "brief.json: hours_per_week: found 169, allowed: 1 to 168" },
  { "confidence-low", PAGE ", 'confidence': 49}",
    QW_ERROR_LIMIT, "brief.json: confidence: found 49, allowed: a whole number from 50 to 95" },
  { "confidence-high", PAGE ", 'confidence': 96}",
    QW_ERROR_LIMIT, "brief.json: confidence: found 96, allowed: a whole number from 50 to 95" },
  { "confidence-fraction", PAGE ", 'confidence': 70.5}",
    QW_ERROR_LIMIT, "brief.json: confidence: found 70.5, allowed: a whole number from 50 to 95" },
  { "confidence-text", PAGE ", 'confidence': '70'}",
    QW_ERROR_TYPE, "brief.json: confidence: found \"70\", allowed: a whole number" },
};
const gsize n_brief_cases = G_N_ELEMENTS (brief_cases);

#define CONDITIONS "'conditions':{'design':'standard','deadline':'normal','clarity':'usual','assistance':'none'}"
#define MARKET     "'rate':{'region':'us','seniority':'mid','seller':'freelancer'}"
#define REST       "'currency':'USD','hours_per_week':25,'confidence':70}"
#define WRITTEN(project, features) \
  "{'format':1,'catalog':'2026','project':'" project "','features':{" features "}," CONDITIONS ",'own':[]," MARKET "," REST

const GoodCase good_cases[] = {
  { "least", PAGE "}", WRITTEN ("page", "") },
  { "nulls", PAGE ", 'features': null, 'own': null, 'rate': null, 'currency': null}", WRITTEN ("page", "") },
  { "unknown-member", PAGE ", 'client': {'name': 'Example Bookshop'}}", WRITTEN ("page", "") },
  { "sorted", PAGE ", 'features': {'social': 1, 'language': 20, 'auth': 1.0}}",
    WRITTEN ("page", "'auth':1,'language':20,'social':1") },
  { "included-counts", "{'format': 1, 'project': 'shop', 'features': {'payments': 1}}",
    WRITTEN ("shop", "'payments':1") },
  { "own-rate", PAGE ", 'rate': {'own': '85.5'}}",
    "{'format':1,'catalog':'2026','project':'page','features':{}," CONDITIONS ",'own':[],'rate':{'own':'85.5'}," REST },
  { "part-of-rate", PAGE ", 'rate': {'seller': 'agency'}}",
    "{'format':1,'catalog':'2026','project':'page','features':{}," CONDITIONS ",'own':[],'rate':{'region':'us','seniority':'mid','seller':'agency'}," REST },
  { "own-lines", OTHER ", 'own': [{'title': 'Kite & Co', 'hours': {'low': 0.5, 'typical': 1, 'high': 3}, 'coding': true}, {'title': '<b>', " RANGE "}]}",
    "{'format':1,'catalog':'2026','project':'other','features':{}," CONDITIONS ",'own':[{'title':'Kite & Co','hours':{'low':0.5,'typical':1,'high':3},'coding':true},{'title':'<b>','hours':{'low':8,'typical':16,'high':40},'coding':false}]," MARKET "," REST },
  { "free-line", OTHER ", 'own': [{'title': 'Gift', 'hours': {'low': 0, 'typical': 0, 'high': 0}}]}",
    "{'format':1,'catalog':'2026','project':'other','features':{}," CONDITIONS ",'own':[{'title':'Gift','hours':{'low':0,'typical':0,'high':0},'coding':false}]," MARKET "," REST },
  { "everything", PAGE ", 'catalog': '2026', 'conditions': {'design': 'custom', 'deadline': 'rush', 'clarity': 'vague', 'assistance': 'some'}, 'currency': 'KWD', 'hours_per_week': 37.5, 'confidence': 95}",
    "{'format':1,'catalog':'2026','project':'page','features':{},'conditions':{'design':'custom','deadline':'rush','clarity':'vague','assistance':'some'},'own':[]," MARKET ",'currency':'KWD','hours_per_week':37.5,'confidence':95}" },
};
const gsize n_good_cases = G_N_ELEMENTS (good_cases);
/* clang-format on */
