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
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QUuid>

#include <utility>

namespace frontierscope {

namespace {

constexpr int kIntervalMs = 4000; // with the writing itself, at most 5 s of work are lost
constexpr int kRetryMs = 200;
constexpr int kMostWaits = 3;

QString recoveryFolder() {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return data + QStringLiteral("/frontierscope/recovery");
}

QString withSuffix(const std::filesystem::path& file, const char* suffix) {
    return toQString(file) + QLatin1String(suffix);
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
            m_timer.start(kIntervalMs);
        }
    });
    connect(&document, &Document::fileChanged, this, &Autosave::removeCopy);
}

Autosave::~Autosave() {
    m_writer.waitForDone();
    removeCopy();
}

/// The copy is written elsewhere: the window goes on meanwhile.
void Autosave::saveLater() {
    if (!m_document.isModified()) {
        saveNow();
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
    m_writer.start([this, file = m_file, content] {
        const auto written = writeFileAtomically(file, documentToJson(*content));
        QMetaObject::invokeMethod(
            this, [this, written] { tellFailure(written); }, Qt::QueuedConnection);
    });
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
        discard({m_file, {}, {}, {}});
        m_lock.reset();
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
    std::error_code ignored;
    for (const char* suffix : {"", ".title", ".lock"}) {
        std::filesystem::remove(toPath(withSuffix(lost.file, suffix)), ignored);
    }
}

} // namespace frontierscope
