// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/column_rename.h"

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

class ColumnRenames : public testing::Test {
protected:
    ColumnRenames() {
        dataset.asOf = CalendarDate(2026, 7, 1);
        dataset.computedColumns = {{"Age", "days_since(release_date)", {}, false, {}},
                                   {"Points per $", "gpqa / blended_price", {}, false, {}},
                                   {"Broken", "gpqa /", {}, false, {}}};
    }

    [[nodiscard]] std::string expression(const std::string& text, std::string_view before,
                                         std::string_view after) const {
        return renamedInExpression(text, ComputedColumns(dataset), {before, after});
    }
    [[nodiscard]] std::string filter(const std::string& text, std::string_view before,
                                     std::string_view after) const {
        return renamedInFilter(text, ComputedColumns(dataset), {before, after});
    }

    Dataset dataset;
};

} // namespace

TEST_F(ColumnRenames, ReachEveryPlaceInAnExpression) {
    EXPECT_EQ(expression("Age + log10(Age*2)- max( Age , gpqa-Age )", "Age", "Days"),
              "Days + log10(Days*2)- max( Days , gpqa-Days )");
    EXPECT_EQ(expression("Age / 365", "Age", "Age in days"), "\"Age in days\" / 365");
    EXPECT_EQ(expression("2 * \"Points per $\"", "Points per $", "Value"), "2 * \"Value\"");
    EXPECT_EQ(expression("Age", "Age", "나이"), "나이");
}

TEST_F(ColumnRenames, LeaveOtherNamesAlone) {
    EXPECT_EQ(expression("days_since_release + gpqa", "Age", "Days"), "days_since_release + gpqa");
    EXPECT_EQ(expression("\"Points per $\" + Age", "Points per $", "Value"), "\"Value\" + Age");
}

TEST_F(ColumnRenames, QuoteWhatWouldReadAsAnotherWord) {
    for (const std::string_view name : {"and", "Or", "2nd", "a-b", "a b", "x(y)"}) {
        EXPECT_EQ(filter("Age > 3", "Age", name), '"' + std::string(name) + "\" > 3");
    }
}

TEST_F(ColumnRenames, ReachWhatOtherColumnsSayOfABrokenOne) {
    EXPECT_EQ(expression("Broken * 2", "Broken", "Mended"), "Mended * 2");
    EXPECT_EQ(expression("Age * (Age +", "Age", "Days"), "Days * (Days +") << "a fault behind the names";
}

TEST_F(ColumnRenames, ReachNamesInFiltersButNotValues) {
    EXPECT_EQ(filter("Age > 3 and organization = Age", "Age", "Days"), "Days > 3 and organization = Age");
    EXPECT_EQ(filter("organization in (Age, \"Age\") or not (\"Age\" is unknown)", "Age", "Days"),
              "organization in (Age, \"Age\") or not (\"Days\" is unknown)");
    EXPECT_EQ(filter("(Age >= 3 and gpqa + Age > 2 * Age)", "Age", "Days"),
              "(Days >= 3 and gpqa + Days > 2 * Days)");
    EXPECT_EQ(filter("name ~ \"Age > 3\"", "Age", "Days"), "name ~ \"Age > 3\"");
    EXPECT_EQ(filter("gpqa > Age", "Age", "Days"), "gpqa > Days");
    EXPECT_EQ(filter("", "Age", "Days"), "");
}

TEST_F(ColumnRenames, MeanTheSameModelsAsBefore) {
    Dataset after = dataset;
    after.computedColumns[0].name = "Age, in days";
    const std::string before = "Age > 3 and not (\"Points per $\" is known) or Age - 1 < gpqa";
    const std::string renamed = filter(before, "Age", "Age, in days");
    EXPECT_TRUE(renamed.find("\"Age, in days\" - 1") != std::string::npos) << renamed;
    EXPECT_EQ(renamedInFilter(renamed, ComputedColumns(after), {"Age, in days", "Age"}),
              "\"Age\" > 3 and not (\"Points per $\" is known) or \"Age\" - 1 < gpqa");
}

} // namespace frontierscope
