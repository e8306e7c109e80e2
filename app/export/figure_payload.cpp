// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/figure_payload.h"

#include "app/export/pdf_attachment.h"
#include "app/export/png_writer.h"
#include "core/dataset/filter.h"
#include "core/figure/build_figure.h"
#include "core/figure/dataset_excerpt.h"
#include "core/figure/lab_colors.h"

#include <QByteArrayView>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace frontierscope {

namespace {

constexpr std::string_view kPngSignature = "\x89PNG";
constexpr std::string_view kPdfSignature = "%PDF-";

bool isSvg(std::string_view bytes) {
    const std::string_view start = bytes.substr(0, 4096);
    return start.find("<svg") != std::string_view::npos;
}

bool showsSeries(const FigureSpec& spec, const Series& series) {
    if (!isSeriesChart(spec)) {
        return false;
    }
    if (!spec.series.empty()) {
        return std::find(spec.series.begin(), spec.series.end(), series.id) != spec.series.end();
    }
    return spec.kind == "scaling-laws" || series.kind == spec.kind;
}

std::vector<Model> keptModels(const FigureSpec& spec, const std::vector<Model>& models,
                              const ComputedColumns& columns) {
    const auto filter = Filter::parse(spec.filter, columns);
    std::vector<Model> kept;
    if (isSeriesChart(spec) || !filter) {
        return kept;
    }
    const std::set<std::string> hiddenModels(spec.hiddenModels.begin(), spec.hiddenModels.end());
    const std::set<std::string> hiddenLabs(spec.hiddenOrganizations.begin(), spec.hiddenOrganizations.end());
    const bool showsAll = spec.filterMode == FilterMode::grey;
    std::copy_if(models.begin(), models.end(), std::back_inserter(kept), [&](const Model& model) {
        return !hiddenModels.contains(model.id) && !hiddenLabs.contains(model.organization) &&
               (showsAll || filter->matches(model));
    });
    return kept;
}

// JSON without the blanks between its tokens: nobody reads it inside a picture, and it is a third smaller.
std::string withoutIndentation(const std::string& json) {
    std::string text;
    text.reserve(json.size());
    bool isInString = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isInString && c == '\\') {
            text += c;
            text += json[++i];
            continue;
        }
        isInString = isInString != (c == '"');
        if (isInString || (c != ' ' && c != '\n')) {
            text += c;
        }
    }
    return text;
}

// What the figure says of the whole dataset. Labs that have no row in the part and that the figure doesn't
// name keep the place of their colour, but not their name: they may be nobody else's business.
DatasetExcerpt makeExcerpt(const FigureSpec& spec, const Dataset& whole, const Dataset& part) {
    const LabColors colors(whole);
    std::set<std::string> named(spec.hiddenOrganizations.begin(), spec.hiddenOrganizations.end());
    for (const std::vector<Model>* models : {&part.models, &part.computeModels}) {
        for (const Model& model : *models) {
            named.insert(model.organization);
        }
    }
    DatasetExcerpt excerpt;
    for (const std::optional<std::string>& lab : colors.labs()) {
        excerpt.coloredLabs.push_back(lab && named.contains(*lab) ? lab : std::nullopt);
    }
    excerpt.otherLabCount = colors.otherCount();
    excerpt.leftOutCount = whole.models.size() - part.models.size();
    if (const auto earlier = excerptOf(whole)) {
        excerpt.leftOutCount += earlier->leftOutCount;
    }
    return excerpt;
}

tl::unexpected<Error> nothingInside() {
    return failure(
        ErrorCode::invalid,
        FS_TEXT("The picture carries no figure of Frontierscope. It was exported \"without data\", or "
                "another program has saved it since; open the file that it was saved from."));
}

tl::unexpected<Error> tooLarge() {
    return failure(ErrorCode::invalid,
                   FS_TEXT("The figure's data are larger than {0} MB. Export it without "
                           "data, or filter it."),
                   {std::to_string(kMaxPayloadBytes >> 20U)});
}

// Qt's reader expands entities only so far and never opens an address.
Result<std::optional<std::string>> readSvgMetadata(std::string_view svg) {
    QXmlStreamReader reader(QByteArray::fromRawData(svg.data(), static_cast<qsizetype>(svg.size())));
    reader.setEntityExpansionLimit(64);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            reader.name() == QLatin1String("metadata")) {
            const std::string text =
                reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed().toStdString();
            if (!reader.hasError() && !text.empty() && text.front() == '{') {
                return text;
            }
        }
    }
    if (reader.hasError()) {
        return failure(ErrorCode::invalid,
                       FS_TEXT("The SVG picture is damaged or cut off at line {0}, column {1}."),
                       {std::to_string(reader.lineNumber()), std::to_string(reader.columnNumber())});
    }
    return std::nullopt;
}

Result<std::optional<std::string>> readPayloadText(std::string_view picture) {
    if (picture.starts_with(kPngSignature)) {
        return readPngText(picture, kPayloadKey, kMaxPayloadBytes);
    }
    if (picture.starts_with(kPdfSignature)) {
        return readPdfAttachment(picture, kMaxPayloadBytes);
    }
    return readSvgMetadata(picture);
}

} // namespace

Dataset shownPart(const FigureSpec& spec, const Dataset& dataset) {
    Dataset part = dataset;
    part.models = keptModels(spec, dataset.models, ComputedColumns(dataset));
    part.computeModels.clear();
    if (spec.kind == "training-compute") {
        part.computeModels = keptModels(spec, dataset.computeModels, ComputedColumns(dataset));
    }
    if (!isSeriesChart(spec)) {
        setExcerpt(part, makeExcerpt(spec, dataset, part));
    }
    std::erase_if(part.series, [&spec](const Series& series) { return !showsSeries(spec, series); });
    if (!spec.benchmark.starts_with("arena")) {
        part.ratings.clear();
    }
    return part;
}

Result<std::string> figurePayload(const FigureSpec& spec, const Dataset& dataset, EmbedMode mode) {
    if (mode == EmbedMode::none) {
        return std::string();
    }
    DocumentContent content;
    content.dataset = mode == EmbedMode::all ? dataset : shownPart(spec, dataset);
    content.figures = {spec};
    std::string payload = withoutIndentation(documentToJson(content));
    if (payload.size() > kMaxPayloadBytes) {
        return tooLarge();
    }
    return payload;
}

bool isPicture(std::string_view bytes) {
    return bytes.starts_with(kPngSignature) || bytes.starts_with(kPdfSignature) || isSvg(bytes);
}

Result<LoadedDocument> readFigurePayload(std::string_view picture) {
    auto text = readPayloadText(picture);
    if (!text) {
        return tl::unexpected(std::move(text.error()));
    }
    if (!*text) {
        return nothingInside();
    }
    if ((*text)->size() > kMaxPayloadBytes) {
        return tooLarge();
    }
    return parseDocument(**text);
}

} // namespace frontierscope
