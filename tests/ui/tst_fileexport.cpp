// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "support/gitserver.h"
#include "ui/mainwindow.h"
#include "ui/pages/fileexport.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

FileExport::Words words()
{
    return {u"Export"_s, u"rows"_s, u"test/folder/1"_s, [](const Progress &) { return u"Written."_s; },
            [](std::int64_t, const QString &file) { return file; }};
}

} // namespace

class tst_FileExport final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void init();
    void cleanup();
    void aTypedNameKeepsWhenTheTypeTurns();
    void closingTheWindowIsHeldOnce();

private:
    test::PrivateHome m_home;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<workspace::Workspace> m_core;
    std::unique_ptr<MainWindow> m_window;
};

void tst_FileExport::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    auto settings = Settings::load();
    QVERIFY(settings);
    m_settings = std::make_unique<Settings>(std::move(*settings));
    m_core = std::make_unique<workspace::Workspace>(m_data->path());
    m_window = std::make_unique<MainWindow>(PageServices{m_core.get(), m_settings.get()});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_FileExport::cleanup()
{
    m_window.reset();
    m_core.reset();
}

void tst_FileExport::aTypedNameKeepsWhenTheTypeTurns()
{
    auto *page = m_window->findChild<Page *>();
    FileExport files(*page, words());
    files.ask([](auto...) { return std::stop_source(); });
    auto *dialog = page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const auto chosen = [dialog] { return QFileInfo(dialog->selectedFiles().value(0)).fileName(); };
    QCOMPARE(chosen(), u"rows.csv"_s);
    const QStringList types = dialog->nameFilters();
    emit dialog->filterSelected(types.at(2));
    QCOMPARE(chosen(), u"rows.json"_s);
    dialog->selectFile(u"mine.v2.json"_s);
    emit dialog->filterSelected(types.at(1));
    QCOMPARE(chosen(), u"mine.v2.tsv"_s);
    dialog->reject();
}

void tst_FileExport::closingTheWindowIsHeldOnce()
{
    auto *page = m_window->findChild<Page *>();
    FileExport files(*page, words());
    QSignalSpy toasts(page, &Page::toastAsked);
    workspace::Reply<std::int64_t> finish;
    const auto writer = [&finish](QObject *, const QString &, const workspace::Reply<std::int64_t> &reply, const auto &) {
        finish = reply;
        return std::stop_source();
    };
    files.write(writer, m_data->filePath(u"rows.csv"_s));
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QCOMPARE(toasts.size(), 1);
    QVERIFY2(toasts.front().front().toString().startsWith(u"An export is running."_s), qPrintable(toasts.front().front().toString()));
    // What runs later is told again.
    finish(std::int64_t(7));
    files.write(writer, m_data->filePath(u"rows.csv"_s));
    QVERIFY(!m_window->close());
    QVERIFY(m_window->close());
}

QTEST_MAIN(tst_FileExport)
#include "tst_fileexport.moc"
