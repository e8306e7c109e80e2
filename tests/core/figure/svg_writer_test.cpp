// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/svg_writer.h"

#include "tests/core/figure/figure_samples.h"

#include <array>
#include <regex>

namespace frontierscope {

namespace {

Drawing drawingOf(const std::string& text) {
    Drawing drawing;
    drawing.title = drawing.description = text;
    DrawnText drawn;
    drawn.text = text;
    drawing.groups.push_back({"labels", {drawn}});
    return drawing;
}

/// Whether text is well-formed as far as this writer could break it: tags that close, quoted attributes, no
/// bare '<' or '&', valid UTF-8 without characters that XML forbids.
testing::AssertionResult isWellFormed(const std::string& svg) {
    const std::regex token(
        R"re(<\?xml[^>]*\?>|<(/?)([a-z]+)((?: [a-zA-Z-]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)(/?)>|([^<]+))re",
        std::regex::optimize);
    std::vector<std::string> open;
    auto at = svg.cbegin();
    std::smatch match;
    while (at != svg.cend()) {
        if (!std::regex_search(at, svg.cend(), match, token, std::regex_constants::match_continuous)) {
            return testing::AssertionFailure() << "at: " << std::string(at, std::min(at + 60, svg.cend()));
        }
        if (match[2].matched) {
            if (match[1].length() > 0) {
                if (open.empty() || open.back() != match[2]) {
                    return testing::AssertionFailure() << "unexpected </" << match[2] << ">";
                }
                open.pop_back();
            } else if (match[4].length() == 0) {
                open.push_back(match[2]);
            }
        }
        at = match[0].second;
    }
    const std::regex bareAmpersand("&(?!(amp|lt|gt|quot);)");
    if (std::regex_search(svg, bareAmpersand)) {
        return testing::AssertionFailure() << "a bare &";
    }
    for (const char c : svg) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && c != '\n') {
            return testing::AssertionFailure() << "control character " << static_cast<int>(byte);
        }
    }
    return open.empty() ? testing::AssertionSuccess() : testing::AssertionFailure() << "not closed";
}

} // namespace

TEST(SvgWriter, EscapesNamesThatLookLikeMarkup) {
    const std::string svg = writeSvg(drawingOf(R"(<img src=x> A & "B")"));
    EXPECT_TRUE(isWellFormed(svg));
    EXPECT_NE(svg.find("&lt;img src=x&gt; A &amp; &quot;B&quot;</text>"), std::string::npos);
}

TEST(SvgWriter, ReplacesWhatXmlForbids) {
    const std::string replacement = "\xEF\xBF\xBD";
    struct Case {
        std::string text, written;
    };
    const std::array cases = {
        Case{std::string("a\x01\x02z"), "a" + replacement + replacement + "z"},
        Case{std::string("a\0z", 3), "a" + replacement + "z"},
        Case{"a\xFFz", "a" + replacement + "z"},                                     // no UTF-8
        Case{"a\xC3", "a" + replacement},                                            // cut off
        Case{"a\xED\xA0\x80z", "a" + replacement + replacement + replacement + "z"}, // a lone surrogate
        Case{"a\xC0\xAFz", "a" + replacement + replacement + "z"},                   // overlong
        Case{"a\xEF\xBF\xBFz", "a" + replacement + replacement + replacement + "z"}, // U+FFFF
        Case{"a\nz\tb", "a z b"},
        Case{"점수 10²⁵ → 🙂", "점수 10²⁵ → 🙂"},
    };
    for (const Case& each : cases) {
        const std::string svg = writeSvg(drawingOf(each.text));
        EXPECT_TRUE(isWellFormed(svg)) << each.text;
        EXPECT_NE(svg.find(">" + each.written + "</text>"), std::string::npos) << each.written;
    }
}

TEST(SvgWriter, KeepsToTheSubsetThatSlideProgramsKeep) {
    for (const FigureSpec& spec : readyFigures()) {
        const std::string svg = writeSvg(drawFigure(placed(spec, shippedDataset())));
        EXPECT_TRUE(isWellFormed(svg)) << spec.id;
        for (const char* forbidden :
             {"class=", "style=", "transform=", "clip-path", "textLength", "dominant-baseline", "text-anchor",
              "<use", "<tspan", "=\"nan", "inf\""}) {
            EXPECT_EQ(svg.find(forbidden), std::string::npos) << spec.id << ": " << forbidden;
        }
        EXPECT_NE(svg.find("width=\"1280\" height=\"720\" viewBox=\"0 0 1280 720\" role=\"img\""),
                  std::string::npos);
        EXPECT_NE(svg.find("<title>"), std::string::npos);
        EXPECT_NE(svg.find("<desc>"), std::string::npos);
    }
}

TEST(SvgWriter, WritesTheSameBytesAgain) {
    const FigureSpec spec = readyFigure("frontier");
    EXPECT_EQ(writeSvg(drawFigure(placed(spec, shippedDataset()))),
              writeSvg(drawFigure(placed(spec, shippedDataset()))));
}

TEST(SvgWriter, PutsMetadataInAsText) {
    SvgOptions options;
    options.metadata = R"({"a": "<b> & c"})";
    const std::string svg = writeSvg(drawingOf("x"), options);
    EXPECT_TRUE(isWellFormed(svg));
    EXPECT_NE(svg.find("<metadata>{&quot;a&quot;: &quot;&lt;b&gt; &amp; c&quot;}</metadata>"),
              std::string::npos);
}

} // namespace frontierscope
