// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset_io.h"

#include "core/dataset/number_text.h"

#include <random>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

/// Makes datasets of every shape that the schema allows.
class RandomDataset {
public:
    explicit RandomDataset(unsigned seed)
        : m_random(seed) {}

    Dataset make() {
        Dataset dataset;
        dataset.title = text();
        dataset.asOf = maybe([this] { return date(); });
        dataset.unknownFields = unknown();
        for (int i = 0; i < 6; ++i) {
            dataset.models.push_back(model("m" + std::to_string(i)));
            dataset.computeModels.push_back(model("c" + std::to_string(i)));
        }
        Benchmark benchmark;
        benchmark.id = "b";
        benchmark.name = text();
        benchmark.unit = "index";
        benchmark.chanceLevel = maybe([this] { return number(); });
        benchmark.referenceLines.push_back({"r", text(), number(), text(), text(), coin(), unknown()});
        dataset.benchmarks.push_back(benchmark);
        Series series;
        series.id = "s";
        series.yUnit = "index";
        series.points.push_back(
            {number(), number(), {}, PointStatus::reconstructed, text(), text(), unknown()});
        series.unknownFields = unknown();
        dataset.series.push_back(series);
        RatingSnapshot snapshot{date(), "overall", maybe([this] { return coin(); }), {}, unknown()};
        snapshot.ratings.push_back(
            {text(), text(), number(), {}, {}, maybe([] { return 7; }), text(), unknown()});
        dataset.ratings.push_back(snapshot);
        dataset.credits.push_back({"x", text(), text(), text(), {text() + "u", text() + "v"}, unknown()});
        return dataset;
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random()) % limit; }
    bool coin() { return m_random() % 2 == 0; }
    double number() {
        return std::ldexp(static_cast<double>(m_random()), static_cast<int>(m_random() % 40) - 45);
    }
    CalendarDate date() { return {static_cast<int>(2000 + below(30)), 1 + below(12), 1 + below(28)}; }
    std::string text() {
        static const char* const kTexts[] = {
            "",         "plain", "\"quoted\"\\", "<img src=x> A & \"B\"", "한국어 🙂", "two\nlines\t",
            "\x01\x1f", "a/b~c"};
        return kTexts[m_random() % 8];
    }
    std::string unknown() { return coin() ? "" : R"({"later":[1,2.5,null,{"deep":"x"}],"é":true})"; }
    template <class Make>
    auto maybe(Make make) -> std::optional<decltype(make())> {
        return coin() ? std::optional(make()) : std::nullopt;
    }

    Model model(const std::string& id) {
        Model made;
        made.id = id;
        made.name = id + text();
        made.organization = text();
        made.family = text();
        made.setting = text();
        made.notes = text();
        made.unknownFields = unknown();
        made.aliases = {"one" + text(), "two"};
        made.releaseDate = maybe([this] { return coin() ? *CalendarDate::parse("2024-06") : date(); });
        made.reasoning = maybe([this] { return coin(); });
        made.openWeights = maybe([this] { return coin(); });
        for (int i = 0; i < 2; ++i) {
            Price price;
            price.validFrom = i == 0 ? std::nullopt : std::optional(date());
            price.seenOn = maybe([this] { return date(); });
            price.inputUsdPerMtok = maybe([this] { return number(); });
            price.outputUsdPerMtok = maybe([this] { return number(); });
            price.cachedUsdPerMtok = maybe([this] { return number(); });
            price.isEstimate = coin();
            price.source = text();
            price.unknownFields = unknown();
            made.prices.push_back(price);
        }
        Score score{"b",
                    number(),
                    maybe([this] { return number(); }),
                    maybe([] { return 198; }),
                    text(),
                    text(),
                    text(),
                    text(),
                    maybe([this] { return date(); }),
                    text(),
                    coin(),
                    coin(),
                    coin(),
                    unknown()};
        made.scores = {score};
        if (coin()) {
            made.trainingCompute = TrainingCompute{number() + 1, text(), coin(), text(), unknown()};
        }
        return made;
    }

    std::mt19937 m_random;
};

std::string pointersOf(const std::vector<Diagnostic>& findings) {
    std::string text;
    for (const Diagnostic& finding : findings) {
        text += finding.where() + (finding.severity == Severity::warning ? "? " : " ");
    }
    return text;
}

} // namespace

TEST(DatasetJson, ComesBackWholeAndByteForByte) {
    for (unsigned seed = 0; seed < 200; ++seed) {
        const Dataset dataset = RandomDataset(seed).make();
        const std::string text = datasetToJson(dataset);
        const auto loaded = parseDataset(text);
        ASSERT_TRUE(loaded) << render(loaded.error().message);
        for (const Diagnostic& finding : loaded->findings) {
            EXPECT_EQ(finding.severity, Severity::warning) << finding.where() << render(finding.message);
        }
        EXPECT_EQ(loaded->dataset, dataset) << "seed " << seed;
        EXPECT_EQ(datasetToJson(loaded->dataset), text) << "seed " << seed;
    }
}

TEST(DatasetJson, KeepsUnknownMembers) {
    const std::string text = R"({
  "schema": 1,
  "models": [
    {
      "id": "a",
      "name": "A",
      "prices": [
        {
          "input_usd_per_mtok": 1,
          "later_member": {
            "x": 1
          }
        }
      ],
      "mood": [
        1,
        2
      ]
    }
  ],
  "from_the_future": true
}
)";
    const auto loaded = parseDataset(text);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(datasetToJson(loaded->dataset), text);
}

TEST(DatasetJson, OfANewerSchemaIsRefusedWithAReason) {
    const auto loaded = parseDataset(R"({"schema": 2, "models": []})");
    ASSERT_FALSE(loaded);
    EXPECT_NE(render(loaded.error().message).find("newer version"), std::string::npos);
    EXPECT_FALSE(parseDataset(R"({"schema": "1", "models": []})"));
    EXPECT_TRUE(parseDataset(R"({"models": []})"));
}

TEST(DatasetJson, ListsEveryFaultByItsPointerAndKeepsTheGoodRecords) {
    const auto loaded = parseDataset(R"({"schema": 1, "models": [
        {"id": "a", "name": "A", "reasoning": "yes"},
        {"id": "b", "name": "B"},
        {"name": "C", "release_date": "soon", "prices": [{"input_usd_per_mtok": "3"}]},
        {"id": "d", "name": "D", "prices": [{"input_usd_per_mtok": 1}, {"input_usd_per_mtok": -1}]},
        {"id": "b", "name": "E"},
        7,
        {"id": "f", "name": "F", "scores": [{"benchmark": "gpqa-diamond", "value": 120}]},
        {"id": "g", "name": "G", "training_compute": {"flop": 0, "is_estimate": true}},
        {"id": "h", "name": "B"}]})");
    ASSERT_TRUE(loaded);
    EXPECT_EQ(
        pointersOf(loaded->findings),
        "/models/0/reasoning /models/2 /models/2/release_date /models/2/prices/0/input_usd_per_mtok "
        "/models/5 "
        "/models/3/prices/1/input_usd_per_mtok /models/3/prices/1? /models/4/id /models/6/scores/0/value "
        "/models/7/training_compute/flop /models/8/name? ");
    ASSERT_EQ(loaded->dataset.models.size(), 2U);
    EXPECT_EQ(loaded->dataset.models[0].id, "b");
    EXPECT_EQ(loaded->dataset.models[1].id, "h");
    EXPECT_EQ(loaded->recordCount, 9U);
}

TEST(DatasetJson, TellsLineAndColumnOfASyntaxError) {
    const auto loaded = parseDataset("{\"models\": [\n  {\"id\": nan}\n]}");
    ASSERT_FALSE(loaded);
    ASSERT_EQ(loaded.error().findings.size(), 1U);
    EXPECT_EQ(loaded.error().findings[0].line, 2);
    EXPECT_GE(loaded.error().findings[0].column, 9);
    const auto cut = parseDataset("{\"models\": [\n  {\"id\": \"a\"");
    ASSERT_FALSE(cut);
    EXPECT_NE(render(cut.error().message).find("cut off"), std::string::npos);
    EXPECT_EQ(cut.error().findings.at(0).line, 2);
}

TEST(DatasetJson, TellsWhatDoesNotBelongInOwnWords) {
    const auto said = [](std::string_view text, Language language) {
        const auto loaded = parseDataset(text);
        return loaded ? std::string("nothing") : render(loaded.error().message, language);
    };
    struct Case {
        std::string text, found;
        int line, column;
    };
    for (const Case& each :
         {Case{"{\"models\": [\n  {\"id\": }\n]}", "}", 2, 10},
          Case{"{\"models\": [\n  {\"id\": NaN}\n]}", "NaN", 2, 10},
          Case{"{\"models\": [\n  {\"id\": tru}\n]}", "tru", 2, 10},
          Case{"{\"models\": [\n  {\"id\" \"a\"}\n]}", "a", 2, 9}, Case{"[\n{\"name\": \"A\"},]", "]", 2, 15},
          Case{"[\n{\"name\": \"한글\", 한: 1}]", "한", 2, 16}}) {
        const std::string place =
            " at line " + std::to_string(each.line) + ", column " + std::to_string(each.column);
        EXPECT_EQ(said(each.text, Language::english), "This is no JSON: \"" + each.found +
                                                          "\" doesn't belong" + place +
                                                          ". Mend the text there.");
        const std::string korean = said(each.text, Language::korean);
        EXPECT_NE(korean.find('"' + each.found + '"'), std::string::npos) << korean;
        EXPECT_NE(korean.find(std::to_string(each.line) + "번째 줄"), std::string::npos) << korean;
        EXPECT_EQ(korean.find("syntax"), std::string::npos) << korean;
    }
    EXPECT_NE(said("{\"models\": [{\"id\": \"a\n", Language::english).find("line break"), std::string::npos);
    const std::string large = said("{\"models\": [{\"id\": 1e999}]}", Language::korean);
    EXPECT_NE(large.find("1e999"), std::string::npos) << large;
    EXPECT_EQ(large.find("overflow"), std::string::npos) << large;
}

TEST(DatasetJson, SurvivesEveryTruncation) {
    const std::string text = datasetToJson(RandomDataset(3).make());
    for (std::size_t length = 0; length + 2 < text.size(); length += 7) {
        EXPECT_FALSE(parseDataset(text.substr(0, length))) << length;
    }
}

TEST(DatasetJson, RefusesDeepNestingInsteadOfOverflowing) {
    EXPECT_FALSE(parseDataset(std::string(1000000, '[')));
    EXPECT_FALSE(parseDataset("{\"models\": " + std::string(1000000, '[')));
}

TEST(FlatRows, AreReadTheSameInWhateverWayTheyAreSpelled) {
    // An escape anywhere sends the whole text through the general parser.
    const std::string escaped = R"({"name":"\u0041"},)";
    const std::string plain = R"({"name":"A"},)";
    for (const char* row : {R"({"name":"B","gpqa":50})",
                            R"({"name":"B","gpqa":-0})",
                            R"({"name":"B","gpqa":50.50})",
                            R"({"name":"B","gpqa":5e1,"input_price":1E-2})",
                            R"({"name":"B","gpqa":1e999})",
                            R"({"name":"B","gpqa":12345678901234567890123})",
                            R"({"name":"B","gpqa":null,"x":null})",
                            R"({"name":"B","x":"text","y":1.0,"z":true})",
                            R"({"name":"B","reasoning":false,"gpqa":"50"})",
                            R"({ "name" : "B" , "gpqa" : 50 })",
                            R"({"name":"B","name":"C"})",
                            R"({})",
                            R"({"name":""})",
                            R"({"name":"B","x":[1,2,{"a":null}]})",
                            R"({"name":"B","x":{}})",
                            R"("text")",
                            R"(7)",
                            R"([])",
                            R"({"name":"한국어","x":"\n"})",
                            R"({"name":"B","gpqa":01})",
                            R"({"name":"B","gpqa":1.})",
                            R"({"name":"B",})",
                            R"({"name":"B" "gpqa":1})",
                            R"({"name":"B","gpqa":tru})",
                            R"({"name":"B)",
                            R"({"name":"B"}])",
                            R"({"name":"B"}{})",
                            R"({"gpqa":1,"name":"B"},{"name":"C","gpqa":2})"}) {
        for (const char* end : {"]", " ]\n", "", "],"}) {
            const auto fast = parseDataset("[" + plain + row + end);
            const auto slow = parseDataset("[" + escaped + row + end);
            ASSERT_EQ(fast.has_value(), slow.has_value()) << row << end;
            if (fast) {
                EXPECT_EQ(fast->dataset, slow->dataset) << row << end;
                EXPECT_EQ(fast->findings, slow->findings) << row << end;
                EXPECT_EQ(fast->recordCount, slow->recordCount) << row << end;
            } else {
                EXPECT_EQ(fast.error().message.text, slow.error().message.text) << row << end;
            }
        }
    }
}

TEST(FlatRows, AreReadByKeysAndSynonyms) {
    const auto loaded = parseDataset(R"([
        {"name": "A", "input_price": 1, "output_price": 2.5, "gpqa": 80, "reasoning": true, "mood": {"x": [1, "y"]}},
        {"name": "B", "gpqa": null, "release_date": "2024-06"},
        {"name": "C", "gpqa": "high", "input_price": -1},
        {"gpqa": 3},
        5,
        {"name": "A"}])");
    ASSERT_TRUE(loaded) << render(loaded.error().message);
    EXPECT_EQ(pointersOf(loaded->findings), "/2/input_price /2/gpqa /3/name /3/gpqa? /4 /5/name? ");
    ASSERT_EQ(loaded->dataset.models.size(), 3U);
    const Model& a = loaded->dataset.models[0];
    EXPECT_EQ(a.id, "a");
    EXPECT_EQ(a.prices.at(0).outputUsdPerMtok, 2.5);
    EXPECT_EQ(a.reasoning, true);
    EXPECT_EQ(a.unknownFields, R"({"mood":{"x":[1,"y"]}})");
    EXPECT_EQ(loaded->dataset.models[2].id, "a-2");
    EXPECT_EQ(loaded->recordCount, 6U);
}

} // namespace frontierscope
