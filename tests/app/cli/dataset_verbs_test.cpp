// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/run_program.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

using nlohmann::json;

class DatasetVerbs : public ::testing::Test {
protected:
    std::string write(const std::string& name, const std::string& bytes) {
        return m_folder.write(name, bytes);
    }
    static std::string read(const std::string& path) { return fileText(path); }
    [[nodiscard]] std::string path(const std::string& name) const {
        return (m_folder.path() / name).string();
    }

private:
    TemporaryFolder m_folder;
};

const std::string kFacts = FRONTIERSCOPE_SOURCE_DIR "/datasets/facts";

} // namespace

TEST_F(DatasetVerbs, CheckListsAllProblemsAsJson) {
    const std::string file =
        write("a.csv", "id,name,input_price,gpqa\na,A,1,50\nb,B,-1,150\na,C,1,20\nd,D\n");
    const ProgramRun run = runProgram({"check", file, "--json"});
    EXPECT_EQ(run.exitStatus, 1);
    const json answer = json::parse(run.output);
    EXPECT_EQ(answer["schema"], 1);
    ASSERT_EQ(answer["files"].size(), 1U);
    EXPECT_EQ(answer["files"][0]["file"], file);
    EXPECT_EQ(answer["files"][0]["rows"], 4);
    std::string places;
    for (const json& problem : answer["files"][0]["problems"]) {
        EXPECT_EQ(problem["severity"], problem["where"] == "4:4" ? "warning" : "error");
        EXPECT_TRUE(problem["pointer"].is_null());
        EXPECT_EQ(problem["where"], std::to_string(problem["line"].get<int>()) + ":" +
                                        std::to_string(problem["column"].get<int>()));
        places += problem["where"].get<std::string>() + " ";
    }
    EXPECT_EQ(places, "3:3 3:4 4:1 4:4 5:2 ");
}

TEST_F(DatasetVerbs, ComputedColumnsAreCheckedFilteredDrawnAndExported) {
    const std::string file = write("own.json", R"json({"schema":1,"as_of":"2025-01-01","models":[
        {"id":"a","name":"A","organization":"X","release_date":"2024-01-01","scores":[{"benchmark":"mmlu","value":50}]},
        {"id":"b","name":"B","organization":"Y","release_date":"2024-07-01","scores":[{"benchmark":"mmlu","value":80}]}],
        "computed_columns":[{"name":"Age","expression":"days_since(release_date)","unit":"days"},
        {"name":"Pace","expression":"mmlu / \"Age\"","is_logarithmic":true},
        {"name":"Broken","expression":"mmlu +"}]})json");
    const ProgramRun checked = runProgram({"check", file, "--json"});
    EXPECT_EQ(checked.exitStatus, 0) << "nothing is left out";
    EXPECT_NE(checked.output.find("/computed_columns/2/expression"), std::string::npos) << checked.output;
    const ProgramRun drawn =
        runProgram({"render", "frontier", "--data", file, "--set", "/cost_column=Age", "--set",
                    "/benchmark=column:Pace", "--filter", "Age < 366 and Pace * 2 > 0.1", "-o", "-.svg"});
    ASSERT_EQ(drawn.exitStatus, 0) << drawn.errors;
    EXPECT_NE(drawn.output.find("Age (days)"), std::string::npos);
    EXPECT_NE(drawn.output.find("computed_columns"), std::string::npos) << "the picture carries them";
    const ProgramRun unknown =
        runProgram({"render", "frontier", "--data", file, "--set", "/cost_column=Old", "-o", "-.svg"});
    EXPECT_EQ(unknown.exitStatus, 2);
    EXPECT_NE(unknown.errors.find("no computed column \"Old\""), std::string::npos) << unknown.errors;
    const ProgramRun listed =
        runProgram({"frontier", "--data", file, "--benchmark", "column:Pace", "--json"});
    EXPECT_EQ(listed.exitStatus, 0) << listed.errors;
    ASSERT_EQ(runProgram({"convert", file, path("own.csv")}).exitStatus, 0);
    const std::string csv = read(path("own.csv"));
    EXPECT_NE(
        csv.find(",Age [days] = days_since(release_date),\"Pace = mmlu / \"\"Age\"\"\",Broken = mmlu +\n"),
        std::string::npos)
        << csv.substr(0, csv.find('\n'));
    const ProgramRun back = runProgram({"convert", path("own.csv"), "-"});
    const json columns = json::parse(back.output)["computed_columns"];
    ASSERT_EQ(columns.size(), 2U) << "what is broken can't be read";
    EXPECT_EQ(columns[1]["expression"], "mmlu / \"Age\"");
}

TEST_F(DatasetVerbs, CheckExitsZeroForWarnings) {
    const std::string file = write("a.csv", "name,gpqa\nA,20\n");
    const ProgramRun run = runProgram({"check", file});
    EXPECT_EQ(run.exitStatus, 0);
    EXPECT_NE(run.errors.find("2:2: warning:"), std::string::npos) << run.errors;
    EXPECT_EQ(run.output, file + ": 1 row, 1 problem\n");
}

TEST_F(DatasetVerbs, CheckPointsIntoJson) {
    const std::string file =
        write("a.json", R"({"models": [{"id": "a", "name": "A", "prices": [{"input_usd_per_mtok": -1}]}]})");
    const ProgramRun run = runProgram({"check", file, "--json"});
    EXPECT_EQ(run.exitStatus, 1);
    const json problem = json::parse(run.output)["files"][0]["problems"][0];
    EXPECT_EQ(problem["where"], "/models/0/prices/0/input_usd_per_mtok");
    EXPECT_EQ(problem["pointer"], problem["where"]);
    EXPECT_TRUE(problem["line"].is_null());
}

TEST_F(DatasetVerbs, CheckTellsUnreadableFilesFromFaultyOnes) {
    EXPECT_EQ(runProgram({"check", path("missing.json")}).exitStatus, 2);
    EXPECT_EQ(runProgram({"check", path("")}).exitStatus, 2) << "a folder";
    EXPECT_EQ(runProgram({"check", write("empty.csv", "")}).exitStatus, 1);
    EXPECT_EQ(runProgram({"check", write("cut.json", "{\"models\": [{")}).exitStatus, 1);
    EXPECT_EQ(runProgram({"check", write("other.csv", "x,y\n1,2\n")}).exitStatus, 1);
    const ProgramRun both =
        runProgram({"check", write("good.csv", "name\nA\n"), path("missing.json"), "--json"});
    EXPECT_EQ(both.exitStatus, 2);
    EXPECT_EQ(json::parse(both.output)["files"].size(), 2U);
}

TEST_F(DatasetVerbs, CheckReadsTheTablesThatConvertReads) {
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("name,gpqa\nA,50\n")) {
        wide += c;
        wide += '\0';
    }
    for (const std::string& text : {std::string("name;gpqa\nA;50\n"), std::string("name\tgpqa\nA\t50\n"),
                                    std::string("name,gpqa\nCaf\xE9,50\n"), wide}) {
        const std::string file = write("a.csv", text);
        const ProgramRun run = runProgram({"check", file});
        EXPECT_EQ(run.exitStatus, 0) << text << run.errors;
        EXPECT_NE(run.output.find(": 1 row, "), std::string::npos) << run.output;
        EXPECT_EQ(runProgram({"convert", file, path("a.json")}).exitStatus, 0) << text;
    }
    const ProgramRun faulty = runProgram({"check", write("b.csv", "name;gpqa\nA;50\nB;150\n")});
    EXPECT_EQ(faulty.exitStatus, 1);
    EXPECT_NE(faulty.errors.find("b.csv:3:2: error:"), std::string::npos) << faulty.errors;
}

TEST_F(DatasetVerbs, ConvertWritesTheShippedDataset) {
    EXPECT_EQ(runProgram({"convert", kFacts, path("out.json")}).exitStatus, 0);
    EXPECT_EQ(read(path("out.json")),
              read(FRONTIERSCOPE_BUILD_DIR "/share/frontierscope/datasets/models.json"));
    EXPECT_EQ(runProgram({"convert", path("out.json"), path("again.json")}).exitStatus, 0);
    EXPECT_EQ(read(path("again.json")), read(path("out.json")));
}

TEST_F(DatasetVerbs, ConvertKeepsFlatValuesThroughCsv) {
    EXPECT_EQ(runProgram({"convert", kFacts + "/models.csv", path("a.csv")}).exitStatus, 0);
    EXPECT_EQ(runProgram({"convert", path("a.csv"), path("b.json")}).exitStatus, 0);
    EXPECT_EQ(runProgram({"convert", kFacts + "/models.csv", path("c.json")}).exitStatus, 0);
    EXPECT_EQ(read(path("b.json")), read(path("c.json")));
}

TEST_F(DatasetVerbs, ConvertSaysWhatItLeftOut) {
    const std::string file = write("a.csv", "name,gpqa\nA,50\nB,x\n");
    const ProgramRun run = runProgram({"convert", file, path("out.json")});
    EXPECT_EQ(run.exitStatus, 1);
    EXPECT_NE(run.errors.find("3:2: error:"), std::string::npos) << run.errors;
    EXPECT_EQ(json::parse(read(path("out.json")))["models"].size(), 1U);
    EXPECT_EQ(runProgram({"convert", write("b.csv", "x,y\n1,2\n"), path("none.json")}).exitStatus, 2);
    EXPECT_FALSE(std::filesystem::exists(path("none.json")));
    EXPECT_EQ(runProgram({"convert", file, path("out.xlsx")}).exitStatus, 2);
    EXPECT_EQ(runProgram({"convert", file, "/no/such/folder/out.json"}).exitStatus, 2);
}

TEST_F(DatasetVerbs, ConvertKeepsUnknownColumns) {
    const ProgramRun run =
        runProgram({"convert", write("a.csv", "name,mood,gpqa\nA,happy,60\nB,\"=a,b\",\n"), path("b.csv")});
    EXPECT_EQ(run.exitStatus, 0);
    EXPECT_EQ(run.errors.find("leaves out"), std::string::npos) << run.errors;
    ASSERT_EQ(runProgram({"convert", path("b.csv"), path("b.json")}).exitStatus, 0);
    const json models = json::parse(read(path("b.json")))["models"];
    EXPECT_EQ(models[0]["mood"], "happy");
    EXPECT_EQ(models[1]["mood"], "=a,b");
}

TEST_F(DatasetVerbs, ConvertCountsWhatATableHasNoPlaceFor) {
    const std::string file = write("a.json", R"({"schema": 1, "as_of": "2025-03-01", "models": [
        {"id": "a", "name": "A", "country": "KR", "lab": "x",
         "prices": [{"input_usd_per_mtok": 2}, {"valid_from": "2025-01-01", "input_usd_per_mtok": 1}],
         "scores": [{"benchmark": "mmlu", "value": 60, "is_used": true, "protocol": "5-shot"},
                    {"benchmark": "mmlu", "value": 61}, {"benchmark": "swe", "value": 30}]}],
        "series": [{"id": "s", "y_unit": "percent", "points": []}]})");
    const ProgramRun csv = runProgram({"convert", file, path("out.csv")});
    EXPECT_EQ(csv.exitStatus, 0);
    EXPECT_NE(csv.errors.find("out.csv: warning: a table of this format leaves out 1 later price, 2 further "
                              "scores, 1 score's protocol or other details, 1 unknown member, 1 series, the "
                              "dataset's day. JSON holds all of it.\n"),
              std::string::npos)
        << csv.errors;
    const ProgramRun table = runProgram({"convert", file, path("out.md")});
    EXPECT_EQ(table.exitStatus, 0);
    EXPECT_NE(table.errors.find("leaves out 2 other columns, 1 later price, 2 further"), std::string::npos)
        << table.errors << "country, MMLU";
    EXPECT_EQ(runProgram({"convert", file, path("out.json")}).errors, "");
}

TEST_F(DatasetVerbs, ConvertWritesJsonToStdout) {
    const ProgramRun run = runProgram({"convert", write("a.csv", "name\nA\n"), "-"});
    EXPECT_EQ(run.exitStatus, 0);
    EXPECT_EQ(json::parse(run.output)["models"][0]["name"], "A");
}

TEST_F(DatasetVerbs, ADocumentIsReadForItsDataset) {
    const std::string document =
        write("mine.frontierscope", R"({"format": "frontierscope-document", "version": 1,
        "dataset": {"models": [{"id": "a", "name": "A", "scores": [{"benchmark": "gpqa-diamond", "value": 101}]},
                               {"id": "b", "name": "B"}]},
        "figures": [{"kind": "frontier"}]})");
    const ProgramRun checked = runProgram({"check", document, "--json"});
    EXPECT_EQ(checked.exitStatus, 1);
    const json file = json::parse(checked.output)["files"][0];
    EXPECT_EQ(file["rows"], 2);
    EXPECT_EQ(file["problems"][0]["pointer"], "/dataset/models/0/scores/0/value");
    const ProgramRun converted = runProgram({"convert", document, path("out.csv")});
    EXPECT_EQ(converted.exitStatus, 1) << "the row with a score above 100 is left out";
    EXPECT_NE(read(path("out.csv")).find("\nB,"), std::string::npos) << read(path("out.csv"));
}

TEST_F(DatasetVerbs, DiffTellsValuesAndConclusions) {
    const std::string before =
        write("a.csv", "id,name,input_price,output_price,gpqa\na,A,1,1,55\nb,B,1,1,50\n");
    const std::string after =
        write("b.csv", "id,name,input_price,output_price,gpqa\na,A,2,1,55\nc,C,1,1,60\n");
    const ProgramRun run = runProgram({"diff", before, after, "--json"});
    EXPECT_EQ(run.exitStatus, 0) << run.errors;
    const json answer = json::parse(run.output);
    EXPECT_EQ(answer["added"], json({"c"}));
    EXPECT_EQ(answer["removed"], json({"b"}));
    ASSERT_EQ(answer["changed"].size(), 1U);
    EXPECT_EQ(answer["changed"][0],
              (json{{"id", "a"}, {"field", "input_price_usd_per_mtok"}, {"old", 1.0}, {"new", 2.0}}));
    EXPECT_EQ(answer["conclusions"][0],
              (json{{"what", "frontier gpqa-diamond"}, {"old", "a"}, {"new", "c"}}));
    EXPECT_EQ(runProgram({"diff", before, path("missing.csv")}).exitStatus, 2);
}

TEST_F(DatasetVerbs, DiffTellsSeriesAndBenchmarks) {
    const char* dataset =
        R"({"schema": 1, "models": [], "benchmarks": [{"id": "b", "name": "B", "unit": "percent"}],
        "series": [{"id": "s", "name": "S", "y_unit": "percent", "points": [{"x": 1, "y": %, "status": "published"}]}]})";
    const auto withY = [dataset](const char* y) {
        std::string text = dataset;
        return text.replace(text.find('%'), 1, y);
    };
    const std::string before = write("a.json", withY("2"));
    const std::string after = write("b.json", withY("3"));
    const json answer = json::parse(runProgram({"diff", before, after, "--json"}).output);
    EXPECT_EQ(answer["series"]["changed"],
              json::array({json{{"id", "s"}, {"field", "points/0/y"}, {"old", 2.0}, {"new", 3.0}}}));
    EXPECT_TRUE(answer["benchmarks"]["changed"].empty());
    EXPECT_TRUE(answer["changed"].empty());
    const std::string text = runProgram({"diff", before, after}).output;
    EXPECT_NE(text.find("~ series s points/0/y: 2 -> 3\n"), std::string::npos) << text;
    EXPECT_NE(text.find("0 added, 0 removed, 1 values changed"), std::string::npos) << text;
}

TEST_F(DatasetVerbs, DiffTellsTheDatasetsOwnDay) {
    const std::string before = write("a.json", R"({"schema": 1, "as_of": "2025-01-01", "models": []})");
    const std::string after = write("b.json", R"({"schema": 1, "as_of": "2025-02-01", "models": []})");
    const std::string text = runProgram({"diff", before, after}).output;
    EXPECT_NE(text.find("~ dataset as_of: 2025-01-01 -> 2025-02-01\n"), std::string::npos) << text;
    EXPECT_NE(text.find("0 added, 0 removed, 1 values changed"), std::string::npos) << text;
    const json answer = json::parse(runProgram({"diff", before, after, "--json"}).output);
    EXPECT_EQ(answer["dataset"],
              json::array({json{{"field", "as_of"}, {"old", "2025-01-01"}, {"new", "2025-02-01"}}}));
}

TEST_F(DatasetVerbs, DiffTellsDefinitionsOfColumns) {
    const auto with = [](const std::string& columns) {
        return R"({"schema": 1, "models": [], "computed_columns": [)" + columns + "]}";
    };
    const std::string before = write("a.json", with(R"x({"name": "Age", "expression": "days_since_release"},
                                                        {"name": "Old", "expression": "gpqa * 2"})x"));
    const std::string after = write("b.json", with(R"x({"name": "Age", "expression": "year(release_date)"},
        {"name": "Points per $", "expression": "gpqa / blended_price"})x"));
    const json columns =
        json::parse(runProgram({"diff", before, after, "--json"}).output)["computed_columns"];
    EXPECT_EQ(columns["added"], json({"Points per $"}));
    EXPECT_EQ(columns["removed"], json({"Old"}));
    EXPECT_EQ(columns["changed"], json::array({json{{"id", "Age"},
                                                    {"field", "expression"},
                                                    {"old", "days_since_release"},
                                                    {"new", "year(release_date)"}}}));
    const std::string text = runProgram({"diff", before, after}).output;
    EXPECT_NE(text.find("+ computed column Points per $ = gpqa / blended_price\n"
                        "- computed column Old = gpqa * 2\n"
                        "~ computed column Age expression: days_since_release -> year(release_date)\n"),
              std::string::npos)
        << text;
}

} // namespace frontierscope
