// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gitserver.h"
#include "support/purgestage.h"
#include "ui/pages/restoresheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using support::PurgeStage;

/// What a person is told before objects are made again, and after.
class tst_RestoreSheet final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void init();
    void cleanup() { m_clusters.reset(); }
    void anotherClusterIsSaid();
    void anotherContextIsForAPersonToChoose();
    void withoutALedgerNothingIsRestored();
    void aDoubleClickRestores();
    void theOutcomeIsToldWhereTheSheetIsClosed();
    void whatIsNotKnownIsNoNothing();

private:
    QPointer<RestoreSheet> open(const std::string &context);
    static QPushButton *restoreButton(const QWidget &sheet);
    static QString wordsIn(const QWidget &sheet);

    test::PrivateHome m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_backup;
    bool m_isCut = false; // whether the answer to each creation is lost, and then every other one
    std::unique_ptr<workspace::Clusters> m_clusters;
    QWidget m_window;
};

/// Two clusters that are open and unlocked, and a backup of the first one.
void tst_RestoreSheet::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_isCut = false;
    PurgeStage stage;
    stage.addShop("shop");
    const auto saved = purge::backUp(stage.api, *stage.preview("shop"), purge::BackupChoice::WithSecrets, m_folder->filePath(u"saved"_s),
                                     PurgeStage::kNow, 0, stage.context());
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    m_backup = saved->folder;
    workspace::ClustersBackend backend;
    backend.contexts = []() -> Result<std::vector<workspace::Context>> {
        workspace::Context home, away;
        home.name = "home";
        home.cluster = "home-cluster";
        away.name = away.cluster = "away";
        return std::vector{home, away};
    };
    backend.connect = [this](const std::string &context) -> Result<std::unique_ptr<kube::Api>> {
        auto api = std::make_unique<support::FakeApi>();
        if (context == "away")
            api->cluster.kubeSystemUid = "uid-away";
        if (m_isCut)
            api->before = [api = api.get()](const std::string &) -> std::optional<Error> {
                const bool any =
                    std::any_of(api->calls.begin(), api->calls.end(), [](const auto &call) { return call.starts_with("create"); });
                return any ? std::optional(Error{ErrorCode::Incomplete, u"cut"_s, {}}) : std::nullopt;
            };
        return std::unique_ptr<kube::Api>(std::move(api));
    };
    backend.folder = m_folder->path();
    backend.policyFile = m_folder->filePath(u"policy.yaml"_s);
    backend.contextsFile = m_folder->filePath(u"contexts.json"_s);
    m_clusters = std::make_unique<workspace::Clusters>(std::move(backend));
    m_clusters->start();
    QTRY_VERIFY(m_clusters->snapshot()->loaded);
    for (const char *name : {"home", "away"}) {
        m_clusters->select(name);
        m_clusters->unlock(name, {});
        QTRY_COMPARE(m_clusters->snapshot()->find(name)->state, workspace::Context::State::Live);
        QTRY_VERIFY(m_clusters->snapshot()->find(name)->unlockedUntil > 0);
    }
}

QPointer<RestoreSheet> tst_RestoreSheet::open(const std::string &context)
{
    store::LedgerRecord record;
    record.ns = "shop";
    record.context = context;
    auto *sheet = new RestoreSheet(m_clusters.get(), record, m_backup, &m_window);
    sheet->open();
    return sheet;
}

QPushButton *tst_RestoreSheet::restoreButton(const QWidget &sheet)
{
    for (auto *button : sheet.findChildren<QPushButton *>()) {
        if (button->text() == u"Restore"_s)
            return button;
    }
    return nullptr;
}

QString tst_RestoreSheet::wordsIn(const QWidget &sheet)
{
    QStringList texts;
    for (const auto *label : sheet.findChildren<widgets::Label *>())
        texts << label->text();
    return texts.join(u'\n');
}

void tst_RestoreSheet::anotherClusterIsSaid()
{
    const auto sheet = open("home");
    QTRY_VERIFY(restoreButton(*sheet)->isEnabled());
    QVERIFY(!wordsIn(*sheet).contains(u"another cluster"_s));
    auto *contexts = sheet->findChild<QComboBox *>();
    contexts->setCurrentIndex(contexts->findData(u"away"_s));
    QVERIFY2(wordsIn(*sheet).contains(u"another cluster than the one the backup is of, which is home-cluster"_s),
             qPrintable(wordsIn(*sheet)));
    sheet->reject();
}

void tst_RestoreSheet::anotherContextIsForAPersonToChoose()
{
    const auto sheet = open("left");
    QCOMPARE(sheet->findChild<QComboBox *>()->currentIndex(), -1);
    QVERIFY(wordsIn(*sheet).contains(u"Choose another one"_s));
    QVERIFY(!restoreButton(*sheet)->isEnabled());
    sheet->reject();
}

void tst_RestoreSheet::withoutALedgerNothingIsRestored()
{
    QFile ledger(m_folder->filePath(u"ledger.db"_s));
    QVERIFY(ledger.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ledger.write(QByteArray(8192, 'x'));
    ledger.close();
    const auto sheet = open("home");
    QTRY_VERIFY(restoreButton(*sheet)->isEnabled());
    sheet->accept();
    QTRY_VERIFY2(wordsIn(*sheet).contains(u"Nothing was restored. The ledger"_s), qPrintable(wordsIn(*sheet)));
    sheet->reject();
}

/// The button says Stop at once; the second press of a double click was not meant for that.
void tst_RestoreSheet::aDoubleClickRestores()
{
    const auto sheet = open("home");
    QTRY_VERIFY(restoreButton(*sheet)->isEnabled());
    QTest::mouseDClick(restoreButton(*sheet), Qt::LeftButton);
    sheet->accept();
    QTRY_VERIFY2(wordsIn(*sheet).contains(u"ReplicaSet web-1"_s), qPrintable(wordsIn(*sheet)));
    QVERIFY2(!wordsIn(*sheet).contains(u"cut off"_s, Qt::CaseInsensitive), qPrintable(wordsIn(*sheet)));
    sheet->reject();
}

void tst_RestoreSheet::theOutcomeIsToldWhereTheSheetIsClosed()
{
    QSignalSpy told(m_clusters.get(), &workspace::Clusters::told);
    const auto sheet = open("home");
    QTRY_VERIFY(restoreButton(*sheet)->isEnabled());
    sheet->accept();
    sheet->reject();
    QTRY_VERIFY(!sheet);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told.front().front().toString().startsWith(u"shop: Restored: 1 created"_s), qPrintable(told.front().front().toString()));
}

void tst_RestoreSheet::whatIsNotKnownIsNoNothing()
{
    m_isCut = true; // the connection of a restore is made when it begins
    const auto sheet = open("home");
    QTRY_VERIFY(restoreButton(*sheet)->isEnabled());
    sheet->accept();
    QTRY_VERIFY2(wordsIn(*sheet).contains(u"It is not known whether"_s), qPrintable(wordsIn(*sheet)));
    QVERIFY2(!wordsIn(*sheet).contains(u"Nothing was restored"_s), qPrintable(wordsIn(*sheet)));
    sheet->reject();
}

QTEST_MAIN(tst_RestoreSheet)
#include "tst_restoresheet.moc"
