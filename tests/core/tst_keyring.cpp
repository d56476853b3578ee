// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyring.h"
#include "support/gitserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

class KeyringTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }
    void withoutAServiceItSaysSoSoon();
    void writingWithoutAServiceFails();
    void ownerGoneIsNotAnswered();

private:
    test::PrivateHome m_home;
};

void KeyringTest::withoutAServiceItSaysSoSoon()
{
    std::optional<Result<QByteArray>> answer;
    QElapsedTimer timer;
    timer.start();
    secrets::readToken(u"git.example.org"_s, this, [&](Result<QByteArray> result) { answer = std::move(result); });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(timer.elapsed() < 3000);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().code, ErrorCode::Unsupported);
    QVERIFY(answer->error().message.contains(u"keyring"_s));
}

void KeyringTest::writingWithoutAServiceFails()
{
    std::optional<Result<void>> answer;
    secrets::writeToken(u"git.example.org"_s, "canary-77aa", this, [&](Result<void> result) { answer = std::move(result); });
    QTRY_VERIFY(answer.has_value());
    QVERIFY2(!*answer, "a token that was not kept must not look kept");
    QVERIFY(!answer->error().detail.contains(u"canary"_s));
    QDirIterator files(m_home.home() + "/.."_L1, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("canary-77aa"), qPrintable(file.fileName()));
    }
}

void KeyringTest::ownerGoneIsNotAnswered()
{
    bool answered = false;
    auto owner = std::make_unique<QObject>();
    secrets::readToken(u"git.example.org"_s, owner.get(), [&](const Result<QByteArray> &) { answered = true; });
    owner.reset();
    std::optional<Result<QByteArray>> later;
    secrets::readToken(u"git.example.org"_s, this, [&](Result<QByteArray> result) { later = std::move(result); });
    QTRY_VERIFY(later.has_value());
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
