// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include <QTemporaryDir>
#include <QTest>

#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using store::Database;
using store::SearchIndex;

/// What is read for searches, and that it costs nothing once it is forgotten.
class SearchIndexTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsForgottenHasNoMemory();
    void whatIsForgottenIsFoundAgain();
};

namespace {

constexpr int kValues = 2'000;

void fill(Database &database)
{
    database.script("CREATE TABLE name (id INTEGER PRIMARY KEY, value TEXT NOT NULL)");
    for (int i = 1; i <= kValues; ++i)
        database.run("INSERT INTO name (id, value) VALUES (?, ?)", i, "Own-" + std::to_string(i) + "-and-letters-beside");
}

} // namespace

void SearchIndexTest::whatIsForgottenHasNoMemory()
{
    QTemporaryDir folder;
    Database database(folder.filePath(u"store.db"_s), Database::Mode::ReadWrite);
    fill(database);
    SearchIndex index("name");
    QVERIFY(index.refresh(database));
    QVERIFY(index.bytes() > std::size_t(kValues) * 30);
    index.forget();
    QVERIFY2(index.bytes() < 100, qPrintable(QString::number(index.bytes())));

    std::string text(100'000, 'x');
    store::release(text);
    QVERIFY(text.empty() && text.capacity() < 100);
    std::vector<int> numbers(100'000);
    store::release(numbers);
    QCOMPARE(numbers.capacity(), std::size_t(0));
}

void SearchIndexTest::whatIsForgottenIsFoundAgain()
{
    QTemporaryDir folder;
    Database database(folder.filePath(u"store.db"_s), Database::Mode::ReadWrite);
    fill(database);
    SearchIndex index("name");
    for (int round = 0; round < 2; ++round) {
        QVERIFY(!index.refresh(database, 100)); // in steps
        QVERIFY(index.refresh(database));
        QCOMPARE(index.size(), std::size_t(kValues));
        QVERIFY(index.containing("OWN-77-").has(77));
        QVERIFY(!index.containing("own-77-").has(78));
        index.forget();
        QVERIFY(index.containing("own-77-").isEmpty());
    }
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "tst_searchindex.moc"
