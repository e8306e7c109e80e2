// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/placed_figure.h"

#include <string>
#include <vector>

namespace frontierscope {

/// Sets text of a preset's sizes: measures, wraps and shortens, so that no line is ever wider than its place.
class TextFlow {
public:
    /// `scale`: of the preset's type sizes.
    TextFlow(std::string preset, MeasureText measureText, double scale = 1)
        : m_preset(std::move(preset))
        , m_measureText(std::move(measureText))
        , m_scale(scale) {}

    [[nodiscard]] const std::string& preset() const { return m_preset; }
    [[nodiscard]] double px(TextRole role) const;
    /// Distance of baselines.
    [[nodiscard]] double lineHeight(TextRole role) const;
    [[nodiscard]] TextSize size(const std::string& text, TextRole role) const;
    [[nodiscard]] double width(const std::string& text, TextRole role) const {
        return size(text, role).width;
    }

    /// The text in at most `maxLines` lines of `maxWidth`: broken at spaces, a word that is too long within
    /// the word, and shortened with "…" where the lines don't suffice. Empty for an empty text.
    [[nodiscard]] std::vector<std::string> wrapped(const std::string& text, TextRole role, double maxWidth,
                                                   std::size_t maxLines) const;
    /// As wrapped(), with lines of about equal length: no last line of a single word.
    [[nodiscard]] std::vector<std::string> balanced(const std::string& text, TextRole role, double maxWidth,
                                                    std::size_t maxLines) const;
    /// The text, shortened with "…" if it is wider than `maxWidth`.
    [[nodiscard]] std::string shortened(const std::string& text, TextRole role, double maxWidth) const;

    [[nodiscard]] PlacedText line(const std::string& text, TextRole role, double x, double baseline,
                                  ColorRole color, std::string id = {}) const;

private:
    std::string m_preset;
    MeasureText m_measureText;
    double m_scale;
};

} // namespace frontierscope
