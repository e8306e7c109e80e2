// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/autosave.h"

#include "app/base/content_snapshots.h"
#include "app/base/document.h"
#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "core/base/file_io.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace frontierscope {

namespace {

// With the writing itself, at most 5 s of work are lost: what takes long to write is written sooner.
constexpr int kIntervalMs = 4000, kShortestIntervalMs = 500;
constexpr int kFirstIntervalOfLargeMs = 2000;
constexpr int kRetryMs = 200;
constexpr int kMostWaits = 3;

QString recoveryFolder() {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return data + QStringLiteral("/frontierscope/recovery");
}

QString withSuffix(const std::filesystem::path& file, const char* suffix) {
    return toQString(file) + QLatin1String(suffix);
}

void removeFiles(const std::filesystem::path& file, std::initializer_list<const char*> suffixes) {
    std::error_code ignored;
    for (const char* suffix : suffixes) {
        std::filesystem::remove(toPath(withSuffix(file, suffix)), ignored);
    }
}

} // namespace

Autosave::Autosave(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::saveLater);
    m_writer.setMaxThreadCount(1);
    connect(document.undoStack(), &QUndoStack::indexChanged, this, [this] {
        if (!m_timer.isActive()) {
            m_timer.start(interval());
        }
    });
    connect(&document, &Document::fileChanged, this, &Autosave::removeCopy);
}

Autosave::~Autosave() {
    m_writer.waitForDone();
    removeCopy();
}

/// Until the next copy is begun, so that it is whole five seconds after the first edit that it brings.
int Autosave::interval() const {
    if (m_lastWriteMs < 0) {
        return isLarge(m_document.dataset()) ? kFirstIntervalOfLargeMs : kIntervalMs;
    }
    return std::clamp(kIntervalMs - 3 * m_lastWriteMs / 2, kShortestIntervalMs, kIntervalMs);
}

/// The copy is written elsewhere: the window goes on meanwhile.
void Autosave::saveLater() {
    if (!m_document.isModified()) {
        saveNow();
        return;
    }
    if (m_isWriting) { // the next copy follows at once, with everything up to then
        m_isDue = true;
        return;
    }
    auto content = ContentSnapshots::of(m_document).take();
    if (content == nullptr && ++m_waits <= kMostWaits) {
        m_timer.start(kRetryMs);
        return;
    }
    if (content == nullptr) { // what holds the last one takes too long: edits go first
        content = std::make_shared<const DocumentContent>(m_document.content());
    }
    m_waits = 0;
    makePlace();
    m_isWriting = true;
    m_writer.start([this, file = m_file, content]() mutable {
        QElapsedTimer clock;
        clock.start();
        const auto written = writeFileAtomically(file, documentToJson(*content));
        content.reset(); // so that it can be brought up to date for the next copy
        const auto note = [this, written, ms = static_cast<int>(clock.elapsed())] {
            noteWritten(written, ms);
        };
        QMetaObject::invokeMethod(this, note, Qt::QueuedConnection);
    });
}

void Autosave::noteWritten(const Result<void>& written, int milliseconds) {
    m_isWriting = false;
    m_lastWriteMs = milliseconds;
    tellFailure(written);
    if (std::exchange(m_isDue, false)) {
        saveLater();
    }
}

bool Autosave::saveNow() {
    m_timer.stop();
    if (!m_document.isModified()) {
        removeCopy();
        return true;
    }
    makePlace();
    m_writer.waitForDone(); // an older copy must not come later
    const auto written = writeFileAtomically(m_file, documentToJson(m_document.content()));
    tellFailure(written);
    return written.has_value();
}

/// Once: every four seconds the same sentence helps nobody.
void Autosave::tellFailure(const Result<void>& written) {
    if (written) {
        m_hasFailed = false;
    } else if (!std::exchange(m_hasFailed, true)) {
        emit failed(tr("No safety copy of the work can be written. Save the document to keep it."),
                    toQString(written.error().message));
    }
}

/// The folder and the file's name; a folder that can't be made shows when the file is written.
void Autosave::makePlace() {
    const QString folder = recoveryFolder();
    QDir().mkpath(folder);
    if (!m_file.empty()) {
        return;
    }
    m_file = toPath(folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) +
                    QStringLiteral(".frontierscope"));
    m_lock = std::make_unique<QLockFile>(withSuffix(m_file, ".lock"));
    m_lock->setStaleLockTime(0); // stale only when its process is gone
    m_lock->tryLock(0);
    (void)writeFileAtomically(toPath(withSuffix(m_file, ".title")),
                              toUtf8(m_title + QLatin1Char('\n') + m_original));
}

void Autosave::removeCopy() {
    m_timer.stop();
    if (!m_file.empty()) {
        m_writer.waitForDone();
        removeFiles(m_file, {"", ".title"}); // while nobody else can take it for lost work
        m_lock.reset();                      // removes its file, and complains if that has gone before
        m_file.clear();
    }
}

std::vector<LostDocument> Autosave::lostDocuments() {
    std::vector<LostDocument> lost;
    const QFileInfoList files =
        QDir(recoveryFolder()).entryInfoList({QStringLiteral("*.frontierscope")}, QDir::Files, QDir::Time);
    for (const QFileInfo& info : files) {
        const std::filesystem::path file = toPath(info.absoluteFilePath());
        QLockFile lock(withSuffix(file, ".lock"));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0)) {
            continue; // its session still runs
        }
        const auto about = readFile(toPath(withSuffix(file, ".title")));
        const QString text = about ? toQString(std::string_view(*about)) : info.fileName();
        lost.push_back({file, text.section(QLatin1Char('\n'), 0, 0),
                        QLocale().toString(info.lastModified(), QLocale::ShortFormat),
                        toPath(text.section(QLatin1Char('\n'), 1))});
    }
    return lost;
}

void Autosave::discard(const LostDocument& lost) {
    removeFiles(lost.file, {"", ".title", ".lock"});
}

} // namespace frontierscope
