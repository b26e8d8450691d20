/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quote-cases.h"

#define HEAD          "{'format': 1, 'currency': 'EUR', "
#define LINES         "'sections': [{'lines': ["
#define LINE(members) HEAD LINES "{" members "}]}]}"
#define EMPTY         "'sections': [{}]}"
#define WRITTEN                                                                                    \
  "{'format':1,'id':'a','state':'draft','currency':'EUR','digits':2,'valid_days':30,"              \
  "'display':'lines',"

/* clang-format off */
const QuoteCase quote_cases[] = {
  { "empty", "", QW_ERROR_SYNTAX, NULL },
  { "list", "[]", QW_ERROR_TYPE, "q: found an array, allowed: an object" },
  { "null", "null", QW_ERROR_TYPE, "q: found null, allowed: an object" },
  { "duplicate-member", "{'format': 1, 'format': 1}", QW_ERROR_DUPLICATE, NULL },
  { "nul", HEAD "'title': 'a\\u0000b', " EMPTY, QW_ERROR_ENCODING, "q: line 1, column 45: found \\u0000, allowed: any character but NUL" },
  { "lone-surrogate", HEAD "'title': '\\ud83d', " EMPTY, QW_ERROR_ENCODING, NULL },
  { "not-utf-8", HEAD "'title': '\xff', " EMPTY, QW_ERROR_ENCODING, NULL },
  { "not-a-number", HEAD "'digits': NaN, " EMPTY, QW_ERROR_SYNTAX, NULL },
  { "infinite-unknown", HEAD "'x-later': 1e999, " EMPTY, QW_ERROR_NUMBER, NULL },
  { "huge-unknown", HEAD "'x-later': 9223372036854775808, " EMPTY, QW_ERROR_NUMBER, NULL },

  /* the document */
  { "no-format", "{'currency': 'EUR', " EMPTY, QW_ERROR_MISSING, "q: format: found nothing, allowed: a whole number" },
  { "newer", "{'format': 2}", QW_ERROR_VERSION,
    "q: format: found 2, which a newer version of Quotewright has written, allowed: 1" },
  { "newer-and-other", "{'format': 2, 'currency': 7, 'sections': 'none'}", QW_ERROR_VERSION, NULL },
  { "far-newer", "{'format': 9223372036854775807}", QW_ERROR_VERSION, NULL },
  { "older", "{'format': 0}", QW_ERROR_VERSION, "q: format: found 0, allowed: 1" },
  { "format-text", "{'format': '1'}", QW_ERROR_TYPE, "q: format: found \"1\", allowed: a whole number" },
  { "no-currency", "{'format': 1, " EMPTY, QW_ERROR_MISSING, "q: currency: found nothing, allowed: a string" },
  { "currency-form", "{'format': 1, 'currency': 'euro', " EMPTY, QW_ERROR_LIMIT,
    "q: currency: found \"euro\", allowed: a code of three capital letters such as \"EUR\"" },
  { "currency-unknown", "{'format': 1, 'currency': 'XXQ', " EMPTY, QW_ERROR_MISSING,
    "q: digits: found nothing, allowed: the digits of \"XXQ\", which the tables do not have" },
  { "digits-moved", HEAD "'digits': 0, " EMPTY, QW_ERROR_LIMIT, "q: digits: found 0, allowed: 2 for \"EUR\"" },
  { "digits-five", "{'format': 1, 'currency': 'XXQ', 'digits': 5, " EMPTY, QW_ERROR_LIMIT,
    "q: digits: found 5, allowed: a whole number from 0 to 4" },
  { "no-sections", "{'format': 1, 'currency': 'EUR'}", QW_ERROR_MISSING, "q: sections: found nothing, allowed: an array" },
  { "no-section", HEAD "'sections': []}", QW_ERROR_LIMIT, "q: sections: found an array of 0, allowed: 1 to 10000 elements" },
  { "section-number", HEAD "'sections': [7]}", QW_ERROR_TYPE, "q: sections[0]: found 7, allowed: an object" },
  { "no-tax", HEAD "'taxes': [], " EMPTY, QW_ERROR_LIMIT, "q: taxes: found an array of 0, allowed: 1 to 10000 elements" },
  { "id-form", HEAD "'id': 'A b', " EMPTY, QW_ERROR_LIMIT,
    "q: id: found \"A b\", allowed: an id of a-z, 0-9 and single hyphens, up to 64 long" },
  { "id-path", HEAD "'id': '../../etc', " EMPTY, QW_ERROR_LIMIT, NULL },
  { "revision-negative", HEAD "'revision': -1, " EMPTY, QW_ERROR_LIMIT,
    "q: revision: found -1, allowed: a whole number from 0 to 10000" },
  { "state-unknown", HEAD "'state': 'paid', " EMPTY, QW_ERROR_UNKNOWN,
    "q: state: found \"paid\", allowed: draft, sent, accepted, declined, expired, superseded, done" },
  { "display-unknown", HEAD "'display': 'none', " EMPTY, QW_ERROR_UNKNOWN, NULL },
  { "title-number", HEAD "'title': 5, " EMPTY, QW_ERROR_TYPE, "q: title: found 5, allowed: a string" },
  { "language-long", HEAD "'language': 'en-this-is-no-language-of-any-people', " EMPTY, QW_ERROR_LIMIT,
    "q: language: found 36 characters, allowed: up to 35" },
  { "created-no-date", HEAD "'created': '2026-02-30', " EMPTY, QW_ERROR_LIMIT,
    "q: created: found \"2026-02-30\", allowed: a date such as \"2026-11-23\"" },
  { "issued-time", HEAD "'issued': '2026-11-23T10:00:00Z', " EMPTY, QW_ERROR_LIMIT, NULL },
  { "valid-for-ever", HEAD "'valid_days': 36500, " EMPTY, QW_ERROR_LIMIT,
    "q: valid_days: found 36500, allowed: a whole number from 0 to 3650" },
  { "last-part", HEAD "'last_part': 1000000000001, " EMPTY, QW_ERROR_LIMIT, NULL },
  { "included-text", HEAD "'included': 'All', " EMPTY, QW_ERROR_TYPE, "q: included: found \"All\", allowed: an array" },
  { "included-number", HEAD "'included': ['A', 1], " EMPTY, QW_ERROR_TYPE, "q: included[1]: found 1, allowed: a string" },
  { "brief-text", HEAD "'brief': 'none', " EMPTY, QW_ERROR_TYPE, "q: brief: found \"none\", allowed: an object" },

  /* life */
  { "number-blank", HEAD "'number': '  ', " EMPTY, QW_ERROR_LIMIT,
    "q: number: found \"  \", allowed: up to 64 characters on one line" },
  { "number-lines", HEAD "'number': 'Q\\n1', " EMPTY, QW_ERROR_LIMIT, NULL },
  { "sent-no-number", HEAD "'state': 'sent', 'issued': '2026-11-23', " EMPTY, QW_ERROR_MISSING,
    "q: number: found nothing, allowed: what a quote has that is sent" },
  { "sent-no-day", HEAD "'state': 'accepted', 'number': 'Q-1', " EMPTY, QW_ERROR_MISSING,
    "q: issued: found nothing, allowed: what a quote has that is accepted" },
  { "history-other", HEAD "'state': 'draft', 'history': [{'state': 'sent', 'when': '2026-11-23T10:00:00Z'}], " EMPTY, QW_ERROR_LIMIT,
    "q: state: found \"draft\", allowed: \"sent\", as the history ends" },
  { "history-no-time", HEAD "'history': [{'state': 'draft'}], " EMPTY, QW_ERROR_LIMIT,
    "q: history[0].when: found \"\", allowed: a time such as \"2026-11-23T14:05:00+01:00\"" },

  /* parties */
  { "logo-no-base64", HEAD "'issuer': {'logo': '*'}, " EMPTY, QW_ERROR_LIMIT,
    "q: issuer.logo: found what is not base64, allowed: a PNG or JPEG file in base64" },
  { "logo-cut", HEAD "'issuer': {'logo': 'iVBORw0'}, " EMPTY, QW_ERROR_LIMIT, NULL },
  { "logo-svg", HEAD "'client': {'logo': 'PHN2Zz48L3N2Zz4='}, " EMPTY, QW_ERROR_LIMIT,
    "q: client.logo: found another kind of file, allowed: a PNG or JPEG file" },
  { "logo-nothing", HEAD "'client': {'logo': ''}, " EMPTY, QW_ERROR_LIMIT, NULL },
  { "client-text", HEAD "'client': 'Example Bookshop', " EMPTY, QW_ERROR_TYPE,
    "q: client: found \"Example Bookshop\", allowed: an object" },

  /* lines */
  { "kind", LINE ("'kind': 'gift'"), QW_ERROR_UNKNOWN,
    "q: sections[0].lines[0].kind: found \"gift\", allowed: fixed, hourly, unit, free, discount" },
  { "price-number", LINE ("'price': 12.5"), QW_ERROR_TYPE,
    "q: sections[0].lines[0].price: found 12.5, allowed: a number in quotes" },
  { "price-comma", LINE ("'price': '12,50'"), QW_ERROR_NUMBER,
    "q: sections[0].lines[0].price: found \"12,50\", allowed: an amount such as 8800.00" },
  { "price-digits", LINE ("'price': '12.505'"), QW_ERROR_NUMBER, NULL },
  { "price-hex", LINE ("'price': '0x10'"), QW_ERROR_NUMBER, NULL },
  { "price-nan", LINE ("'price': 'nan'"), QW_ERROR_NUMBER, NULL },
  { "price-exponent", LINE ("'price': '1e9'"), QW_ERROR_NUMBER, NULL },
  { "price-digits-elsewhere", LINE ("'price': '١٢'"), QW_ERROR_NUMBER, NULL },
  { "price-too-large", LINE ("'price': '92233720368547758.08'"), QW_ERROR_OVERFLOW,
    "q: sections[0].lines[0].price: found an amount that is too large, allowed: 64 bits of minor units" },
  { "price-least", LINE ("'price': '-92233720368547758.08'"), QW_ERROR_LIMIT,
    "q: sections[0].lines[0].price: found -92233720368547758.08, allowed: -92233720368547758.07 to 92233720368547758.07" },
  { "sum-too-large", LINE ("'price': '92233720368547758.07'}, {'price': '0.01'"), QW_ERROR_OVERFLOW, NULL },
  { "product-too-large", LINE ("'kind': 'unit', 'quantity': '922337203685477', 'price': '922337203685477'"), QW_ERROR_OVERFLOW, NULL },
  { "tax-too-large", HEAD "'taxes': [{'percent': '1000'}], " LINES "{'price': '92233720368547758.07'}]}]}", QW_ERROR_OVERFLOW, NULL },
  { "quantity-negative", LINE ("'quantity': '-1'"), QW_ERROR_LIMIT,
    "q: sections[0].lines[0].quantity: found -1.0000, allowed: 0.0000 to 922337203685477.5807" },
  { "quantity-digits", LINE ("'quantity': '1.00001'"), QW_ERROR_NUMBER, NULL },
  { "percent-101", LINE ("'percent': '100.0001'"), QW_ERROR_LIMIT,
    "q: sections[0].lines[0].percent: found 100.0001, allowed: 0.0000 to 100.0000" },
  { "off-negative", LINE ("'off': '-1.00'"), QW_ERROR_LIMIT, NULL },
  { "cost-negative", LINE ("'cost': '-1.00'"), QW_ERROR_LIMIT, NULL },
  { "discount-negative", LINE ("'kind': 'discount', 'price': '-1.00'"), QW_ERROR_LIMIT,
    "q: sections[0].lines[0].price: found less than 0, allowed: what the discount takes off" },
  { "optional-text", LINE ("'optional': 'yes'"), QW_ERROR_TYPE,
    "q: sections[0].lines[0].optional: found \"yes\", allowed: true or false" },
  { "period", LINE ("'period': 'weekly'"), QW_ERROR_UNKNOWN, NULL },
  { "tax-unknown", LINE ("'tax': 'vat'"), QW_ERROR_UNKNOWN,
    "q: sections[0].lines[0].tax: found \"vat\", allowed: an id that the quote has" },
  { "choice-unknown", LINE ("'choice': 'colour'"), QW_ERROR_UNKNOWN, NULL },
  { "line-id-twice", HEAD "'sections': [{'lines': [{'id': 'a'}]}, {'lines': [{'id': 'b'}, {'id': 'a'}]}]}", QW_ERROR_DUPLICATE,
    "q: sections[1].lines[1].id: found \"a\" a second time, allowed: each id once" },
  { "line-id-number", LINE ("'id': 'line-1000000000001'"), QW_ERROR_LIMIT,
    "q: sections[0].lines[0].id: found \"line-1000000000001\", allowed: an id with a number of up to 1000000000000" },
  { "line-id-endless", LINE ("'id': 'line-99999999999999999999999999'"), QW_ERROR_LIMIT, NULL },
  { "section-id-twice", HEAD "'sections': [{'id': 's'}, {'id': 's'}]}", QW_ERROR_DUPLICATE, NULL },
  { "tax-id-twice", HEAD "'taxes': [{'id': 't'}, {'id': 't'}], " EMPTY, QW_ERROR_DUPLICATE,
    "q: taxes[1].id: found \"t\" a second time, allowed: each id once" },
  { "tax-negative", HEAD "'taxes': [{'percent': '-1'}], " EMPTY, QW_ERROR_LIMIT, NULL },
  { "tax-absurd", HEAD "'taxes': [{'percent': '1000.0001'}], " EMPTY, QW_ERROR_LIMIT, NULL },

  /* portions */
  { "rounding-negative", HEAD "'rounding': '-1.00', " EMPTY, QW_ERROR_LIMIT, NULL },
  { "deposit-kind", HEAD "'deposit': {'kind': 'half'}, " EMPTY, QW_ERROR_UNKNOWN,
    "q: deposit.kind: found \"half\", allowed: none, percent, amount, lines, rest" },
  { "deposit-percent", HEAD "'deposit': {'kind': 'percent', 'percent': '101'}, " EMPTY, QW_ERROR_LIMIT,
    "q: deposit.percent: found 101.0000, allowed: 0.0000 to 100.0000" },
  { "deposit-line", HEAD "'deposit': {'kind': 'lines', 'lines': ['a']}, " EMPTY, QW_ERROR_UNKNOWN,
    "q: deposit.lines[0]: found \"a\", allowed: an id that the quote has" },
  { "milestone-line", HEAD "'milestones': [{'portion': {'kind': 'lines', 'lines': ['a']}}], " EMPTY, QW_ERROR_UNKNOWN,
    "q: milestones[0].portion.lines[0]: found \"a\", allowed: an id that the quote has" },
  { "milestone-due", HEAD "'milestones': [{'due': 'soon'}], " EMPTY, QW_ERROR_LIMIT,
    "q: milestones[0].due: found \"soon\", allowed: a date such as \"2026-11-23\"" },
  { "override-in-message", HEAD "'state': '\u202etnes', " EMPTY, QW_ERROR_UNKNOWN,
    "q: state: found \"\\u202etnes\", allowed: draft, sent, accepted, declined, expired, superseded, done" },

  /* packages */
  { "package-type", LINE ("'package': []"), QW_ERROR_TYPE, "q: sections[0].lines[0].package: found an array, allowed: an object" },
  { "package-content-none", LINE ("'package': {'contents': [{'quantity': 0}]}"), QW_ERROR_LIMIT, NULL },
  { "package-content-type", LINE ("'package': {'contents': ['Blog']}"), QW_ERROR_TYPE, NULL },
  { "package-weeks-below-nothing", LINE ("'package': {'weeks_low': '-1'}"), QW_ERROR_LIMIT, NULL },
  { "package-estimate-type", LINE ("'package': {'estimate': 'none'}"), QW_ERROR_TYPE, NULL },
};
/* clang-format on */
const gsize n_quote_cases = G_N_ELEMENTS (quote_cases);

/* clang-format off */
const QuoteReadCase quote_read_cases[] = {
  { "least", HEAD "'id': 'a', " EMPTY, WRITTEN "'taxes':[{'id':'tax-1','percent':'0'}],'choices':[],'sections':[{'id':'section-2','lines':[]}],"
    "'milestones':[],'history':[],'last_part':2}" },
  { "nulls", HEAD "'id': 'a', 'number': null, 'title': null, 'valid_days': null, 'issuer': null, 'taxes': null, " EMPTY,
    WRITTEN "'taxes':[{'id':'tax-1','percent':'0'}],'choices':[],'sections':[{'id':'section-2','lines':[]}],"
    "'milestones':[],'history':[],'last_part':2}" },
  { "no-id", HEAD EMPTY,
    "{'format':1,'id':'file-eba71ae2263af2528a2f7472ebefa2c3','state':'draft','currency':'EUR','digits':2,'valid_days':30,'display':'lines',"
    "'taxes':[{'id':'tax-1','percent':'0'}],'choices':[],'sections':[{'id':'section-2','lines':[]}],'milestones':[],'history':[],'last_part':2}" },
  { "unknown-members", HEAD "'id': 'a', 'taxes': [{'id': 't', 'x': [1, 0.1, {'y': null}]}], 'sections': [{'id': 's', 'b': {}, 'lines': [{'id': 'l', 'later': ''}]}], "
    "'deposit': {'kind': 'percent', 'percent': '40', 'z': true}, 'issuer': {'web': 'example.org'}, 'x-later': -0.5, '': 7}",
    WRITTEN "'issuer':{'web':'example.org'},"
    "'taxes':[{'id':'t','percent':'0','x':[1,0.1,{'y':null}]}],'choices':[],'sections':[{'id':'s','lines':[{'id':'l','kind':'fixed','later':''}],'b':{}}],"
    "'deposit':{'kind':'percent','percent':'40','z':true},'milestones':[],'history':[],'x-later':-0.5,'':7}" },
  { "decimals", HEAD "'id': 'a', 'taxes': [{'id': 't', 'percent': '8.875'}], 'sections': [{'id': 's', 'lines': [{'id': 'l', 'kind': 'unit', "
    "'quantity': '2.250', 'price': '-64.2', 'percent': '0.0001', 'off': '-0.00'}]}]}",
    WRITTEN "'taxes':[{'id':'t','percent':'8.875'}],'choices':[],'sections':[{'id':'s','lines':[{'id':'l','kind':'unit',"
    "'quantity':'2.25','price':'-64.20','percent':'0.0001'}]}],'milestones':[],'history':[]}" },
  { "currency-of-others", "{'format': 1, 'id': 'a', 'currency': 'XXQ', 'digits': 4, 'taxes': [{'id': 't'}], 'sections': [{'id': 's', 'lines': [{'id': 'l', 'price': '0.0001'}]}]}",
    "{'format':1,'id':'a','state':'draft','currency':'XXQ','digits':4,'valid_days':30,'display':'lines','taxes':[{'id':'t','percent':'0'}],'choices':[],"
    "'sections':[{'id':'s','lines':[{'id':'l','kind':'fixed','price':'0.0001'}]}],'milestones':[],'history':[]}" },
  { "literal-texts", HEAD "'id': 'a', 'title': '<b>Kite & Co</b> \u202e %s', 'taxes': [{'id': 't'}], 'sections': [{'id': 's'}]}",
    "{'format':1,'id':'a','state':'draft','title':'<b>Kite & Co</b> \u202e %s','currency':'EUR','digits':2,'valid_days':30,'display':'lines',"
    "'taxes':[{'id':'t','percent':'0'}],'choices':[],'sections':[{'id':'s','lines':[]}],'milestones':[],'history':[]}" },
  { "state-of-history", HEAD "'id': 'a', 'number': 'Q-1', 'issued': '2026-11-23', 'taxes': [{'id': 't'}], 'sections': [{'id': 's'}], "
    "'history': [{'state': 'sent', 'when': '2026-11-23T10:00:00Z', 'reason': ''}]}",
    "{'format':1,'id':'a','number':'Q-1','state':'sent','currency':'EUR','digits':2,'issued':'2026-11-23','valid_days':30,'display':'lines',"
    "'taxes':[{'id':'t','percent':'0'}],'choices':[],'sections':[{'id':'s','lines':[]}],'milestones':[],"
    "'history':[{'state':'sent','when':'2026-11-23T10:00:00Z','reason':''}]}" },
  { "logo", HEAD "'id': 'a', 'issuer': {'name': 'Example Studio', 'logo': '/9j/4A=='}, 'taxes': [{'id': 't'}], 'sections': [{'id': 's'}]}",
    WRITTEN "'issuer':{'name':'Example Studio','logo':'/9j/4A=='},'taxes':[{'id':'t','percent':'0'}],'choices':[],'sections':[{'id':'s','lines':[]}],'milestones':[],'history':[]}" },
  { "every-kind-of-line", HEAD "'id': 'a', 'taxes': [{'id': 't'}, {'id': 'u', 'title': 'Reverse charge', 'percent': '0', 'note': 'Tax is due by the client.'}], "
    "'choices': [{'id': 'c', 'title': 'Hosting'}], 'sections': [{'id': 's', 'title': 'All of them', 'lines': ["
    "{'id': 'a', 'kind': 'fixed', 'title': 'Landing page', 'price': '900.00', 'cost': '0.00', 'origin': 'base'},"
    "{'id': 'b', 'kind': 'hourly', 'title': 'Advice', 'quantity': '2.5', 'unit': 'hours', 'price': '85.00', 'off': '12.50'},"
    "{'id': 'd', 'kind': 'unit', 'title': 'Pages', 'quantity': '12', 'unit': 'pages', 'price': '40.00', 'percent': '10', 'tax': 'u'},"
    "{'id': 'e', 'kind': 'free', 'title': 'First talk', 'price': '100.00'},"
    "{'id': 'f', 'kind': 'fixed', 'title': 'Blog', 'price': '300.00', 'optional': true, 'chosen': true},"
    "{'id': 'g', 'kind': 'fixed', 'title': 'Small', 'price': '10.00', 'period': 'monthly', 'choice': 'c'},"
    "{'id': 'h', 'kind': 'fixed', 'title': 'Large', 'price': '25.00', 'period': 'monthly', 'choice': 'c', 'chosen': true},"
    "{'id': 'i', 'kind': 'discount', 'title': 'For friends', 'percent': '5', 'whole': true}]}]}",
    WRITTEN "'taxes':[{'id':'t','percent':'0'},{'id':'u','title':'Reverse charge','percent':'0','note':'Tax is due by the client.'}],"
    "'choices':[{'id':'c','title':'Hosting'}],'sections':[{'id':'s','title':'All of them','lines':["
    "{'id':'a','kind':'fixed','title':'Landing page','price':'900.00','cost':'0.00','origin':'base'},"
    "{'id':'b','kind':'hourly','title':'Advice','quantity':'2.5','unit':'hours','price':'85.00','off':'12.50'},"
    "{'id':'d','kind':'unit','title':'Pages','quantity':'12','unit':'pages','price':'40.00','percent':'10','tax':'u'},"
    "{'id':'e','kind':'free','title':'First talk','price':'100.00'},"
    "{'id':'f','kind':'fixed','title':'Blog','price':'300.00','optional':true,'chosen':true},"
    "{'id':'g','kind':'fixed','title':'Small','price':'10.00','period':'monthly','choice':'c'},"
    "{'id':'h','kind':'fixed','title':'Large','price':'25.00','period':'monthly','chosen':true,'choice':'c'},"
    "{'id':'i','kind':'discount','title':'For friends','percent':'5','whole':true}]}],'milestones':[],'history':[]}" },
  { "packages", HEAD "'id': 'a', 'taxes': [{'id': 't'}], 'choices': [{'id': 'c', 'title': 'Package'}], 'sections': [{'id': 's', 'lines': ["
    "{'id': 'l', 'title': 'Good', 'price': '900.00', 'choice': 'c', 'package': {'weeks_low': '2.50', 'weeks_high': '4', 'contents': ["
    "{'group': 'Pages', 'title': 'Blog', 'quantity': 1}, {'title': 'Language', 'quantity': 3, 'later': 1}], 'brief': {'project': 'blog'}, 'x': 0}},"
    "{'id': 'm', 'package': {}}]}]}",
    WRITTEN "'taxes':[{'id':'t','percent':'0'}],'choices':[{'id':'c','title':'Package'}],'sections':[{'id':'s','lines':["
    "{'id':'l','kind':'fixed','title':'Good','price':'900.00','choice':'c','package':{'weeks_low':'2.5','weeks_high':'4','contents':["
    "{'group':'Pages','title':'Blog'},{'title':'Language','quantity':3,'later':1}],'brief':{'project':'blog'},'x':0}},"
    "{'id':'m','kind':'fixed','package':{'contents':[]}}]}],'milestones':[],'history':[]}" },
  { "portions", HEAD "'id': 'a', 'taxes': [{'id': 't'}], 'sections': [{'id': 's', 'lines': [{'id': 'l', 'price': '1000.00'}]}], 'rounding': '50.00', "
    "'deposit': {'kind': 'lines', 'lines': ['l']}, 'milestones': [{'id': 'm', 'title': 'Launch', 'due': '2026-12-24', 'portion': {'kind': 'amount', 'amount': '5000.00'}}, "
    "{'id': 'n', 'portion': {'kind': 'rest'}}]}",
    WRITTEN "'taxes':[{'id':'t','percent':'0'}],'choices':[],'sections':[{'id':'s','lines':[{'id':'l','kind':'fixed','price':'1000.00'}]}],'rounding':'50.00',"
    "'deposit':{'kind':'lines','lines':['l']},'milestones':[{'id':'m','title':'Launch','due':'2026-12-24','portion':{'kind':'amount','amount':'5000.00'}},"
    "{'id':'n','portion':{'kind':'rest'}}],'history':[]}" },
};
/* clang-format on */
const gsize n_quote_read_cases = G_N_ELEMENTS (quote_read_cases);
