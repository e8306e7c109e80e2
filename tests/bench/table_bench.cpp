// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/table_bench.h"

#include "app/panels/inspector_panel.h"
#include "app/panels/model_table_view.h"
#include "app/panels/table_panel.h"
#include "app/window/chart_page.h"
#include "app/window/document_files.h"
#include "app/window/interface_theme.h"
#include "app/window/main_window.h"
#include "tests/bench/thread_clock.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPaintEvent>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace frontierscope {

namespace {

constexpr int kEditsFromRest = 20; // each of them waits for the chart
constexpr int kEditsInARow = 100;
constexpr int kPaceMs = 500; ///< between the edits in a row: a quick typist's
constexpr int kPatienceMs = 60000;

/// Models of 40 labs over four years; prices and scores as the real ones spread, each with its source.
std::vector<Model> generatedModels(std::size_t count) {
    std::vector<Model> models;
    models.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto spread = [i](std::size_t factor, std::size_t range) { // equal on every machine
            return static_cast<double>((i * factor + i / 97) % range) / static_cast<double>(range);
        };
        Model& model = models.emplace_back();
        model.id = "model-" + std::to_string(i);
        model.name = "Model " + std::to_string(i);
        model.organization = "Lab " + std::to_string(i % 40);
        model.releaseDate =
            CalendarDate(2023 + static_cast<int>(i % 4), 1 + static_cast<unsigned>(i % 12), 15);
        model.reasoning = i % 3 == 0;
        model.openWeights = i % 2 == 0;
        Price& price = model.prices.emplace_back();
        price.inputUsdPerMtok = 0.02 + 60 * spread(7919, 10007) * spread(104729, 1009);
        price.outputUsdPerMtok = 4 * *price.inputUsdPerMtok;
        price.source = "https://example.org/prices/" + std::to_string(i % 40);
        Score& score = model.scores.emplace_back();
        score.benchmark = "gpqa-diamond";
        score.value = 25 + 70 * spread(15485863, 9973);
        score.source = "https://example.org/scores/" + std::to_string(i % 40);
    }
    return models;
}

/// Notes when a place of a widget has been painted.
class PlaceWatch : public QObject {
public:
    PlaceWatch(QWidget& widget, const QRect& place)
        : m_place(place) {
        widget.installEventFilter(this);
    }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            const bool isThere = static_cast<QPaintEvent*>(event)->region().intersects(m_place);
            object->removeEventFilter(isThere ? this : nullptr);
            m_isPainted = m_isPainted || isThere;
        }
        return false;
    }

private:
    QRect m_place;
    bool m_isPainted = false;
};

double percentile(std::vector<double> values, double share) {
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

class TableBench {
public:
    explicit TableBench(std::size_t modelCount)
        : m_window(m_theme) {
        m_window.files().startNew();
        DocumentContent content = m_window.document().content();
        content.dataset.models = generatedModels(modelCount);
        m_window.document().reset(std::move(content), {});
        m_window.resize(1440, 900);
        m_window.show();
        m_window.action(ActionId::showTable)->trigger();
        m_view = m_window.tablePanel()->view();
        m_window.tablePanel()->jumpTo(QStringLiteral("model-%1").arg(modelCount / 2),
                                      QStringLiteral("input_price_usd_per_mtok"));
        settle();
    }
    ~TableBench() {
        m_window.document().undoStack()->setClean(); // nobody is asked to save
        m_window.close();
    }

    /// Types a price and Enter, `paceMs` after the edit before; 0: when all that follows that one is done.
    void measure(const char* name, int count, int paceMs) {
        std::vector<double> painted, computed;
        QElapsedTimer clock;
        clock.start();
        double due = 0;
        for (int edit = 0; edit < count; ++edit) {
            if (paceMs == 0) {
                settle();
            }
            due = paceMs == 0 ? now(clock) : due + paceMs;
            waitUntil(clock, due);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor before
            const double before = threadMilliseconds();
            const QModelIndex cell = m_view->currentIndex();
            const QString price = QString::number(10 + edit);
            QTest::keyClicks(m_view, price.left(1)); // opens the editor, which gets the rest
            auto* editor = m_view->viewport()->findChild<QLineEdit*>();
            if (editor == nullptr) {
                std::fprintf(stderr, "%s: the cell can't be edited\n", name);
                return;
            }
            QTest::keyClicks(editor, price.mid(1));
            const PlaceWatch watch(*m_view->viewport(), m_view->visualRect(cell));
            QTest::keyClick(editor, Qt::Key_Return);
            while (!watch.isPainted() && now(clock) < due + kPatienceMs) {
                QApplication::processEvents(QEventLoop::AllEvents, 0);
            }
            painted.push_back(now(clock) - due);
            computed.push_back(threadMilliseconds() - before);
            if (cell.data(Qt::EditRole).toDouble() != 10 + edit) {
                std::fprintf(stderr, "%s: the cell has not taken %s, it holds %s\n", name, qPrintable(price),
                             qPrintable(cell.data(Qt::EditRole).toString()));
                return;
            }
        }
        std::printf("%-10s painted: median %7.1f ms, 95th percentile %7.1f ms, worst %7.1f ms (computing: "
                    "median %6.1f, 95th percentile %6.1f)\n",
                    name, percentile(painted, 0.5), percentile(painted, 0.95), percentile(painted, 1),
                    percentile(computed, 0.5), percentile(computed, 0.95));
        std::fflush(stdout);
    }

private:
    static double now(const QElapsedTimer& clock) { return double(clock.nsecsElapsed()) / 1e6; }

    static void waitUntil(const QElapsedTimer& clock, double due) {
        while (now(clock) < due) {
            QApplication::processEvents(QEventLoop::AllEvents, 0);
        }
    }

    void settle() {
        const auto* details = m_window.findChild<InspectorPanel*>();
        QTest::qWait(500);
        (void)QTest::qWaitFor([&] { return !m_window.currentPage()->isBusy() && !details->isBusy(); },
                              kPatienceMs);
        QTest::qWait(20);
    }

    InterfaceTheme m_theme;
    MainWindow m_window;
    ModelTableView* m_view = nullptr;
};

} // namespace

int measureTableEdits(std::size_t modelCount) {
    TableBench bench(modelCount);
    std::printf("%zu models\n", modelCount);
    bench.measure("in a row", kEditsInARow, kPaceMs);
    bench.measure("from rest", kEditsFromRest, 0);
    return 0;
}

} // namespace frontierscope
