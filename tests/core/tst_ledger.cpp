// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/ledger.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using store::DeletionState;
using store::Ledger;
using store::LedgerEntry;
using store::LedgerStep;

namespace {

LedgerEntry entry(const char *ns, LedgerStep step = LedgerStep::Approval, DeletionState state = DeletionState::Approved,
                  std::int64_t record = 0)
{
    LedgerEntry entry;
    entry.record = record;
    entry.time = 1'800'000'000;
    entry.step = step;
    entry.state = state;
    entry.context = "home";
    entry.cluster = "home-cluster";
    entry.ns = ns;
    entry.uid = "uid";
    entry.who = "ada";
    entry.text = "a sentence";
    return entry;
}

/// Changes the file behind the ledger's back, with the program that everybody has: our own SQLite.
void tamper(const QString &path, const char *sql)
{
    store::Database database(path, store::Database::Mode::ReadWrite);
    database.script("DROP TRIGGER entry_kept; DROP TRIGGER entry_same;");
    database.script(sql);
}

} // namespace

class LedgerTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;

    Ledger open()
    {
        auto ledger = Ledger::open(m_path);
        if (!ledger)
            qFatal("%s", qPrintable(ledger.error().message));
        return std::move(*ledger);
    }

private slots:
    void init() { m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + ".db"_L1); }

    void everyLinkHoldsTheOneBefore()
    {
        Ledger ledger = open();
        const auto first = ledger.append(entry("shop"));
        QVERIFY(first);
        QCOMPARE(first->number, 1);
        QCOMPARE(first->record, 1);
        QVERIFY(first->previous.empty());
        const auto second = ledger.append(entry("shop", LedgerStep::Intent, DeletionState::Sent, 1));
        QVERIFY(second);
        QCOMPARE(second->previous, first->hash);
        const auto third = ledger.append(entry("other"));
        QCOMPARE(third->record, 2);
        const auto chain = ledger.check();
        QVERIFY(chain);
        QVERIFY(chain->holds());
        QCOMPARE(chain->entries, 3);
        QCOMPARE(chain->last, third->hash);
        QCOMPARE(ledger.entries(1)->size(), std::size_t(2));
        QCOMPARE(ledger.entries(7).error().code, ErrorCode::NotFound);
    }

    void whatIsWrittenIsThereForTheNextProgram()
    {
        {
            Ledger ledger = open();
            QVERIFY(ledger.append(entry("shop")));
        }
        Ledger one = open();
        Ledger other = open();
        QVERIFY(one.append(entry("a")));
        QVERIFY(other.append(entry("b")));
        QVERIFY(one.check()->holds());
        QCOMPARE(one.records()->size(), std::size_t(3));
        QCOMPARE(one.records()->front().ns, std::string("b"));
    }

    void onlyItsOwnerMayReadIt()
    {
        Ledger ledger = open();
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
    }

    void nothingIsEverChangedOrRemoved()
    {
        Ledger ledger = open();
        QVERIFY(ledger.append(entry("shop")));
        store::Database database(m_path, store::Database::Mode::ReadWrite);
        for (const char *sql : {"UPDATE entry SET who = 'eve'", "DELETE FROM entry"}) {
            const auto done = store::guarded([&] { database.script(sql); });
            QVERIFY(!done);
        }
        QVERIFY(ledger.check()->holds());
    }

    void tamperingIsNoticed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("brokenAt");
        QTest::newRow("another person") << "UPDATE entry SET who = 'eve' WHERE number = 2" << 2;
        QTest::newRow("another time") << "UPDATE entry SET time = time + 1 WHERE number = 1" << 1;
        QTest::newRow("another outcome") << "UPDATE entry SET state = 'refused' WHERE number = 3" << 3;
        QTest::newRow("other details") << "UPDATE entry SET details = '{\"a\":1}' WHERE number = 2" << 2;
        QTest::newRow("one taken out of the middle") << "DELETE FROM entry WHERE number = 2" << 3;
        QTest::newRow("the end cut off") << "DELETE FROM entry WHERE number = 3" << 3;
        QTest::newRow("two changed places")
            << "UPDATE entry SET number = -2 WHERE number = 2; UPDATE entry SET number = 2 WHERE number = 3; "
               "UPDATE entry SET number = 3 WHERE number = -2"
            << 2;
    }
    void tamperingIsNoticed()
    {
        QFETCH(QString, sql);
        QFETCH(int, brokenAt);
        m_path += QString::number(qHash(sql));
        {
            Ledger ledger = open();
            for (const char *ns : {"a", "b", "c"})
                QVERIFY(ledger.append(entry(ns)));
        }
        tamper(m_path, qPrintable(sql));
        Ledger ledger = open();
        const auto chain = ledger.check();
        QVERIFY(chain);
        QCOMPARE(int(chain->brokenAt), brokenAt);
        const auto exported = ledger.exportTo(store::LedgerFormat::JsonLines, {}, [](std::string_view) { return true; });
        QVERIFY(!exported);
        QCOMPARE(exported.error().code, ErrorCode::Corrupt);
    }

    void anExportCanBeCheckedWithoutUs()
    {
        Ledger ledger = open();
        for (const char *ns : {"a", "=b", "c \"d\", <e>\n"})
            QVERIFY(ledger.append(entry(ns)));
        QByteArray text;
        QVERIFY(ledger.exportTo(store::LedgerFormat::JsonLines, {}, [&](std::string_view line) {
            text += QByteArray(line.data(), qsizetype(line.size()));
            return true;
        }));
        QByteArray previous;
        int lines = 0;
        for (const QByteArray &line : text.split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            QCOMPARE(json["previous"_L1].toString().toLatin1(), previous);
            const QByteArray hashed = line.left(line.lastIndexOf(",\"hash\":")) + '}';
            previous = QCryptographicHash::hash(hashed, QCryptographicHash::Sha256).toHex();
            QCOMPARE(json["hash"_L1].toString().toLatin1(), previous);
            ++lines;
        }
        QCOMPARE(lines, 3);
        QByteArray csv;
        QVERIFY(ledger.exportTo(store::LedgerFormat::Csv, {}, [&](std::string_view line) {
            csv += QByteArray(line.data(), qsizetype(line.size()));
            return true;
        }));
        QVERIFY(csv.contains(",'=b,"));
        QVERIFY(csv.contains("\"c \"\"d\"\", <e>\n\""));
    }

    void anExportCountsWhatItHas()
    {
        Ledger ledger = open();
        for (const char *ns : {"a", "b", "c"})
            QVERIFY(ledger.append(entry(ns)));
        int lines = 0;
        store::LedgerFilter filter;
        filter.text = "b";
        const auto exported = ledger.exportTo(store::LedgerFormat::JsonLines, filter, [&lines](std::string_view) {
            ++lines;
            return true;
        });
        QVERIFY(exported);
        QCOMPARE(lines, 1);
        QCOMPARE(exported->written, 1);
        QCOMPARE(exported->chain.entries, 3); // all are checked
    }

    void recordsAreFiltered()
    {
        Ledger ledger = open();
        for (int i = 1; i <= 4; ++i) {
            LedgerEntry each = entry(i % 2 ? "odd" : "even");
            each.time += i * 100;
            each.context = i <= 2 ? "home" : "work";
            QVERIFY(ledger.append(each));
        }
        QVERIFY(ledger.append(entry("odd", LedgerStep::Outcome, DeletionState::Gone, 3)));
        const auto numbers = [&](const store::LedgerFilter &filter) {
            QString text;
            const auto records = ledger.records(filter);
            for (const auto &record : *records)
                text += QString::number(record.number);
            return text;
        };
        QCOMPARE(numbers({}), u"4321"_s);
        QCOMPARE(numbers({"EVEN", {}, {}, 0, 0}), u"42"_s);
        QCOMPARE(numbers({{}, {"work"}, {}, 0, 0}), u"43"_s);
        QCOMPARE(numbers({{}, {}, {DeletionState::Gone}, 0, 0}), u"3"_s);
        QCOMPARE(numbers({{}, {}, {}, 1'800'000'200, 1'800'000'400}), u"32"_s);
        const auto unfinished = ledger.unfinished();
        QString left;
        for (const auto &record : *unfinished)
            left += QString::number(record.number);
        QCOMPARE(left, u"124"_s);
    }

    void detailsThatAreNoJsonAreRefused()
    {
        Ledger ledger = open();
        for (const char *details : {"[]", "x", "{", "{\"a\":\n1}"}) {
            LedgerEntry each = entry("shop");
            each.details = details;
            QCOMPARE(ledger.append(each).error().code, ErrorCode::InvalidInput);
        }
        QCOMPARE(ledger.append(entry("shop", LedgerStep::Intent, DeletionState::Sent, 5)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(ledger.check()->entries, 0);
    }

    void aFileThatIsNoLedgerStaysAsItIs()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(200, 'x'));
        file.close();
        const auto ledger = Ledger::open(m_path);
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().code, ErrorCode::Corrupt);
        QVERIFY(!ledger.error().message.contains("Git"_L1));
        QCOMPARE(QFileInfo(m_path).size(), 200);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        if (::geteuid() == 0)
            m_path = u"/proc/ledger.db"_s;
        else
            QVERIFY(QFile::setPermissions(m_folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const auto ledger = Ledger::open(m_path);
        QFile::setPermissions(m_folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QVERIFY(!ledger);
        QVERIFY(!ledger.error().message.isEmpty());
    }

    /// What append() has returned is there after a kill in the next step.
    void aKilledProgramLosesNothing()
    {
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            auto ledger = Ledger::open(m_path);
            for (int i = 0; ledger && i < 1000; ++i) {
                const auto written = ledger->append(entry("shop"));
                const char byte = written ? '1' : '0';
                if (::write(ends[1], &byte, 1) != 1)
                    break;
            }
            ::_exit(0);
        }
        ::close(ends[1]);
        char bytes[20];
        int told = 0;
        while (told < 20) {
            const ssize_t got = ::read(ends[0], bytes, sizeof bytes);
            QVERIFY(got > 0);
            told += int(got);
        }
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        for (ssize_t got = 0; (got = ::read(ends[0], bytes, sizeof bytes)) > 0;)
            told += int(got);
        ::close(ends[0]);
        Ledger ledger = open();
        const auto chain = ledger.check();
        QVERIFY(chain->holds());
        QVERIFY2(chain->entries >= told, qPrintable(u"%1 of %2"_s.arg(chain->entries).arg(told)));
    }

    void oneRunAtATime()
    {
        {
            const auto one = store::LedgerLock::take(m_path);
            QVERIFY(one);
            const auto other = store::LedgerLock::take(m_path);
            QVERIFY(!other);
            QCOMPARE(other.error().code, ErrorCode::Busy);
        }
        QVERIFY(store::LedgerLock::take(m_path));
    }

    void aFullDiskIsSaidAndHarmsNothing()
    {
        {
            Ledger ledger = open();
            QVERIFY(ledger.append(entry("shop")));
        }
        // The limit of a file's size stands for the disk's end; in a child, for it cannot be taken back.
        const pid_t child = ::fork();
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            auto ledger = Ledger::open(m_path);
            const rlimit limit{40'000, 40'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            for (int i = 0; ledger && i < 1000; ++i) {
                const auto written = ledger->append(entry("shop"));
                if (!written)
                    ::_exit(written.error().code == ErrorCode::DiskFull ? 42 : 1);
            }
            ::_exit(2);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(WEXITSTATUS(status), 42);
        Ledger ledger = open();
        QVERIFY(ledger.check()->holds());
        QVERIFY(ledger.append(entry("shop")));
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
