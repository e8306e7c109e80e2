// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window takes from an input until it is painted, without a display: hover, selection, a key
// stroke of the filter, an edited cell; and from the start of the process to the first painted chart, against
// a bare window with one label.
//   frontierscope_window_bench input [MODELS]     the shipped dataset, repeated up to so many models; without
//                                                 a number as it is, then with 3,000
//   frontierscope_window_bench table [MODELS]     an edited cell of a large table, 100,000 models
//   frontierscope_window_bench start [RUNS]

#include "app/base/shipped_data.h"
#include "app/charts/chart_view.h"
#include "app/commands/set_cell_command.h"
#include "app/panels/filter_panel.h"
#include "app/panels/fit_panel.h"
#include "app/panels/inspector_panel.h"
#include "app/panels/lab_tree.h"
#include "app/panels/model_table_view.h"
#include "app/panels/table_panel.h"
#include "app/window/chart_page.h"
#include "app/window/document_files.h"
#include "app/window/interface_theme.h"
#include "app/window/main_window.h"
#include "tests/bench/frame_clock.h"
#include "tests/bench/table_bench.h"
#include "tests/bench/thread_clock.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace frontierscope {

namespace {

constexpr int kRepetitions = 41;
constexpr int kPatienceMs = 5000;

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// The shipped models again and again, each a little dearer or cheaper, so that none hides another.
void repeatModels(Document& document, std::size_t count) {
    DocumentContent content = document.content();
    const std::vector<Model> shipped = content.dataset.models;
    for (std::size_t i = shipped.size(); i < count; ++i) {
        Model model = shipped[i % shipped.size()];
        const std::string suffix = '-' + std::to_string(i / shipped.size());
        model.id += suffix;
        model.name += suffix;
        for (Price& price : model.prices) {
            const double factor = 1 + 0.003 * static_cast<double>(i % 97);
            price.inputUsdPerMtok =
                price.inputUsdPerMtok ? std::optional(*price.inputUsdPerMtok * factor) : std::nullopt;
        }
        content.dataset.models.push_back(std::move(model));
    }
    document.reset(std::move(content), {});
}

/// Notes when widgets have been painted with what was asked for last: a frame of the chart that still shows
/// the old figure does not count.
class PaintWatch : public QObject {
public:
    PaintWatch(const ChartPage& page, const std::vector<QWidget*>& widgets)
        : m_page(page)
        , m_unpainted(widgets) {
        for (QWidget* widget : widgets) {
            widget->installEventFilter(this);
        }
    }
    [[nodiscard]] bool isDone() const { return m_unpainted.empty(); }
    bool eventFilter(QObject* object, QEvent* event) override {
        const bool isOld = m_page.isWaiting() && object == m_page.view()->viewport();
        if (event->type() == QEvent::Paint && !isOld) {
            std::erase(m_unpainted, object);
        }
        return false;
    }

private:
    const ChartPage& m_page;
    std::vector<QWidget*> m_unpainted;
};

class InputBench {
public:
    explicit InputBench(MainWindow& window)
        : m_window(window)
        , m_details(*window.findChild<InspectorPanel*>()) {}

    /// Prints the median time of `input`, from its beginning until `widgets`, which the person looks at, are
    /// painted, with the time that the window's thread computed for that; and until what follows them is
    /// there too: the final places of the labels, counts, details.
    void measure(const char* name, const std::vector<QWidget*>& widgets,
                 const std::function<void(int)>& input) {
        std::vector<double> painted, computed, settled;
        for (int turn = 0; turn < kRepetitions; ++turn) {
            const ChartPage& page = *m_window.currentPage();
            const PaintWatch watch(page, widgets);
            QElapsedTimer clock;
            clock.start();
            const double before = threadMilliseconds();
            std::optional<double> shown, worked;
            FrameClock::setListener([&] {
                if (watch.isDone() && !shown) {
                    shown = double(clock.nsecsElapsed()) / 1e6;
                    worked = threadMilliseconds() - before;
                }
            });
            input(turn);
            while (!shown) {
                if (clock.elapsed() > kPatienceMs) {
                    std::printf("%s is not painted\n", name);
                    FrameClock::setListener({});
                    return;
                }
                QApplication::processEvents(QEventLoop::AllEvents, 0);
            }
            FrameClock::setListener({});
            painted.push_back(*shown);
            computed.push_back(*worked);
            while (page.isBusy() || m_details.isBusy()) {
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
            QApplication::processEvents();
            settled.push_back(double(clock.nsecsElapsed()) / 1e6);
            QTest::qWait(1);
        }
        std::printf(
            "%-12s painted: median %6.2f ms (computing %6.2f), worst %6.2f ms; all that follows: median "
            "%6.2f ms\n",
            name, median(painted), median(computed), *std::ranges::max_element(painted), median(settled));
        std::fflush(stdout); // what is there is of use even if the rest takes too long
    }

private:
    MainWindow& m_window;
    const InspectorPanel& m_details;
};

int measureInputs(std::size_t count) {
    InterfaceTheme theme;
    MainWindow window(theme);
    window.files().startNew();
    if (count > 0) {
        repeatModels(window.document(), count);
    }
    window.resize(1440, 900);
    window.show();
    const ChartPage& page = *window.currentPage();
    if (!QTest::qWaitFor([&page] { return !page.figure().panels.empty() && !page.isBusy(); }, kPatienceMs)) {
        std::puts("the chart is not shown");
        return 1;
    }
    QTest::qWait(500); // what follows it
    std::printf("%zu models\n", window.document().dataset().models.size());
    InputBench bench(window);
    const auto& points = page.figure().panels.at(0).points;
    std::vector<QString> ids;
    for (const PointMark& point : points) {
        ids.push_back(QString::fromStdString(point.id));
    }
    const auto idAt = [&ids](int turn) {
        return ids[static_cast<std::size_t>(turn * 7) % ids.size()];
    };
    QWidget* chart = window.currentPage()->view()->viewport();
    bench.measure("hover", {chart},
                  [&](int turn) { window.currentPage()->view()->setHoveredId(idAt(turn)); });
    bench.measure("selection", {chart}, [&](int turn) { window.selection().setIds({idAt(turn)}); });
    QLineEdit* search = window.filterPanel()->search();
    bench.measure("filter key", {chart, search},
                  [&](int turn) { QTest::keyClick(search, turn % 2 == 0 ? Qt::Key_E : Qt::Key_Backspace); });
    window.action(ActionId::showTable)->trigger();
    QTest::qWait(300);
    TablePanel* table = window.tablePanel();
    table->jumpTo(QStringLiteral("nova-micro"), QStringLiteral("input_price_usd_per_mtok"));
    bench.measure("cell edit", {chart, table->view()->viewport()},
                  [table](int turn) { // rows may move with an edit: the index is asked for each time
                      table->view()->model()->setData(table->view()->currentIndex(),
                                                      QString::number(0.03 + 0.01 * turn), Qt::EditRole);
                  });
    window.document().undoStack()->setClean();
    return 0;
}

/// Says so and ends the program when the widget has been painted.
class EndWhenPainted : public QObject {
public:
    explicit EndWhenPainted(QWidget& widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            QTimer::singleShot(0, QCoreApplication::instance(), [] { // after the painting
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }
};

int showLabel() {
    QLabel label(QStringLiteral("Frontierscope"));
    label.resize(1440, 900);
    const EndWhenPainted end(label);
    label.show();
    return QApplication::exec();
}

int showWindow() {
    InterfaceTheme theme;
    MainWindow window(theme);
    window.files().startNew();
    window.resize(1440, 900);
    std::optional<EndWhenPainted> end;
    QObject::connect(window.currentPage(), &ChartPage::figureShown, &window,
                     [&] { end.emplace(*window.currentPage()->view()->viewport()); });
    window.show();
    return QApplication::exec();
}

int measureStarts(int runs) {
    const QString program = QCoreApplication::applicationFilePath();
    std::vector<double> label, window;
    for (int run = 0; run < runs; ++run) {
        for (auto [what, times] : {std::pair{"show-label", &label}, {"show-window", &window}}) {
            QElapsedTimer clock;
            clock.start();
            QProcess process;
            process.start(program, {QLatin1String(what)});
            if (!process.waitForReadyRead()) {
                std::fprintf(stderr, "%s failed\n", what);
                return 1;
            }
            times->push_back(double(clock.nsecsElapsed()) / 1e6);
            process.waitForFinished();
        }
    }
    std::printf("bare window with one label  median %.0f ms\nfirst painted chart         median %.0f "
                "ms\nratio %.2f\n",
                median(label), median(window), median(window) / median(label));
    return 0;
}

} // namespace

} // namespace frontierscope

int main(int argc, char* argv[]) {
    const QTemporaryDir home; // nobody's settings are read or changed
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(variable, home.path().toUtf8());
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (argc > 1 && std::string_view(argv[1]) == "show-window") {
        frontierscope::ShippedData::readAhead(); // as the program does
    }
    const frontierscope::FrameClock application(argc, argv);
    const QString verb = QString::fromUtf8(argc > 1 ? argv[1] : "");
    const int number = argc > 2 ? std::atoi(argv[2]) : 0;
    if (verb == QLatin1String("input")) {
        constexpr int kMany = 3000;
        frontierscope::measureInputs(static_cast<std::size_t>(std::max(number, 0)));
        return number > 0 ? 0 : frontierscope::measureInputs(kMany);
    }
    if (verb == QLatin1String("table")) {
        return frontierscope::measureTableEdits(number > 0 ? static_cast<std::size_t>(number) : 100000);
    }
    if (verb == QLatin1String("start")) {
        return frontierscope::measureStarts(number > 0 ? number : 9);
    }
    if (verb == QLatin1String("show-label")) {
        return frontierscope::showLabel();
    }
    if (verb == QLatin1String("show-window")) {
        return frontierscope::showWindow();
    }
    std::fputs("usage: frontierscope_window_bench input [MODELS] | table [MODELS] | start [RUNS]\n", stderr);
    return 2;
}
