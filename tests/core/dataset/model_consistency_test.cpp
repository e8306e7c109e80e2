// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/model_consistency.h"

#include "core/dataset/dataset_io.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

Model model(const std::string& id, const std::string& name) {
    Model model;
    model.id = id;
    model.name = name;
    return model;
}

Score score(double value, const std::string& protocol, const std::string& source) {
    Score score;
    score.benchmark = "mmlu";
    score.value = value;
    score.protocol = protocol;
    score.source = source;
    return score;
}

/// "POINTER: MESSAGE" of every finding that is not about a missing benchmark or source.
std::vector<std::string> findingsOf(const std::vector<Model>& models) {
    std::vector<std::size_t> indices(models.size());
    for (std::size_t i = 0; i < models.size(); ++i) {
        indices[i] = i;
    }
    std::vector<Diagnostic> findings;
    checkConsistency("/models", models, indices, findings);
    std::vector<std::string> texts;
    for (const Diagnostic& finding : findings) {
        EXPECT_EQ(finding.severity, Severity::warning);
        texts.push_back(finding.pointer + ": " + render(finding.message));
    }
    return texts;
}

} // namespace

TEST(ModelNameKey, LeavesOutWhatPeopleSpellDifferently) {
    EXPECT_EQ(modelNameKey("GPT-4o (May 2024)"), modelNameKey("gpt 4o, may 2024"));
    EXPECT_NE(modelNameKey("Command A"), modelNameKey("Command A+"));
    EXPECT_NE(modelNameKey("GPT-3.5"), modelNameKey("GPT-35"));
}

TEST(Consistency, FindsOneModelUnderTwoNames) {
    std::vector<Model> models = {model("a", "GPT-4o mini"), model("b", "gpt 4o-Mini"), model("c", "Other"),
                                 model("d", "Other (high)")};
    const auto spelled = findingsOf(models);
    ASSERT_EQ(spelled.size(), 1U);
    EXPECT_TRUE(spelled[0].starts_with("/models/1/name: \"gpt 4o-Mini\" and \"GPT-4o mini\" (at /models/0)"))
        << spelled[0];
    models[1].name = "Another";
    EXPECT_TRUE(findingsOf(models).empty());
    models[3].aliases = {"another"};
    const auto alias = findingsOf(models);
    ASSERT_EQ(alias.size(), 1U);
    EXPECT_TRUE(alias[0].starts_with("/models/3/name")) << alias[0];
    models[0].aliases = {"GPT-4o Mini"};
    EXPECT_EQ(findingsOf(models).size(), 1U) << "an alias that only spells the own name another way";
}

TEST(Consistency, FindsTwoValuesForOneRun) {
    std::vector<Model> models = {model("a", "A")};
    models[0].scores = {score(80, "5-shot", "s"), score(80, "5-shot", "s"), score(81, "0-shot", "s"),
                        score(82, "5-shot", "t")};
    EXPECT_TRUE(findingsOf(models).empty());
    models[0].scores.push_back(score(85, "5-shot", "t"));
    const auto found = findingsOf(models);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].starts_with("/models/0/scores/4/value")) << found[0];
}

TEST(Consistency, FindsScoresThatWereTakenInAnotherWay) {
    std::vector<Model> models = {model("a", "A"), model("b", "B"), model("c", "C"), model("d", "D")};
    models[0].scores = {score(80, "pass@1", "s")};
    models[1].scores = {score(81, "pass@1", "t")};
    models[2].scores = {score(90, "cons@64", "u")};
    models[3].scores = {score(70, "", "u")}; // not known is no other protocol
    const auto found = findingsOf(models);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].starts_with("/models/2/scores/0/protocol")) << found[0];
    models[2].scores[0].source = "s";
    EXPECT_TRUE(findingsOf(models).empty()) << "the source sets them side by side itself";
}

TEST(Consistency, IsToldOfEveryFormat) {
    const auto countTwins = [](std::string_view bytes) {
        const auto loaded = parseDataset(bytes);
        EXPECT_TRUE(loaded);
        return std::count_if(loaded->findings.begin(), loaded->findings.end(), [](const Diagnostic& finding) {
            return render(finding.message).find("under") != std::string::npos;
        });
    };
    EXPECT_EQ(countTwins("id,name\na,GPT-4o\nb,gpt 4o\n"), 1);
    EXPECT_EQ(countTwins(R"({"models": [{"id": "a", "name": "GPT-4o"}, {"id": "b", "name": "gpt 4o"}]})"), 1);
}

} // namespace frontierscope
