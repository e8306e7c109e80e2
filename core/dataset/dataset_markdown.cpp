// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/convert.h"
#include "core/dataset/field.h"

namespace frontierscope {

namespace {

/// Text that Markdown shows as it is, in one table cell.
std::string markdownCell(std::string_view text) {
    std::string cell;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            cell += ' ';
            continue;
        }
        if (std::string_view("\\`*_{}[]<>#|~&").find(c) != std::string_view::npos) {
            cell += '\\';
        }
        cell += c;
    }
    return cell;
}

} // namespace

std::string datasetToMarkdown(const Dataset& dataset) {
    std::string text = "|";
    std::string rule = "|";
    for (const std::string_view key : kMarkdownColumns) {
        const Field* field = findField(key);
        text += " " + std::string(field->title) + " |";
        rule += field->type == FieldType::number ? " ---: |" : " --- |";
    }
    text += "\n" + rule + "\n";
    for (const Model& model : dataset.models) {
        text += "|";
        for (const std::string_view key : kMarkdownColumns) {
            text += " " + markdownCell(formatFieldValue(findField(key)->get(model))) + " |";
        }
        text += "\n";
    }
    return text;
}

} // namespace frontierscope
