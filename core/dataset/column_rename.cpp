// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/column_rename.h"

#include "core/dataset/filter_condition.h"

#include <algorithm>
#include <array>

namespace frontierscope {

namespace {

/// Whether a name can stand in expressions and filters without quotes.
bool isPlainWord(std::string_view name) {
    constexpr std::array<std::string_view, 5> kKeywords = {"and", "or", "not", "in", "is"};
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
               static_cast<unsigned char>(c) >= 0x80U;
    };
    const auto isKeyword = [name](std::string_view keyword) {
        return equalsIgnoringCase(keyword, name);
    };
    return !name.empty() && isLetter(name.front()) && std::ranges::none_of(kKeywords, isKeyword) &&
           std::ranges::all_of(name, [isLetter](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

std::string renamed(std::string_view text, std::vector<NameUse> uses, const ColumnRename& rename) {
    std::erase_if(uses, [&](const NameUse& use) { return use.field->key != rename.before; });
    std::ranges::sort(uses, {}, &NameUse::begin);
    std::string result;
    std::size_t done = 0;
    for (const NameUse& use : uses) {
        if (use.begin < done) {
            continue; // read twice
        }
        const bool isPlain = text[use.begin] != '"' && isPlainWord(rename.after);
        const std::string name(rename.after);
        result += text.substr(done, use.begin - done);
        result += isPlain ? name : '"' + name + '"';
        done = use.end;
    }
    return result + std::string(text.substr(done));
}

} // namespace

std::string renamedInExpression(std::string_view expression, const ComputedColumns& columns,
                                const ColumnRename& rename) {
    std::vector<NameUse> uses;
    const ExpressionNames names{
        [&columns](std::string_view name) -> Result<const Field*> { return columns.find(name); },
        [](std::string_view) { return std::string(); }, columns.today(), &uses};
    static_cast<void>(ValueExpression::parse(expression, names)); // up to a fault, if there is one
    return renamed(expression, std::move(uses), rename);
}

std::string renamedInFilter(std::string_view filter, const ComputedColumns& columns,
                            const ColumnRename& rename) {
    return renamed(filter, namesInFilter(filter, columns), rename);
}

} // namespace frontierscope
