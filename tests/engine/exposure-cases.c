/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "exposure-cases.h"

#define WHO(role, stack, ownership)                                                                \
  "{'format': 1, 'role': '" role "', 'stack': '" stack "', 'ownership': '" ownership               \
  "', 'shares': {"

/* clang-format off */
const WorkedCase worked_cases[] = {
  { "developer-a", WHO ("backend", "web-mainstream", "spec") "'crud': 40, 'boiler': 15, 'sql': 20, 'docs': 10, 'tests': 10, 'maint': 5}}",
    78, 86, 94, "high", "", { 84.3, 81.1, 92.8 } },
  { "junior-developer-a", WHO ("backend", "web-mainstream", "junior-spec") "'crud': 45, 'boiler': 15, 'sql': 20, 'docs': 10, 'tests': 10}}",
    82, 90, 98, "high", "", { 88.3, 84.3, 97.1 } },
  { "developer-b", WHO ("backend", "other", "owner") "'arch': 30, 'debug': 20, 'perf': 15, 'domain': 25, 'lead': 10}}",
    23, 39, 52, "mixed", "lower elevated", { 52.4, 41.7, 23.2 } },
  { "developer-b-system-owner", WHO ("architect", "other", "system-owner") "'arch': 35, 'debug': 15, 'perf': 10, 'domain': 20, 'lead': 20}}",
    20, 34, 47, "lower", "mixed", { 47.2, 35.3, 19.5 } },
  { "freelancer-brochure-sites", WHO ("frontend", "cms", "spec") "'ui': 50, 'maint': 20, 'boiler': 15, 'docs': 5, 'lead': 10}}",
    73, 81, 89, "high", "", { 82.9, 77.3, 82.1 } },
  { "freelancer-outcome-owner", WHO ("fullstack", "web-mainstream", "owner") "'crud': 20, 'ui': 15, 'maint': 15, 'domain': 20, 'arch': 15, 'lead': 15}}",
    48, 57, 65, "elevated", "mixed high", { 61.1, 60.4, 48.1 } },
  { "sre", WHO ("devops", "other", "owner") "'ops': 35, 'debug': 30, 'perf': 15, 'sec': 10, 'lead': 10}}",
    33, 41, 54, "mixed", "lower elevated", { 54.3, 33.8, 34.1 } },
  { "security-engineer", WHO ("security", "other", "owner") "'sec': 55, 'debug': 15, 'docs': 15, 'lead': 15}}",
    29, 43, 57, "mixed", "lower elevated", { 57.1, 29.0, 43.3 } },
  { "qa-tester", WHO ("qa", "other", "mixed") "'tests': 60, 'docs': 15, 'debug': 10, 'maint': 15}}",
    65, 73, 81, "high", "", { 79.5, 65.4, 73.1 } },
  { "tech-lead", WHO ("lead-pm", "other", "system-owner") "'lead': 50, 'arch': 20, 'domain': 20, 'debug': 10}}",
    13, 28, 42, "lower", "mixed", { 41.8, 27.3, 13.4 } },
};
const gsize n_worked_cases = G_N_ELEMENTS (worked_cases);

const SkillCase skill_cases[] = {
  { "two-largest", WHO ("backend", "other", "spec") "'crud': 40, 'sql': 30, 'docs': 30}}",
    "systems-design database-internals" },
  { "by-points-not-share", WHO ("backend", "other", "spec") "'boiler': 42, 'docs': 40, 'maint': 18}}",
    "domain-knowledge systems-design platform-engineering" },
  { "thirty-percent", WHO ("backend", "other", "spec") "'crud': 15, 'ui': 15, 'arch': 70}}",
    "systems-design database-internals accessibility-and-performance product-discovery" },
  { "under-thirty", WHO ("backend", "other", "spec") "'crud': 15, 'ui': 14, 'arch': 71}}",
    "systems-design security-thinking" },
  { "none-heavy", WHO ("lead-pm", "other", "owner") "'lead': 60, 'domain': 40}}",
    "ai-output-review requirements-discovery" },
  { "all-heavy-and-little", WHO ("fullstack", "other", "mixed")
    "'crud': 15, 'maint': 14, 'sql': 14, 'docs': 14, 'tests': 14, 'boiler': 14, 'ui': 15}}",
    "systems-design database-internals observability" },
};
const gsize n_skill_cases = G_N_ELEMENTS (skill_cases);

const MoveCase move_cases[] = {
  { "developer-a", WHO ("backend", "web-mainstream", "spec") "'crud': 40, 'boiler': 15, 'sql': 20, 'docs': 10, 'tests': 10, 'maint': 5}}",
    "crud>arch:20=78 ^mixed=78 sql>perf:20=83 docs>domain:10=83 boiler>arch:15=83" },
  { "developer-b", WHO ("backend", "other", "owner") "'arch': 30, 'debug': 20, 'perf': 15, 'domain': 25, 'lead': 10}}",
    "^system-owner=34 domain>lead:20=38 debug>arch:20=38" },
  { "role-does-it-already", WHO ("mobile", "other", "system-owner") "'crud': 50, 'ui': 50}}", "crud>perf:20=50 ui>perf:20=53" },
  { "role-does-none-of-it", WHO ("contract-coder", "other", "system-owner") "'crud': 50, 'maint': 50}}", "crud>arch:20=60 maint>ops:20=60" },
  { "nothing-lowers", WHO ("lead-pm", "other", "system-owner") "'lead': 100}}", "" },
  { "what-is-there", WHO ("writer", "other", "system-owner") "'docs': 8, 'lead': 92}}", "docs>domain:8=29" },
};
const gsize n_move_cases = G_N_ELEMENTS (move_cases);
/* clang-format on */
