// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/computed_columns.h"

#include "core/dataset/dataset_io.h"
#include "core/dataset/filter.h"
#include "core/dataset/validation.h"
#include "core/frontier/benchmark_lens.h"
#include "core/frontier/column_lens.h"

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

Model priced(const char* id, double input, std::optional<double> gpqa) {
    Model model;
    model.id = id;
    model.name = std::string("Model ") + id;
    EXPECT_TRUE(findField("input_price")->set(model, FieldValue(input)));
    EXPECT_TRUE(findField("output_price")->set(model, FieldValue(4 * input)));
    if (gpqa) {
        EXPECT_TRUE(findField("gpqa")->set(model, FieldValue(*gpqa)));
    }
    return model;
}

Dataset sample() {
    Dataset dataset;
    dataset.asOf = CalendarDate(2025, 1, 1);
    dataset.models = {priced("a", 1, 50), priced("b", 2, 80), priced("c", 4, std::nullopt)};
    dataset.computedColumns = {{"Spread", "output_price - input_price", "USD", true, {}},
                               {"Points per $", "gpqa / \"Spread\"", "points per USD", false, {}}};
    return dataset;
}

std::string valuesOf(const Dataset& dataset, std::string_view name) {
    const ComputedColumns columns(dataset);
    std::string text;
    for (const Model& model : dataset.models) {
        text += formatFieldValue(columns.find(name)->get(model)) + ";";
    }
    return text;
}

std::string kept(const Dataset& dataset, const char* text) {
    const auto filter = Filter::parse(text, ComputedColumns(dataset));
    if (!filter) {
        return render(filter.error().message);
    }
    std::string ids;
    for (const Model* model : select(dataset, *filter)) {
        ids += model->id;
    }
    return ids;
}

} // namespace

TEST(ComputedColumns, AreComputedFromFieldsAndFromOneAnother) {
    EXPECT_EQ(valuesOf(sample(), "Spread"), "3;6;12;");
    Dataset dataset = sample();
    std::swap(dataset.computedColumns[0], dataset.computedColumns[1]); // the order does not matter
    EXPECT_EQ(valuesOf(dataset, "Points per $"),
              formatFieldValue(50.0 / 3) + ";" + formatFieldValue(80.0 / 6) + ";;");
}

TEST(ComputedColumns, OutliveTheDatasetThatTheyCameFrom) {
    ComputedColumns columns;
    const Dataset dataset = sample();
    {
        const Dataset copy = dataset;
        columns = ComputedColumns(copy);
    }
    EXPECT_EQ(columns.find("Spread")->get(dataset.models.front()), FieldValue(3.0));
}

TEST(ComputedColumns, ThatDependOnOneAnotherInACircleAreToldAndEndThere) {
    Dataset dataset = sample();
    dataset.computedColumns = {{"A", "\"B\" + 1", {}, false, {}}, {"B", "\"A\" + 1", {}, false, {}}};
    const ComputedColumns columns(dataset);
    ASSERT_TRUE(columns.fault(columns.readyCount()));
    EXPECT_EQ(render(columns.fault(columns.readyCount() + 1)->message),
              "At column 1: \"A\" is computed from this column, so this column can't be computed from it.");
    EXPECT_EQ(valuesOf(dataset, "A"), ";;;");
    EXPECT_EQ(valuesOf(dataset, "B"), ";;;");
}

TEST(ComputedColumns, OfColumnsOfColumnsCantTakeForEver) {
    Dataset dataset = sample();
    dataset.computedColumns = {{"c0", "gpqa + gpqa", {}, false, {}}};
    for (int i = 1; i < 60; ++i) {
        const std::string before = "c" + std::to_string(i - 1);
        dataset.computedColumns.push_back({"c" + std::to_string(i), before + "+" + before, {}, false, {}});
    }
    const ComputedColumns columns(dataset);
    EXPECT_TRUE(columns.fault(columns.fields().size() - 1));
    EXPECT_FALSE(columns.fault(columns.readyCount() + 5));
    EXPECT_EQ(valuesOf(dataset, "c59"), ";;;");
}

TEST(ComputedColumns, HaveNamesOfTheirOwn) {
    const Dataset dataset = sample();
    for (const char* name : {"", "  ", "a \" b", "gpqa", "GPQA", "Lab", "lab", "spread", "days_since_release",
                             "Days since release", " x", "x\ny"}) {
        EXPECT_FALSE(checkColumnName(dataset, name)) << name;
    }
    for (const char* name : {"x", "Points per $ ", "한국어 이름", "<b>&", "a+b"}) {
        EXPECT_EQ(checkColumnName(dataset, name).has_value(), std::string_view(name) != "Points per $ ")
            << name;
    }
    EXPECT_TRUE(checkColumnName(dataset, "Spread", 0)) << "its own name";
    EXPECT_FALSE(checkColumnName(dataset, "Spread", 1));
}

TEST(ComputedColumns, AreAskedByFilters) {
    const Dataset dataset = sample();
    EXPECT_EQ(kept(dataset, "Spread > 4"), "bc");
    EXPECT_EQ(kept(dataset, "\"Points per $\" > 14"), "a");
    EXPECT_EQ(kept(dataset, "\"Points per $\" is unknown"), "c");
    EXPECT_EQ(kept(dataset, "not \"Points per $\" is unknown and Spread < 5"), "a");
    EXPECT_EQ(kept(dataset, "Spread in (3, 12)"), "ac");
    EXPECT_EQ(kept(dataset, "Spred > 4"),
              "At column 1: there is no field \"Spred\". The nearest name is \"Spread\".");
}

TEST(ComputedColumns, LetFiltersCompute) {
    const Dataset dataset = sample();
    for (const auto& [text, ids] : std::initializer_list<std::pair<const char*, const char*>>{
             {"output_price / input_price = 4", "abc"},
             {"gpqa > input_price * 41", "a"},
             {"(input_price + output_price) / 2 >= 5", "bc"},
             {"((input_price + output_price) / 2 >= 5)", "bc"},
             {"(gpqa + 1 > 60 or input_price ^ 2 > 10) and not (log10(input_price) = 0)", "bc"},
             {"5 < input_price * 3", "bc"},
             {"-gpqa < -60", "b"},
             {"gpqa * 2 != 100", "b"},
             {"gpqa-diamond >= 80", "b"},
             {"gpqa >= 80", "b"},
             {"(gpqa >= 80)", "b"},
             {"days_since(release_date) < 10", ""},
             {"gpqa + 1", "At column 9: a computation has to be compared, with =, !=, <, <=, > or >=; found "
                          "\"\"."},
             {"gpqa * zzzzzzzzzz > 3", "At column 8: there is no field \"zzzzzzzzzz\"."},
             {"log10(zzzzzzzzzz) > 3", "At column 7: there is no field \"zzzzzzzzzz\"."},
             {"gpqa > 3 * organization",
              "At column 12: \"organization\" is a text, and a number is needed to compute with."},
         }) {
        EXPECT_EQ(kept(dataset, text), ids) << text;
    }
}

TEST(ComputedColumns, ComeBackFromAFileWithWhatItDoesNotKnow) {
    Dataset dataset = sample();
    dataset.computedColumns[1].unknownFields = R"({"later":[1,2]})";
    const auto loaded = parseDataset(datasetToJson(dataset));
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(loaded->findings.empty());
    EXPECT_EQ(loaded->dataset, dataset);
}

TEST(ComputedColumns, WithAFaultStayAndAreReported) {
    Dataset dataset = sample();
    dataset.computedColumns[0].expression = "output_price -";
    dataset.computedColumns.push_back({"gpqa", "1", {}, false, {}});
    const auto loaded = parseDataset(datasetToJson(dataset));
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->dataset, dataset);
    ASSERT_EQ(loaded->findings.size(), 3U);
    EXPECT_EQ(loaded->findings[0].pointer, "/computed_columns/0/expression");
    EXPECT_EQ(loaded->findings[0].severity, Severity::warning);
    EXPECT_EQ(loaded->findings[1].pointer, "/computed_columns/1/expression");
    EXPECT_EQ(loaded->findings[2].pointer, "/computed_columns/2/name");
    EXPECT_EQ(validate(dataset).size() >= 3, true);
}

TEST(ComputedColumns, AreWrittenToCsv) {
    const std::string csv = datasetToCsv(sample());
    EXPECT_NE(csv.find(",Spread [USD] = output_price - input_price,\"Points per $ [points per USD] = gpqa / "
                       "\"\"Spread\"\"\"\n"),
              std::string::npos)
        << csv;
    EXPECT_NE(csv.find(",12,\n"), std::string::npos) << "unknown is empty\n" << csv;
    Dataset hostile = sample();
    hostile.computedColumns[0].name = "=cmd|' /C calc'!A0";
    hostile.computedColumns.pop_back();
    EXPECT_EQ(datasetToCsv(hostile).find(",=cmd"), std::string::npos);
}

TEST(ColumnLens, GivesScoresAndCostsToTheModelsThatHaveAValue) {
    const Dataset dataset = sample();
    const auto scored = withBenchmark(dataset, "column:Points per $");
    ASSERT_TRUE(scored);
    EXPECT_EQ(usedScore(scored->models[1], "column:Points per $")->value, 80.0 / 6);
    EXPECT_EQ(usedScore(scored->models[2], "column:Points per $"), nullptr);
    EXPECT_EQ(scored->findBenchmark("column:Points per $")->unit, "points per USD");
    const auto costed = withColumnCosts(dataset, "Spread");
    ASSERT_TRUE(costed);
    EXPECT_EQ(costed->models[0].benchmarkCosts.back().usd, 3);
    EXPECT_EQ(costed->models[0].benchmarkCosts.back().sourceModelName, "Spread");
    EXPECT_FALSE(withBenchmark(dataset, "column:Nothing"));
}

TEST(ColumnLens, LeavesOutWhatALogarithmicAxisCantShow) {
    Dataset dataset = sample();
    dataset.computedColumns[0].expression = "input_price - 2";
    const auto logarithmic = withColumnCosts(dataset, "Spread");
    ASSERT_TRUE(logarithmic);
    EXPECT_TRUE(logarithmic->models[0].benchmarkCosts.empty());
    EXPECT_TRUE(logarithmic->models[1].benchmarkCosts.empty());
    dataset.computedColumns[0].isLogarithmic = false;
    EXPECT_EQ(withColumnCosts(dataset, "Spread")->models[0].benchmarkCosts.back().usd, -1);
}

} // namespace frontierscope
