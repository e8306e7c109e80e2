// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/filter_clauses.h"

#include <regex>
#include <vector>

namespace frontierscope {

namespace {

struct Split {
    std::vector<std::string> clauses; ///< joined by "and" at the top level
    bool hasTopLevelOr = false;
};

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) {
        return {};
    }
    return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

bool isWordAt(std::string_view text, std::size_t at, std::string_view word) {
    const auto isBoundary = [&](std::size_t i) {
        return i >= text.size() || text[i] == ' ' || text[i] == '(' || text[i] == ')';
    };
    return text.substr(at, word.size()) == word && (at == 0 || isBoundary(at - 1)) &&
           isBoundary(at + word.size());
}

Split splitAtAnd(std::string_view text) {
    Split split;
    int depth = 0;
    bool isQuoted = false;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            continue;
        } else if (text[i] == '(' || text[i] == ')') {
            depth += text[i] == '(' ? 1 : -1;
        } else if (depth == 0 && isWordAt(text, i, "or")) {
            split.hasTopLevelOr = true;
        } else if (depth == 0 && isWordAt(text, i, "and")) {
            split.clauses.push_back(trimmed(text.substr(start, i - start)));
            start = i + 3;
        }
    }
    split.clauses.push_back(trimmed(text.substr(start)));
    return split;
}

bool takeFlag(const std::string& clause, const std::string& field, std::optional<bool>& flag) {
    const bool isTrue = clause == field || clause == field + " = true";
    if (flag || (!isTrue && clause != field + " = false")) {
        return false;
    }
    flag = isTrue;
    return true;
}

bool takeBound(const std::string& clause, const std::string& start, std::string& bound) {
    if (!bound.empty() || !clause.starts_with(start)) {
        return false;
    }
    const std::string value = trimmed(std::string_view(clause).substr(start.size()));
    if (value.empty() || value.find_first_of(" ()\"") != std::string::npos) {
        return false;
    }
    bound = value;
    return true;
}

bool takeSearch(const std::string& clause, std::string& search) {
    static const std::regex kSearch(R"re(\(name ~ "([^"]+)" or organization ~ "([^"]+)"\))re");
    std::smatch match;
    if (!search.empty() || !std::regex_match(clause, match, kSearch) || match[1] != match[2]) {
        return false;
    }
    search = match[1];
    return true;
}

bool takeClause(const std::string& clause, FilterControls& controls) {
    return takeSearch(clause, controls.search) || takeFlag(clause, "reasoning", controls.reasoning) ||
           takeFlag(clause, "open_weights", controls.openWeights) ||
           takeBound(clause, "release_date >= ", controls.releasedFrom) ||
           takeBound(clause, "release_date <= ", controls.releasedTo) ||
           takeBound(clause, "price >= ", controls.priceFrom) ||
           takeBound(clause, "price <= ", controls.priceTo);
}

void append(std::string& expression, const std::string& clause) {
    if (!clause.empty()) {
        expression += (expression.empty() ? "" : " and ") + clause;
    }
}

std::string flagClause(const std::optional<bool>& flag, const std::string& field) {
    return flag ? (*flag ? field : field + " = false") : std::string();
}

std::string boundClause(const std::string& start, const std::string& bound) {
    return bound.empty() ? std::string() : start + bound;
}

} // namespace

FilterControls filterControlsOf(std::string_view expression) {
    FilterControls controls;
    const Split split = splitAtAnd(expression);
    if (split.hasTopLevelOr) {
        controls.rest = trimmed(expression);
        return controls;
    }
    for (const std::string& clause : split.clauses) {
        if (!takeClause(clause, controls)) {
            append(controls.rest, clause);
        }
    }
    return controls;
}

std::string expressionOf(const FilterControls& controls) {
    std::string search;
    for (const char c : controls.search) {
        search += c == '"' ? ' ' : c; // the language has no escape for a quote
    }
    std::string own;
    if (!search.empty()) {
        append(own, "(name ~ \"" + search + "\" or organization ~ \"" + search + "\")");
    }
    append(own, flagClause(controls.reasoning, "reasoning"));
    append(own, flagClause(controls.openWeights, "open_weights"));
    append(own, boundClause("release_date >= ", controls.releasedFrom));
    append(own, boundClause("release_date <= ", controls.releasedTo));
    append(own, boundClause("price >= ", controls.priceFrom));
    append(own, boundClause("price <= ", controls.priceTo));
    const bool needsParentheses = !own.empty() && splitAtAnd(controls.rest).hasTopLevelOr;
    append(own, needsParentheses ? '(' + controls.rest + ')' : controls.rest);
    return own;
}

} // namespace frontierscope
