// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fits in figures: what is fitted, masked, extrapolated, read off and said.
#include "core/figure/fit_summary.h"
#include "core/figure/read_off_marks.h"
#include "core/figure/residual_strip.h"
#include "core/figure/series_groups.h"
#include "tests/core/figure/figure_samples.h"

#include <cmath>

namespace frontierscope {

namespace {

constexpr const char* kTrain = "o1-train-time";
constexpr const char* kTest = "o1-test-time";

Figure built(const FigureSpec& spec) {
    auto figure = buildFigure(spec, shippedDataset());
    EXPECT_TRUE(figure.has_value()) << render(figure.error().message);
    return figure ? std::move(*figure) : Figure();
}

const Curve* curveOf(const Panel& panel, const std::string& id) {
    const auto found = std::ranges::find(panel.curves, id, &Curve::id);
    return found == panel.curves.end() ? nullptr : &*found;
}

std::size_t areasWith(const Panel& panel, const std::string& prefix) {
    return static_cast<std::size_t>(
        std::ranges::count_if(panel.areas, [&](const Area& area) { return area.id.starts_with(prefix); }));
}

FitSubject subjectOf(const FigureSpec& spec, const std::string& id) {
    for (const FitSubject& subject : fitSubjects(spec, shippedDataset())) {
        if (subject.id == id) {
            return subject;
        }
    }
    ADD_FAILURE() << "no subject " << id;
    return {};
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST(FitFigure, LeavesAMaskedPointOutOfTheFitButShowsIt) {
    FigureSpec spec = readyFigure("train-time");
    const Figure whole = built(spec);
    spec.fits[kTrain].maskedPoints = {7};
    const Figure masked = built(spec);
    ASSERT_EQ(masked.panels.front().points.size(), 8U);
    EXPECT_TRUE(masked.panels.front().points.back().isMasked);
    EXPECT_TRUE(contains(masked.panels.front().readout.front(), "n = 7"));
    EXPECT_TRUE(contains(masked.note, "1 point is left out of the fit."));
    EXPECT_FALSE(contains(whole.note, "left out"));
    // The line of the seven others, by hand.
    const FitSubject subject = subjectOf(spec, kTrain);
    double sx = 0, sy = 0, sxx = 0, sxy = 0;
    for (std::size_t i = 0; i < 7; ++i) {
        const double x = std::log10(subject.points[i].x);
        sx += x;
        sy += subject.points[i].y;
        sxx += x * x;
        sxy += x * subject.points[i].y;
    }
    const double slope = (7 * sxy - sx * sy) / (7 * sxx - sx * sx);
    const auto fit = fitCurve(subject, spec.fits[kTrain]);
    ASSERT_TRUE(fit.has_value());
    EXPECT_NEAR(fit->fit.find("slope_per_decade")->estimate, slope, 1e-9);
}

TEST(FitFigure, LeavesAMaskedModelOutOfTheComputeFit) {
    FigureSpec spec = readyFigure("training-compute");
    const Figure whole = built(spec);
    const std::string id = whole.panels.front().points.front().id;
    spec.fits["training-compute"].maskedModels = {id};
    const Figure masked = built(spec);
    EXPECT_EQ(masked.panels.front().points.size(), whole.panels.front().points.size());
    EXPECT_TRUE(contains(masked.panels.front().readout.front(), "n = 51"));
    EXPECT_TRUE(contains(masked.note, "1 point is left out of the fit."));
}

TEST(FitFigure, ExtrapolatesAsFarAsAskedAndGrowsTheAxis) {
    FigureSpec spec = readyFigure("test-time");
    const double end = built(spec).panels.front().x.high;
    spec.fits[kTest].extrapolation = 2;
    const Figure far = built(spec);
    const FitSubject subject = subjectOf(spec, kTest);
    const double last = subject.points.back().x;
    EXPECT_NEAR(far.panels.front().x.high / (last * 100), 1, 1e-9);
    EXPECT_GT(far.panels.front().x.high, end);
    const Curve* beyond = curveOf(far.panels.front(), std::string("extrapolation-") + kTest);
    ASSERT_NE(beyond, nullptr);
    EXPECT_EQ(beyond->style, LineStyle::dashed);
    EXPECT_LT(beyond->opacity, 1);
    spec.fits[kTest].extrapolation = 0;
    EXPECT_EQ(curveOf(built(spec).panels.front(), std::string("extrapolation-") + kTest), nullptr);
}

TEST(FitFigure, ShowsTheBandsThatWereChosen) {
    FigureSpec spec = readyFigure("test-time");
    EXPECT_GT(areasWith(built(spec).panels.front(), "confidence-"), 0U);
    EXPECT_EQ(areasWith(built(spec).panels.front(), "prediction-"), 0U);
    spec.fits[kTest].showPredictionBand = true;
    const Figure both = built(spec);
    EXPECT_GT(areasWith(both.panels.front(), "prediction-"), 0U);
    EXPECT_TRUE(contains(both.note, "95% prediction band"));
    spec.fits[kTest].showConfidenceBand = spec.fits[kTest].showPredictionBand = false;
    const Figure none = built(spec);
    EXPECT_TRUE(none.panels.front().areas.empty());
    EXPECT_FALSE(contains(none.note, "Shaded"));
}

TEST(FitFigure, ChoosesTheFormOfLowestAicc) {
    FigureSpec spec = readyFigure("test-time");
    SeriesFit automatic;
    automatic.form = "auto";
    spec.fits[kTest] = automatic;
    EXPECT_TRUE(contains(built(spec).panels.front().readout.front(), "logistic"));
    const auto fit = fitCurve(subjectOf(spec, kTest), automatic);
    ASSERT_TRUE(fit.has_value());
    ASSERT_TRUE(fit->selection.has_value());
    EXPECT_EQ(fit->fit.form, "logistic");
}

TEST(FitFigure, ShowsThePointsWhereAFormCannotTakeThem) {
    FigureSpec spec = readyFigure("test-time");
    spec.fits[kTest].form = "chinchilla"; // wants a second predictor
    const auto figure = buildFigure(spec, shippedDataset());
    ASSERT_TRUE(figure.has_value());
    EXPECT_EQ(figure->panels.front().points.size(), 7U);
    spec.fits[kTest].form = "magic";
    EXPECT_FALSE(buildFigure(spec, shippedDataset()).has_value());
}

TEST(FitFigure, ReadsOffTheComputeOfAScore) {
    FigureSpec spec = readyFigure("test-time");
    spec.fits[kTest].readOffs = {{true, 50}, {false, 4000}};
    const Figure figure = built(spec);
    ASSERT_GE(figure.panels.front().readOffs.size(), 1U);
    const ReadOffMark& score = figure.panels.front().readOffs.front();
    EXPECT_TRUE(score.isScore);
    ASSERT_TRUE(score.reading.has_value());
    // x of the straight line at 50 %, by its parameters.
    const auto fit = fitCurve(subjectOf(spec, kTest), {});
    const double expected = std::pow(10, (50 - fit->fit.find("intercept")->estimate) /
                                             fit->fit.find("slope_per_decade")->estimate);
    EXPECT_NEAR(*score.reading / expected, 1, 1e-9);
    EXPECT_TRUE(score.low && *score.low < *score.reading);
    EXPECT_TRUE(score.high && *score.high > *score.reading);
    EXPECT_TRUE(contains(score.lines.front(), "50% at "));
    EXPECT_TRUE(contains(score.lines[1], "95% interval"));
}

TEST(FitFigure, SaysHowFarOutsideTheDataAReadOffLies) {
    const FigureSpec spec = readyFigure("test-time");
    const FitSubject subject = subjectOf(spec, kTest);
    const auto fit = fitCurve(subject, {});
    const double last = subject.points.back().x;
    const auto far = readOffWords(subject, fit->fit, {false, last * std::pow(10, 1.3)}, Language::english);
    EXPECT_EQ(far.at(2), "outside the data by 1.3 decades");
    EXPECT_EQ(far.back(), "no possible score"); // the line is above 100 % there
    const auto korean = readOffWords(subject, fit->fit, {false, last * std::pow(10, 1.3)}, Language::korean);
    EXPECT_NE(korean.at(2), far.at(2));
    EXPECT_EQ(readOffWords(subject, fit->fit, {false, last}, Language::english).size(), 2U);
}

TEST(FitFigure, SaysThatAnIntervalHasNoEnd) {
    FitSubject subject; // a slope that may well be 0
    subject.yUnit = "percent";
    subject.xUnit = "tokens";
    const double ys[] = {50, 56, 47, 55, 49, 58};
    for (int i = 0; i < 6; ++i) {
        subject.points.push_back({"p", "p", std::pow(10.0, i), ys[i], false});
    }
    const auto fit = fitCurve(subject, {});
    const auto words = readOffWords(subject, fit->fit, {true, 54}, Language::english);
    EXPECT_TRUE(contains(words.at(1), "no upper end") || contains(words.at(1), "without ends") ||
                contains(words.at(1), "no lower end"))
        << words.at(1);
}

TEST(FitFigure, PutsReadOffWordsIntoThePictureAndKeepsThemOnThePage) {
    for (const Language language : {Language::english, Language::korean}) {
        FigureSpec spec = readyFigure("scaling-laws");
        spec.language = language;
        spec.fits[kTest].readOffs = {{true, 60}};
        spec.fits[kTrain].readOffs = {{false, 20}};
        const PlacedFigure figure = placed(spec, shippedDataset());
        std::size_t words = 0;
        for (std::size_t i = 0; i < figure.panels.size(); ++i) {
            for (const PlacedText& text : figure.panels[i].texts) {
                if (text.id.starts_with("read-off-")) {
                    ++words;
                    EXPECT_GE(text.box.x, figure.panels[i].plot.x);
                    EXPECT_LE(text.box.right(), figure.panels[i].plot.right() + 0.5);
                }
            }
        }
        EXPECT_GE(words, 4U);
        const Drawing drawing = drawFigure(figure);
        EXPECT_TRUE(std::ranges::any_of(drawing.groups, [](const DrawnGroup& group) {
            return group.id.starts_with("read-offs") && !group.elements.empty();
        }));
    }
}

TEST(FitFigure, SetsResidualsIntoAStripBelowTheChart) {
    FigureSpec spec = readyFigure("scaling-laws");
    spec.showResiduals = true;
    const PlacedFigure figure = placed(spec, shippedDataset());
    ASSERT_EQ(figure.panels.size(), 4U);
    const auto& panels = figure.figure.panels;
    EXPECT_TRUE(panels[1].isStrip);
    EXPECT_EQ(panels[1].points.size(), panels[0].points.size());
    EXPECT_EQ(panels[1].x.low, panels[0].x.low);
    EXPECT_EQ(panels[1].x.high, panels[0].x.high);
    EXPECT_TRUE(panels[0].x.title.empty());
    EXPECT_FALSE(panels[1].x.title.empty());
    for (const std::size_t main : {0U, 2U}) {
        EXPECT_GT(figure.panels[main + 1].plot.y, figure.panels[main].plot.bottom());
        EXPECT_DOUBLE_EQ(figure.panels[main + 1].plot.x, figure.panels[main].plot.x);
        EXPECT_DOUBLE_EQ(figure.panels[main + 1].plot.width, figure.panels[main].plot.width);
        EXPECT_GT(figure.panels[main].plot.height, 1.5 * figure.panels[main + 1].plot.height);
        const auto& ticks = figure.panels[main + 1].yTicks;
        for (const double side : {-1.0, 1.0}) { // zero alone would not say how large a residual is
            EXPECT_TRUE(std::ranges::any_of(
                ticks, [side](const PlacedTick& tick) { return tick.isMajor && side * tick.value > 0; }));
        }
    }
    double sum = 0; // residuals of a line with an intercept sum to 0
    for (const PointMark& point : panels[1].points) {
        EXPECT_TRUE(point.id.starts_with(kResidualPrefix));
        sum += point.y;
    }
    EXPECT_NEAR(sum, 0, 1e-8);
}

TEST(FitFigure, SetsFiveSeriesOfDifferentUnitsIntoOneChart) {
    FigureSpec spec = readyFigure("test-time");
    spec.series = {"o1-test-time", "o1-mini-aime-2024", "s1-aime-2024", "qwen3-aime-2024", "r1-zero-pass-1"};
    const PlacedFigure figure = placed(spec, shippedDataset());
    ASSERT_EQ(figure.panels.size(), 1U);
    EXPECT_EQ(figure.legend.size(), 5U);
    EXPECT_EQ(figure.figure.panels.front().readout.size(), 5U);
    std::vector<int> colors;
    for (const std::string& id : spec.series) {
        const Curve* curve = curveOf(figure.figure.panels.front(), "fit-" + id);
        ASSERT_NE(curve, nullptr) << id;
        colors.push_back(curve->color.index);
    }
    std::ranges::sort(colors);
    EXPECT_TRUE(std::ranges::adjacent_find(colors) == colors.end());
    spec.relativeX = false; // by unit: side by side
    EXPECT_GT(built(spec).panels.size(), 3U);
    // Slopes per decade don't depend on the unit.
    EXPECT_TRUE(contains(figure.figure.panels.front().readout[2], "48.6 points per decade"));
}

TEST(FitSummaryTest, SaysWhatAPersonShouldKnow) {
    const FigureSpec spec = readyFigure("test-time");
    const FitSummary summary = summariseFit(subjectOf(spec, kTest), {});
    ASSERT_TRUE(summary.curve.has_value());
    EXPECT_GE(summary.selection.fits.size(), 3U);
    EXPECT_TRUE(contains(render(summary.selection.verdict), "logistic is clearly better: ΔAICc 7.7"));
    ASSERT_TRUE(summary.influence.has_value());
    EXPECT_FALSE(summary.influence->pointId.empty());
    const bool warns = std::ranges::any_of(
        summary.cautions, [](const Message& caution) { return contains(render(caution), "passes 100%"); });
    EXPECT_TRUE(warns);
}

TEST(FitSummaryTest, StopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    const FigureSpec spec = readyFigure("test-time");
    SeriesFit how;
    how.form = "auto";
    const FitSummary summary = summariseFit(subjectOf(spec, kTest), how, stop.get_token());
    EXPECT_FALSE(summary.curve.has_value());
}

TEST(NumberWordsTest, HaveAsManyDigitsAsTheErrorHasMeaning) {
    const NumberWords slope = numberWords(17.19596, 1.32302, 13.9587, 20.4333);
    EXPECT_EQ(slope.value, "17.2");
    EXPECT_EQ(slope.error, "1.3");
    EXPECT_EQ(slope.low, "14.0");
    EXPECT_EQ(slope.high, "20.4");
    EXPECT_EQ(numberWords(1.327008, 0.015961, {}, {}).value, "1.327");
    EXPECT_EQ(numberWords(0, {}, {}, {}).value, "0.0");
    EXPECT_EQ(numberWords(3.2e25, 1e24, {}, {}).value, "3.2e+25");
    EXPECT_EQ(numberWords(std::nan(""), {}, {}, {}).value, "");
}

} // namespace frontierscope
