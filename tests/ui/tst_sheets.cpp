// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chartdata.h"
#include "ui/pages/credentialslist.h"
#include "ui/pages/exportdialog.h"
#include "ui/pages/questions.h"
#include "ui/pages/repositorysheets.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrim.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The questions over the window, by keyboard: what Return, Esc and Tab do.
class SheetsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void hostKeyIsNotTrustedByReturn();
    void hostKeyIsNotTrustedByEsc();
    void hostKeyIsTrustedByTabAndSpace();
    void enterPressesTheButtonThatHasTheFocus_data();
    void enterPressesTheButtonThatHasTheFocus();
    void hostKeyShowsPlainText();
    void questionsComeOneAfterTheOther();
    void emptyTokenIsSaid();
    void tokenIsNeverShown();
    void hostOfATokenIsChecked();
    void onlyKeptTokensAreNoted();
    void hostsWithCredentialsAreListed();
    void repositoryNeedsAName();
    void exportDialogDimsTheWindowToo();

private:
    HostKeySheet *ask(const QString &host = u"git.example.org"_s);
    template<class S>
    void open(S *sheet);
    QPushButton *button(const QDialog *sheet, const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<workspace::Workspace> m_core;
    std::unique_ptr<QWidget> m_window;
};

void SheetsTest::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
}

void SheetsTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", (m_home->path() + u"/config"_s).toUtf8());
    m_core = std::make_unique<workspace::Workspace>(m_home->path() + u"/data"_s);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    m_window->show();
}

void SheetsTest::cleanup()
{
    m_window.reset();
    m_core.reset();
}

template<class S>
void SheetsTest::open(S *sheet)
{
    sheet->open();
    sheet->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(sheet));
}

HostKeySheet *SheetsTest::ask(const QString &host)
{
    auto *sheet = new HostKeySheet(u"team/cluster"_s, host, u"SHA256:abc"_s, m_window.get());
    open(sheet);
    return sheet;
}

QPushButton *SheetsTest::button(const QDialog *sheet, const QString &text) const
{
    for (QPushButton *each : sheet->findChildren<QPushButton *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

void SheetsTest::hostKeyIsNotTrustedByReturn()
{
    QPointer<HostKeySheet> sheet = ask();
    int result = -1;
    connect(sheet, &QDialog::finished, this, [&result](int code) { result = code; });
    QCOMPARE(QApplication::focusWidget(), button(sheet, u"Cancel"_s));
    QTest::keyClick(sheet, Qt::Key_Return);
    QTRY_VERIFY(!sheet);
    QCOMPARE(result, int(QDialog::Rejected));
}

void SheetsTest::hostKeyIsNotTrustedByEsc()
{
    QPointer<HostKeySheet> sheet = ask();
    int result = -1;
    connect(sheet, &QDialog::finished, this, [&result](int code) { result = code; });
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!sheet);
    QCOMPARE(result, int(QDialog::Rejected));
}

void SheetsTest::hostKeyIsTrustedByTabAndSpace()
{
    QPointer<HostKeySheet> sheet = ask();
    int result = -1;
    connect(sheet, &QDialog::finished, this, [&result](int code) { result = code; });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button(sheet, u"Trust this key"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!sheet);
    QCOMPARE(result, int(QDialog::Accepted));
}

void SheetsTest::enterPressesTheButtonThatHasTheFocus_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("result");
    QTest::newRow("the default one") << u"Cancel"_s << int(QDialog::Rejected);
    QTest::newRow("another") << u"Trust this key"_s << int(QDialog::Accepted);
}

void SheetsTest::enterPressesTheButtonThatHasTheFocus()
{
    QFETCH(QString, text);
    QPointer<HostKeySheet> sheet = ask();
    int closed = -1;
    connect(sheet, &QDialog::finished, this, [&closed](int code) { closed = code; });
    button(sheet, text)->setFocus();
    QTest::keyClick(button(sheet, text), Qt::Key_Enter);
    QTRY_VERIFY(!sheet);
    QTEST(closed, "result");
}

void SheetsTest::hostKeyShowsPlainText()
{
    const HostKeySheet *sheet = ask(u"<b>git.example.org</b>"_s);
    bool shown = false;
    for (const QLabel *label : sheet->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        shown = shown || label->text() == u"<b>git.example.org</b>"_s;
    }
    QVERIFY(shown);
}

void SheetsTest::questionsComeOneAfterTheOther()
{
    Questions questions(m_core.get(), m_window.get());
    emit m_core->hostKeyAsked(1, u"one.example.org"_s, u"SHA256:a"_s);
    emit m_core->hostKeyAsked(2, u"two.example.org"_s, u"SHA256:b"_s);
    emit m_core->hostKeyAsked(3, u"one.example.org"_s, u"SHA256:a"_s);
    QCOMPARE(m_window->findChildren<HostKeySheet *>().size(), 1);
    QVERIFY(m_window->findChild<widgets::Scrim *>()->isVisible());
    m_window->findChild<HostKeySheet *>()->reject();
    const auto next = [this]() -> HostKeySheet * {
        for (HostKeySheet *sheet : m_window->findChildren<HostKeySheet *>())
            if (sheet->isVisible())
                return sheet;
        return nullptr;
    };
    QTRY_VERIFY(next() && next()->windowTitle().contains(u"two.example.org"_s));
    next()->reject();
    QTRY_VERIFY(m_window->findChildren<HostKeySheet *>().isEmpty());
    QTRY_VERIFY(m_window->findChildren<widgets::Scrim *>().isEmpty());
}

void SheetsTest::emptyTokenIsSaid()
{
    Repository repository;
    repository.config.url = "https://git.example.org/team/cluster";
    auto *sheet = new TokenSheet(m_core.get(), repository, m_window.get());
    open(sheet);
    QTest::keyClick(sheet, Qt::Key_Return);
    QVERIFY(sheet->isVisible());
    QStringList words;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        if (label->isVisible())
            words.append(label->text());
    QVERIFY(words.join(u' ').contains(u"There is no token"_s));
}

void SheetsTest::tokenIsNeverShown()
{
    Repository repository;
    repository.config.url = "https://git.example.org/team/cluster";
    auto *sheet = new TokenSheet(m_core.get(), repository, m_window.get());
    open(sheet);
    auto *input = sheet->findChild<QLineEdit *>();
    QCOMPARE(QApplication::focusWidget(), input);
    QTest::keyClicks(input, u"ghp_secret"_s);
    QVERIFY(!input->displayText().contains(u"secret"_s));
    QCOMPARE(input->echoMode(), QLineEdit::Password);
}

void SheetsTest::hostOfATokenIsChecked()
{
    auto *sheet = new TokenSheet(m_core.get(), QString(), m_window.get());
    open(sheet);
    QTest::keyClicks(sheet->findChild<QLineEdit *>(), u"no host"_s);
    QTest::keyClick(sheet, Qt::Key_Return);
    QVERIFY(sheet->isVisible());
    QVERIFY(TokenSheet::hosts().isEmpty());
    sheet->reject();
}

/// There is no keyring here: what could not be kept must not be said to be.
void SheetsTest::onlyKeptTokensAreNoted()
{
    const Questions questions(m_core.get(), m_window.get());
    QSignalSpy failed(m_core.get(), &workspace::Workspace::failed);
    auto *sheet = new TokenSheet(m_core.get(), u"git.example.org"_s, m_window.get());
    open(sheet);
    QTest::keyClicks(sheet->findChild<QLineEdit *>(), u"token"_s);
    QTest::keyClick(sheet, Qt::Key_Return);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(TokenSheet::hosts().isEmpty());

    emit m_core->tokenKept(u"git.example.org"_s, true);
    QCOMPARE(TokenSheet::hosts(), QStringList(u"git.example.org"_s));
    m_core->forgetToken(u"git.example.org"_s);
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(TokenSheet::hosts(), QStringList(u"git.example.org"_s));
    emit m_core->tokenKept(u"git.example.org"_s, false);
    QVERIFY(TokenSheet::hosts().isEmpty());
}

void SheetsTest::hostsWithCredentialsAreListed()
{
    const auto repository = [](const char *url, std::int64_t scanned, ErrorCode code = ErrorCode::Internal, std::int64_t failed = 0) {
        Repository one;
        one.config.url = url;
        one.lastScan = scanned;
        one.failedSince = failed;
        one.state = failed > 0 ? RepositoryState::Failed : RepositoryState::Ready;
        one.errorCode = int(code);
        return one;
    };
    qputenv("KUBESTATS_TOKEN_GIVEN_EXAMPLE_ORG", "secret");
    const auto hosts = hostAccesses({repository("https://open.example.org/a/b", 5), repository("https://kept.example.org/a/b", 5),
                                     repository("https://kept.example.org/a/c", 9), repository("git@keys.example.org:a/b.git", 3),
                                     repository("https://given.example.org/a/b", 2),
                                     repository("https://shut.example.org/a/b", 0, ErrorCode::Unauthorized, 7)},
                                    {u"kept.example.org"_s, u"unused.example.org"_s});
    qunsetenv("KUBESTATS_TOKEN_GIVEN_EXAMPLE_ORG");
    using Kind = HostAccess::Kind;
    const std::vector<HostAccess> wanted{{u"given.example.org"_s, Kind::Environment, 1, 2, 0},
                                         {u"kept.example.org"_s, Kind::Keyring, 2, 9, 0},
                                         {u"keys.example.org"_s, Kind::Ssh, 1, 3, 0},
                                         {u"shut.example.org"_s, Kind::Keyring, 1, 0, 7},
                                         {u"unused.example.org"_s, Kind::Keyring, 0, 0, 0}};
    QVERIFY(hosts == wanted);
}

void SheetsTest::repositoryNeedsAName()
{
    Repository repository;
    repository.config.name = "team/cluster";
    auto *sheet = new ConfigureSheet(m_core.get(), repository, m_window.get());
    open(sheet);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    name->clear();
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(sheet->isVisible());
}

void SheetsTest::exportDialogDimsTheWindowToo()
{
    auto *dialog = new ExportDialog(chartdata::yearRequest(), u"52 weeks"_s, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    QVERIFY(m_window->findChild<widgets::Scrim *>()->isVisible());
    dialog->reject();
    QTRY_VERIFY(!m_window->findChild<widgets::Scrim *>());
}

QTEST_MAIN(SheetsTest)
#include "tst_sheets.moc"
