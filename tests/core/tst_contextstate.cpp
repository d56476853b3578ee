// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/contextstate.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A decision holds for a server, however its address is written.
class ContextStateTest final : public QObject
{
    Q_OBJECT

private slots:
    void aServerIsOneHoweverItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("as it is") << QByteArray("https://h:6443") << QByteArray("https://h:6443") << true;
        QTest::newRow("a slash at the end") << QByteArray("https://h/") << QByteArray("https://h") << true;
        QTest::newRow("slashes after a path") << QByteArray("https://h/k8s//") << QByteArray("https://h/k8s") << true;
        QTest::newRow("without its scheme") << QByteArray("h:6443") << QByteArray("https://h:6443") << true;
        QTest::newRow("with the port that https has") << QByteArray("https://h:443") << QByteArray("https://h") << true;
        QTest::newRow("in capitals") << QByteArray("HTTPS://H.Example/") << QByteArray("https://h.example") << true;
        QTest::newRow("with a password in it") << QByteArray("https://me:secret@h") << QByteArray("https://h") << true;
        QTest::newRow("another port") << QByteArray("https://h:6443") << QByteArray("https://h:6444") << false;
        QTest::newRow("another path") << QByteArray("https://h/a") << QByteArray("https://h/A") << false;
        QTest::newRow("another scheme") << QByteArray("http://h") << QByteArray("https://h") << false;
        QTest::newRow("no address") << QByteArray("not an address") << QByteArray("nor this") << false;
    }
    void aServerIsOneHoweverItIsWritten()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, isSame);
        const QTemporaryDir folder;
        for (const bool swapped : {false, true}) {
            const std::string first = (swapped ? other : one).toStdString(), second = (swapped ? one : other).toStdString();
            const QString file = folder.filePath(swapped ? u"b.json"_s : u"a.json"_s);
            auto states = purge::ContextStates::load(file);
            QVERIFY(states);
            QVERIFY(states->protect("prod", first, true));
            QVERIFY(states->unlock("home", first, 100));
            const auto read = purge::ContextStates::load(file);
            QVERIFY(read);
            QCOMPARE(read->of("another name", second).isProtected, isSame);
            QCOMPARE(read->of("home", second).unlockedAt(99), isSame);
            QVERIFY(read->of("prod", second).isProtected);
        }
    }

    /// A kubeconfig that says something else by now takes no protection away; a person does.
    /// A home that is a link to a disk that is away: nobody knows what was decided.
    void aLinkThatLeadsNowhereIsNotNothing()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"contexts.json"_s);
        QVERIFY(purge::ContextStates::load(file));
        QVERIFY(QFile::link(folder.filePath(u"away/contexts.json"_s), file));
        const auto states = purge::ContextStates::load(file);
        QVERIFY(!states);
        QVERIFY2(states.error().message.startsWith(file), qPrintable(states.error().message));
    }

    void aContextThatLeadsElsewhereStaysProtected()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"contexts.json"_s);
        const std::string old = "https://old:6443", now = "https://new:6443";
        const auto read = [&file] { return *purge::ContextStates::load(file); };
        QVERIFY(read().protect("prod", old, true));
        QVERIFY(read().unlock("prod", old, 100));
        QVERIFY(read().of("prod", now).isProtected);
        QVERIFY(!read().of("prod", now).unlockedAt(99));
        // A decision about where it leads now takes nothing from where it led.
        QVERIFY(read().unlock("prod", now, 200));
        QVERIFY(read().of("prod", now).isProtected);
        QVERIFY(read().of("prod", now).unlockedAt(199));
        QVERIFY(read().of("prod", old).isProtected);
        QVERIFY(read().of("another", old).isProtected);
        QVERIFY(read().of("another", now).isProtected);
        QVERIFY(read().protect("prod", now, false));
        QVERIFY(!read().of("prod", now).isProtected);
        QVERIFY(!read().of("another", now).isProtected);
        QVERIFY(read().of("another", old).isProtected);
        QVERIFY(read().protect("another", old, false));
        QVERIFY(!read().of("another", old).isProtected);
        QVERIFY(!read().of("prod", old).isProtected);
    }

    /// Taking a protection away that another context of the server has does not pass for done.
    void theContextThatGoesOnProtectingIsNamed()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"contexts.json"_s);
        const auto read = [&file] { return *purge::ContextStates::load(file); };
        QVERIFY(read().protect("prod", "https://h", true));
        QVERIFY(read().protect("admin", "https://h/", true));
        const auto kept = read().protect("home", "https://h:443", false);
        QVERIFY(!kept);
        QVERIFY2(kept.error().message.contains(u"admin"_s), qPrintable(kept.error().message));
        QVERIFY(read().of("home", "https://h").isProtected);
        // Each decision is taken away by itself, and the last one says that it is done.
        const auto one = read().protect("admin", "https://h", false);
        QVERIFY(!one);
        QCOMPARE(one.error().code, ErrorCode::Conflict);
        QVERIFY2(one.error().message.contains(u"prod"_s), qPrintable(one.error().message));
        QVERIFY(read().protect("prod", "https://h", false));
        QVERIFY(!read().of("home", "https://h").isProtected);
        // Another server's protection is none of it.
        QVERIFY(read().protect("elsewhere", "https://other", true));
        QVERIFY(read().protect("home", "https://h", false));
    }

    /// A name and an IP address, a private endpoint and a public one: kube-system is the same.
    void aClusterIsOneUnderAllItsAddresses()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"contexts.json"_s);
        const std::string ip = "https://127.0.0.1:7443", host = "https://localhost:7443";
        const auto read = [&file] { return *purge::ContextStates::load(file); };
        QVERIFY(read().know("alias", host, "uid-1"));
        QVERIFY(!QFile::exists(file)); // nothing is protected, so nothing has to be known
        QVERIFY(read().protect("home", ip, true));
        QVERIFY(!read().of("alias", host, "uid-1").isProtected);
        QVERIFY(read().know("home", ip, "uid-1"));
        const purge::ContextState alias = read().of("alias", host, "uid-1");
        QVERIFY(alias.isProtected);
        QCOMPARE(alias.protectedThrough, std::string("home"));
        QVERIFY(read().of("home", ip, "uid-1").isProtected);
        QCOMPARE(read().of("home", ip, "uid-1").protectedThrough, std::string());
        QVERIFY(!read().of("alias", host, "uid-2").isProtected);
        QVERIFY(!read().of("alias", host).isProtected);
        // Once it was reached, without asking it again.
        QVERIFY(read().know("alias", host, "uid-1"));
        QVERIFY(read().of("alias", host).isProtected);
        QVERIFY(!read().of("alias", "https://192.0.2.1").isProtected);
        const auto kept = read().protect("alias", host, false);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::Conflict);
        QVERIFY2(kept.error().message.contains(u"home"_s), qPrintable(kept.error().message));
        QVERIFY(read().of("alias", host).isProtected);
        QVERIFY(read().protect("home", ip, false));
        QVERIFY(!read().of("alias", host).isProtected);
    }

    void onlyWhatIsNewIsWritten()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"contexts.json"_s);
        auto states = *purge::ContextStates::load(file);
        QVERIFY(states.protect("home", "https://h", true));
        QVERIFY(states.unlock("other", "https://o", 100));
        QVERIFY(states.know("home", "https://h/", "uid-1"));
        QVERIFY(states.know("other", "https://o", "uid-2"));
        QVERIFY(QFile::remove(file));
        QVERIFY(states.know("home", "https://h:443", "uid-1"));
        QVERIFY(states.know("home", "https://h", {}));
        QVERIFY(states.know("other", "https://elsewhere", "uid-3")); // it is unlocked where it was unlocked
        QVERIFY(!QFile::exists(file));
        QVERIFY(states.of("other", "https://o").unlockedAt(99));
    }

    void aClusterMadeAnewIsProtectedByItsAddress()
    {
        const QTemporaryDir folder;
        auto states = *purge::ContextStates::load(folder.filePath(u"contexts.json"_s));
        QVERIFY(states.protect("home", "https://h", true, "uid-1"));
        QVERIFY(states.of("home", "https://h", "uid-2").isProtected);
        QVERIFY(states.of("another", "https://h", "uid-2").isProtected);
        QVERIFY(states.know("home", "https://h", "uid-2"));
        QVERIFY(states.of("alias", "https://a", "uid-2").isProtected);
        QVERIFY(!states.of("alias", "https://a", "uid-1").isProtected);
    }

    /// A kubeconfig that leads elsewhere takes no protection from any address of the cluster that it led to.
    void aClusterThatWasLedToStaysProtectedUnderAllItsAddresses()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"contexts.json"_s);
        const auto read = [&file] { return *purge::ContextStates::load(file); };
        QVERIFY(read().protect("prod", "https://old", true, "uid-old"));
        QVERIFY(read().unlock("prod", "https://new", 100));
        QVERIFY(read().know("prod", "https://new", "uid-new"));
        QCOMPARE(read().of("alias", "https://a", "uid-old").protectedThrough, std::string("prod"));
        QCOMPARE(read().of("alias", "https://a", "uid-new").protectedThrough, std::string("prod"));
        QVERIFY(read().protect("prod", "https://new", false));
        QVERIFY(!read().of("alias", "https://a", "uid-new").isProtected);
        QVERIFY(read().of("alias", "https://a", "uid-old").isProtected);
        QVERIFY(read().protect("alias", "https://a", false, "uid-old"));
        QVERIFY(!read().of("alias", "https://a", "uid-old").isProtected);
    }

    void aFileOfBeforeIsRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"contexts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"contexts\":{\"home\":{\"protected\":true,\"protectedBefore\":[\"https://old\"],"
                   "\"server\":\"https://h\",\"unlockedUntil\":0}}}");
        file.close();
        const auto states = purge::ContextStates::load(file.fileName());
        QVERIFY(states);
        QVERIFY(states->of("another", "https://h", "uid-1").isProtected);
        QVERIFY(states->of("another", "https://old", "uid-1").isProtected);
        QVERIFY(!states->of("another", "https://a", "uid-1").isProtected);
    }
};

QTEST_GUILESS_MAIN(ContextStateTest)
#include "tst_contextstate.moc"
