// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/figure_fonts.h"
#include "app/cli/large_pages.h"
#include "app/cli/render_options.h"
#include "app/cli/verb.h"
#include "app/export/open_figure.h"
#include "core/base/file_io.h"
#include "core/dataset/field.h"
#include "core/dataset/filter.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QHashSeed>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace frontierscope {

namespace {

/// One picture to be written.
struct RenderJob {
    FigureSpec spec;
    RenderTarget target;
};

/// What is to be rendered from which data.
struct RenderInput {
    std::vector<FigureSpec> figures; ///< the first one, or with --all each
    LoadedDataset data;
};

// A picture depends on its figure alone: not on the screen, the desktop's scaling and theme, or the locale.
std::unique_ptr<QGuiApplication> makeApplication(FigureFormat format) {
    for (const char* variable :
         {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_USE_PHYSICAL_DPI",
          "QT_ENABLE_HIGHDPI_SCALING", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_PLUGIN_PATH"}) {
        qunsetenv(variable);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    // Notes of Qt on its surroundings; what goes wrong with a figure is told by its Result.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    QHashSeed::setDeterministicGlobalSeed(); // else the order of objects in a PDF is another in each run
    static int argc = 1;
    static char name[] = "frontierscope";
    static char* argv[] = {name, nullptr};
    // Only a PDF is made from a scene with charts.
    return format == FigureFormat::pdf ? std::make_unique<QApplication>(argc, argv)
                                       : std::make_unique<QGuiApplication>(argc, argv);
}

const FigureSpec* readyFigure(const std::string& id) {
    const auto& figures = readyFigures();
    const auto found =
        std::find_if(figures.begin(), figures.end(), [&id](const FigureSpec& spec) { return spec.id == id; });
    return found == figures.end() ? nullptr : &*found;
}

Result<RenderInput> inputFromFile(const RenderOptions& options) {
    auto opened = openFigures(options.figure);
    if (!opened) {
        return tl::unexpected(std::move(opened.error()));
    }
    RenderInput input;
    input.figures = std::move(opened->document.content.figures);
    if (opened->hasDataset && options.dataFile.empty()) {
        input.data.findings = std::move(opened->document.findings);
        input.data.dataset = std::move(opened->document.content.dataset);
        return input;
    }
    auto data = loadForVerb(options.dataFile);
    if (!data) {
        return tl::unexpected(std::move(data.error()));
    }
    input.data = std::move(*data);
    return input;
}

Result<RenderInput> inputOf(const RenderOptions& options) {
    const FigureSpec* ready = readyFigure(options.figure);
    std::error_code ignored;
    if (ready == nullptr && std::filesystem::exists(options.figure, ignored)) {
        return inputFromFile(options);
    }
    if (ready == nullptr) {
        return failure(ErrorCode::usage,
                       "there is no figure and no file \"{0}\"; `frontierscope figures` lists the figures",
                       {options.figure});
    }
    auto data = loadForVerb(options.dataFile);
    if (!data) {
        return tl::unexpected(std::move(data.error()));
    }
    return RenderInput{options.rendersAll ? readyFigures() : std::vector{*ready}, std::move(*data)};
}

// The values of a field among the models that the figure keeps, in order.
Result<std::set<std::string>> valuesOf(const Field& field, const FigureSpec& spec, const Dataset& dataset) {
    const auto filter = Filter::parse(spec.filter, ComputedColumns(dataset));
    if (!filter) {
        return tl::unexpected(filter.error());
    }
    std::set<std::string> values;
    for (const Model* model : select(dataset, *filter)) {
        values.insert(formatFieldValue(field.get(*model)));
    }
    values.erase(""); // unknown
    return values;
}

Result<std::vector<RenderJob>> jobsForEach(const RenderJob& job, const std::string& fieldName,
                                           const Dataset& dataset) {
    const ComputedColumns columns(dataset);
    const Field* field = columns.find(fieldName);
    if (field == nullptr) {
        return failure(ErrorCode::usage, "--for-each {0}: there is no such field", {fieldName});
    }
    const auto values = valuesOf(*field, job.spec, dataset);
    if (!values) {
        return tl::unexpected(values.error());
    }
    std::vector<RenderJob> jobs;
    for (const std::string& value : *values) {
        RenderJob one = job;
        one.target = namedTarget(job.target, value);
        // By id, because a value may hold what the filter language can't quote.
        for (const Model& model : dataset.models) {
            if (formatFieldValue(field->get(model)) != value) {
                one.spec.hiddenModels.push_back(model.id);
            }
        }
        jobs.push_back(std::move(one));
    }
    return jobs;
}

Result<std::vector<RenderJob>> jobsOf(const RenderOptions& options, const RenderInput& input,
                                      const RenderTarget& target) {
    std::vector<RenderJob> jobs;
    for (const FigureSpec& figure : input.figures) {
        auto spec = withOptions(figure, options);
        if (!spec) {
            return tl::unexpected(std::move(spec.error()));
        }
        RenderJob job{std::move(*spec), options.rendersAll ? namedTarget(target, figure.id) : target};
        if (options.forEachField.empty()) {
            jobs.push_back(std::move(job));
        } else {
            auto parts = jobsForEach(job, options.forEachField, input.data.dataset);
            if (!parts) {
                return parts;
            }
            std::move(parts->begin(), parts->end(), std::back_inserter(jobs));
        }
        if (!options.rendersAll) {
            break;
        }
    }
    return jobs;
}

ExportOptions exportOptions(const RenderOptions& options, FigureFormat format) {
    ExportOptions result;
    result.format = format;
    result.scale = options.scale;
    result.textAsOutlines = options.text == "outlines";
    result.embed = options.embed == "all"    ? EmbedMode::all
                   : options.embed == "none" ? EmbedMode::none
                                             : EmbedMode::shown;
    return result;
}

Result<void> write(const RenderTarget& target, const std::string& bytes) {
    if (!target.file.empty()) {
        return writeFileAtomically(target.file, bytes);
    }
    std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush();
    if (!std::cout) {
        return failure(ErrorCode::unwritable, "standard output can't be written");
    }
    return {};
}

Result<void> run(const RenderJob& job, const Dataset& dataset, const RenderOptions& options) {
    if (job.target.format != FigureFormat::json && !hasFigureFont(job.spec.font)) {
        std::cerr << "warning: this machine has no font \"" << job.spec.font << "\"; the default stands in\n";
    }
    auto bytes = exportFigure(job.spec, dataset, exportOptions(options, job.target.format));
    if (!bytes) {
        return tl::unexpected(std::move(bytes.error()));
    }
    return write(job.target, *bytes);
}

Result<int> renderAll(const RenderOptions& options) {
    useLargePages();
    const auto target = targetOf(options.output);
    if (!target) {
        return tl::unexpected(target.error());
    }
    const bool isSeveral = options.rendersAll || !options.forEachField.empty();
    if (isSeveral && target->file.empty()) {
        return failure(ErrorCode::usage,
                       "--all and --for-each write several files; standard output takes one");
    }
    auto input = inputOf(options);
    if (!input) {
        return tl::unexpected(input.error());
    }
    const auto jobs = jobsOf(options, *input, *target);
    if (!jobs) {
        return tl::unexpected(jobs.error());
    }
    std::vector<FigureSpec> figures;
    std::transform(jobs->begin(), jobs->end(), std::back_inserter(figures), std::mem_fn(&RenderJob::spec));
    if (auto added = addRatingsFor(input->data.dataset, figures); !added) {
        return tl::unexpected(std::move(added.error()));
    }
    const auto application = makeApplication(target->format);
    for (const RenderJob& job : *jobs) {
        if (auto done = run(job, input->data.dataset, options); !done) {
            return tl::unexpected(std::move(done.error()));
        }
    }
    return exitStatusFor(input->data);
}

} // namespace

void addRenderVerb(CLI::App& app, int& exitStatus) {
    auto* verb = app.add_subcommand("render", "Draw a figure into a file");
    auto options = std::make_shared<RenderOptions>();
    addRenderOptions(*verb, *options);
    verb->callback([options, &exitStatus] {
        const auto status = renderAll(*options);
        exitStatus = status ? *status : reportError(status.error());
    });
}

} // namespace frontierscope
