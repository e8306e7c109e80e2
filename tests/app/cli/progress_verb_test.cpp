// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/facts.h"
#include "tests/support/run_program.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

using Json = nlohmann::json;

/// Highest GPQA Diamond score of the facts until a day, by a plain search.
double bestUntil(const std::string& day) {
    double best = 0;
    for (const FactRow& row : facts("models.csv")) {
        if (!row.at("gpqa_diamond_pct").empty() && row.at("release_date") <= day) {
            best = std::max(best, std::stod(row.at("gpqa_diamond_pct")));
        }
    }
    return best;
}

} // namespace

TEST(ProgressVerb, AgreesWithASearchOfTheFacts) {
    const ProgramRun run = runProgram({"progress", "--json", "--as-of", "2025-02-28"});
    ASSERT_EQ(run.exitStatus, 0) << run.errors;
    const Json answer = run.json();
    EXPECT_EQ(answer.at("schema"), 1);
    EXPECT_EQ(answer.at("as_of"), "2025-02-28");
    const Json& records = answer.at("records");
    ASSERT_GT(records.size(), 4U);
    EXPECT_DOUBLE_EQ(records.back().at("score_pct").get<double>(), bestUntil("2025-02-28"));
    for (std::size_t i = 1; i < records.size(); ++i) {
        EXPECT_GT(records[i].at("score_pct"), records[i - 1].at("score_pct"));
        EXPECT_GT(records[i].at("date"), records[i - 1].at("date"));
    }
}

TEST(ProgressVerb, SaysWhoLeadsAndWhetherTheRecordBends) {
    const Json answer = runProgram({"progress", "--json"}).json();
    const Json& lead = answer.at("leads").back();
    EXPECT_NEAR(lead.at("lead_items").get<double>(), lead.at("lead_pct").get<double>() * 1.98, 1e-9);
    EXPECT_GE(lead.at("spread_of_five_pct"), lead.at("lead_pct"));
    const std::set<std::string> verdicts = {"slowing", "undecided", "quickening"};
    EXPECT_TRUE(verdicts.contains(answer.at("trend").at("verdict").get<std::string>()));
    EXPECT_FALSE(answer.at("trend").at("sentence").get<std::string>().empty());
}

TEST(ProgressVerb, ADayBeforeAllModelsHasNoRecords) {
    const ProgramRun run = runProgram({"progress", "--json", "--as-of", "2001-01-01"});
    EXPECT_EQ(run.exitStatus, 0);
    EXPECT_TRUE(run.json().at("records").empty());
    EXPECT_EQ(runProgram({"progress", "--as-of", "2001-01-01"}).exitStatus, 0);
}

TEST(ProgressVerb, RefusesWhatIsNoDay) {
    const ProgramRun run = runProgram({"progress", "--as-of", "yesterday"});
    EXPECT_EQ(run.exitStatus, 2);
    EXPECT_NE(run.errors.find("yesterday: expected a date such as"), std::string::npos);
}

} // namespace frontierscope
