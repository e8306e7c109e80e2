// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar_date.h"
#include "core/base/message.h"

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace frontierscope {

/// A line of the hover card: "Price (3:1)", "$4.50".
struct CardLine {
    std::string label, text;
};

/// What the cards of all models of a chart share.
struct ModelCardContext {
    Language language = Language::english;
    std::string blend;     ///< "3:1"
    std::string benchmark; ///< its name
    bool isPercent = true; ///< its scores
};

/// What the card of a model tells.
struct ModelCardFacts {
    std::shared_ptr<const ModelCardContext> context;
    std::string organization;
    std::optional<CalendarDate> released;
    struct PriceFacts {
        std::optional<double> blended, input, output; ///< USD per million tokens
        bool isEstimate = false;
    };
    std::optional<PriceFacts> price;
    std::optional<CardLine> cost; ///< in the unit of the chart's axis
    double score = 0;
    std::optional<std::pair<double, double>> interval; ///< 95 %, low and high
    std::string reportedBy;
    bool isClaimed = false; ///< by the model's developer
    bool isEstimate = false;
};

/// What the hover card of a point says. The lines of a model are written only when somebody asks for them: a
/// chart of thousands of points is built for each key stroke of a filter, and one card of it is looked at.
class PointCard {
public:
    PointCard() = default;
    PointCard(std::initializer_list<CardLine> lines)
        : m_more(lines) {}
    explicit PointCard(ModelCardFacts facts)
        : m_model(std::make_shared<const ModelCardFacts>(std::move(facts))) {}

    /// A line below the others.
    void add(CardLine line) { m_more.push_back(std::move(line)); }
    [[nodiscard]] std::vector<CardLine> lines() const;

private:
    std::shared_ptr<const ModelCardFacts> m_model; ///< nullptr: no model
    std::vector<CardLine> m_more;
};

} // namespace frontierscope
