// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/text_flow.h"

#include "core/figure/theme.h"

namespace frontierscope {

namespace {

/// Byte index after the character that starts at `at`; a stray byte counts as a character.
std::size_t nextCharacter(const std::string& text, std::size_t at) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
        ++at;
    }
    return at;
}

std::vector<std::string> words(const std::string& text) {
    std::vector<std::string> found;
    std::string word;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            if (!word.empty()) {
                found.push_back(std::move(word));
                word.clear();
            }
        } else {
            word += c;
        }
    }
    if (!word.empty()) {
        found.push_back(std::move(word));
    }
    return found;
}

} // namespace

double TextFlow::px(TextRole role) const {
    return m_scale * typeSize(m_preset, role);
}

double TextFlow::lineHeight(TextRole role) const {
    return px(role) * (role == TextRole::title ? 1.18 : 1.28);
}

TextSize TextFlow::size(const std::string& text, TextRole role) const {
    return m_measureText(text, role, px(role));
}

std::string TextFlow::shortened(const std::string& text, TextRole role, double maxWidth) const {
    if (width(text, role) <= maxWidth) {
        return text;
    }
    // Bisection over the characters: hostile names are long.
    std::vector<std::size_t> ends;
    for (std::size_t at = 0; at < text.size();) {
        ends.push_back(at);
        at = nextCharacter(text, at);
    }
    std::size_t fitting = 0;
    std::size_t tooLong = ends.size();
    while (tooLong - fitting > 1) {
        const std::size_t middle = (fitting + tooLong) / 2;
        const bool fits = width(text.substr(0, ends[middle]) + "…", role) <= maxWidth;
        (fits ? fitting : tooLong) = middle;
    }
    std::string kept = text.substr(0, ends.empty() ? 0 : ends[fitting]);
    while (!kept.empty() && kept.back() == ' ') {
        kept.pop_back();
    }
    return width(kept + "…", role) <= maxWidth ? kept + "…" : std::string();
}

std::vector<std::string> TextFlow::wrapped(const std::string& text, TextRole role, double maxWidth,
                                           std::size_t maxLines) const {
    std::vector<std::string> lines;
    const std::vector<std::string> all = words(text);
    std::string line;
    for (std::size_t i = 0; i < all.size() && maxLines > 0; ++i) {
        const std::string longer = line.empty() ? all[i] : line + " " + all[i];
        if (width(longer, role) <= maxWidth) {
            line = longer;
            continue;
        }
        const bool isLastLine = lines.size() + 1 == maxLines;
        if (isLastLine || line.empty()) {
            lines.push_back(shortened(longer, role, maxWidth));
            line.clear();
            if (isLastLine) {
                return lines;
            }
            continue;
        }
        lines.push_back(std::move(line));
        line.clear();
        --i; // the word starts the next line
    }
    if (!line.empty() && maxLines > 0) {
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> TextFlow::balanced(const std::string& text, TextRole role, double maxWidth,
                                            std::size_t maxLines) const {
    std::vector<std::string> best = wrapped(text, role, maxWidth, maxLines);
    if (best.size() < 2 || best.back().ends_with("…")) {
        return best;
    }
    double tooNarrow = maxWidth / static_cast<double>(best.size()) * 0.8;
    double fitting = maxWidth;
    for (int step = 0; step < 8; ++step) {
        const double middle = (tooNarrow + fitting) / 2;
        auto lines = wrapped(text, role, middle, maxLines + 1);
        if (lines.size() > best.size()) {
            tooNarrow = middle;
        } else {
            fitting = middle;
            best = std::move(lines);
        }
    }
    return best;
}

PlacedText TextFlow::line(const std::string& text, TextRole role, double x, double baseline, ColorRole color,
                          std::string id) const {
    const TextSize measured = size(text, role);
    PlacedText placed;
    placed.text = text;
    placed.role = role;
    placed.px = px(role);
    placed.x = x;
    placed.baseline = baseline;
    placed.box = {x, baseline - measured.ascent, measured.width, measured.ascent + measured.descent};
    placed.color = color;
    placed.id = std::move(id);
    return placed;
}

} // namespace frontierscope
