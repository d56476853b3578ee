// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changesummary.h"
#include "ui/models/displaytext.h"
#include "ui/models/eventmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <deque>

using namespace Qt::StringLiterals;

namespace {

/// A store in memory that answers when it is told to.
class FakeSource final : public EventSource
{
public:
    std::vector<Event> events; ///< newest first
    std::deque<std::function<void()>> waiting;
    int pages = 0;

    std::stop_source page(QObject *, const EventFilter &filter, store::Order order, const std::optional<store::EventKeyset> &after, int limit,
                          workspace::Reply<store::EventPage> reply) override
    {
        ++pages;
        waiting.push_back([=, this] { reply(answer(filter, order, after, limit)); });
        return {};
    }

    std::stop_source count(QObject *, const EventFilter &filter, workspace::Reply<std::int64_t> reply) override
    {
        waiting.push_back([=, this] { reply(std::int64_t(matching(filter).size())); });
        return {};
    }

    /// Answers everything that is asked until nobody asks any more.
    void run()
    {
        do {
            while (!waiting.empty()) {
                auto next = std::move(waiting.front());
                waiting.pop_front();
                next();
            }
            QCoreApplication::processEvents();
        } while (!waiting.empty());
    }

    Error broken; ///< a message: every page fails with it

private:
    [[nodiscard]] std::vector<Event> matching(const EventFilter &filter) const
    {
        std::vector<Event> result;
        for (const Event &event : events) {
            if (filter.text.empty() || event.key.name.find(filter.text) != std::string::npos)
                result.push_back(event);
        }
        return result;
    }

    [[nodiscard]] Result<store::EventPage> answer(const EventFilter &filter, store::Order order, const std::optional<store::EventKeyset> &after,
                                                  int limit) const
    {
        if (!broken.message.isEmpty())
            return broken;
        std::vector<Event> all = matching(filter);
        if (order == store::Order::OldestFirst)
            std::reverse(all.begin(), all.end());
        store::EventPage page;
        for (const Event &event : all) {
            const auto here = std::pair(event.time, event.id);
            const bool wanted = !after || (order == store::Order::NewestFirst ? here < std::pair(after->time, after->id)
                                                                              : here > std::pair(after->time, after->id));
            if (!wanted)
                continue;
            if (int(page.events.size()) == limit) {
                page.next = store::EventKeyset{page.events.back().time, page.events.back().id};
                break;
            }
            page.events.push_back(event);
        }
        return page;
    }
};

Event makeEvent(EventId id, const char *name = "app")
{
    Event event;
    event.id = id;
    event.time = 1000000 + id * 60;
    event.key = {"apps", "Deployment", "default", name};
    event.author = "Ada <ada@example.org>";
    return event;
}

struct Fixture {
    explicit Fixture(int count)
    {
        auto owned = std::make_unique<FakeSource>();
        source = owned.get();
        for (int id = count; id > 0; --id)
            source->events.push_back(makeEvent(id, id % 10 == 0 ? "tenth" : "app"));
        model = std::make_unique<EventModel>(std::move(owned));
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        model->setNow(1000000 + 60 * 100000);
    }
    void open(const EventFilter &filter = {})
    {
        model->setFilter(filter, {});
        source->run();
    }
    void readAll()
    {
        while (model->canFetchMore({})) {
            model->fetchMore({});
            source->run();
        }
    }
    [[nodiscard]] std::vector<EventId> ids() const
    {
        std::vector<EventId> result;
        for (int row = 0; row < model->rowCount(); ++row)
            result.push_back(model->eventAt(row) ? model->eventAt(row)->id : 0);
        return result;
    }

    FakeSource *source = nullptr;
    std::unique_ptr<EventModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class tst_EventModel final : public QObject
{
    Q_OBJECT

private slots:
    void summary_data();
    void summary();
    void filterNamesTheFieldThatMatches();
    void hostileTextIsEscaped_data();
    void hostileTextIsEscaped();
    void pagesFollowEachOther();
    void lateAnswerOfAnOlderFilterIsDropped();
    void newEventsComeInOnTopWithoutMovingTheSelection();
    void eventsInTheMiddleAndRewrittenOnesAreReconciled();
    void distantPagesAreDroppedAndReadAgain();
    void failureIsNotEmpty();
    void oldestFirst();
};

void tst_EventModel::summary_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("text");
    const auto modified = [](std::vector<FieldChange> changes, int omitted = 0) {
        Event event;
        event.changes = std::move(changes);
        event.changesOmitted = omitted;
        return event;
    };
    Event event;
    event.type = EventType::Created;
    QTest::newRow("creation") << event << u"new in Git"_s;
    event.type = EventType::Resurrected;
    QTest::newRow("resurrection") << event << u"back in Git"_s;
    event.type = EventType::Deleted;
    QTest::newRow("deletion") << event << u"removed from Git"_s;
    event.otherGroup = "helm.toolkit.fluxcd.io";
    QTest::newRow("deletion by a change of group names the new one") << event << u"group became helm.toolkit.fluxcd.io"_s;
    Event moved;
    moved.movedFrom = "apps/old/app.yaml";
    QTest::newRow("move names the old path") << moved << u"moved from apps/old/app.yaml"_s;
    Event sops;
    sops.reencrypted = true;
    QTest::newRow("only ciphertext changed") << sops << u"re-encrypted"_s;
    QTest::newRow("value, with the others counted")
        << modified({{"spec.values.resources.limits.memory", "3Gi", "4Gi"}, {"spec.values.x", "1", "2"}}) << u"limits.memory 3Gi → 4Gi +1"_s;
    QTest::newRow("added value") << modified({{"spec.template.spec.containers[name=app].env[name=TZ].value", std::nullopt, "UTC"}})
                                 << u"TZ added UTC"_s;
    QTest::newRow("removed value") << modified({{"spec.suspend", "true", std::nullopt}}) << u"suspend removed true"_s;
    QTest::newRow("masked value changed") << modified({{"data.password", "•••", "•••"}}) << u"password changed"_s;
    QTest::newRow("version of the API") << modified({{"apiVersion", "helm.toolkit.fluxcd.io/v2beta1", "helm.toolkit.fluxcd.io/v2"}})
                                        << u"apiVersion v2beta1 → v2"_s;
    QTest::newRow("version is more telling than a comment field")
        << modified({{"metadata.annotations.note", "a", "b"}, {"spec.chart.spec.version", "1.2.3", "1.2.4"}}) << u"version 1.2.3 → 1.2.4 +1"_s;
    QTest::newRow("image without what stayed")
        << modified({{"spec.template.spec.containers[name=app].image", "ghcr.io/a/b:1.0", "ghcr.io/a/b:1.1"}}) << u"image 1.0 → 1.1"_s;
    QTest::newRow("digests are short")
        << modified({{"spec.image", "a/b@sha256:0c78c47ffffffff", "a/b@sha256:457be5ffffffff"}}) << u"image 0c78c47 → 457be5f"_s;
    QTest::newRow("tags that differ need no digest")
        << modified({{"spec.image", "g.io/a/b:1.0@sha256:0c78c47ffffffff", "g.io/a/b:1.1@sha256:457be5ffffffff"}}) << u"image 1.0 → 1.1"_s;
    QTest::newRow("tag with digest") << modified({{"spec.tag", "1.46.3@sha256:b4f2164ff", "1.46.4@sha256:92766cdff"}}) << u"tag 1.46.3 → 1.46.4"_s;
    QTest::newRow("quoted key is named without quotes") << modified({{"data[\"runner.yaml\"]", "•••", "•••"}}) << u"runner.yaml changed"_s;
    QTest::newRow("URLs keep their scheme") << modified({{"spec.url", "http://a", "https://a"}}) << u"url http://a → https://a"_s;
    QTest::newRow("collections are counted") << modified({{"spec.a", "{}", "{\"x\":1}"}, {"spec.b", "[]", "[1]"}}, 2) << u"4 field(s) changed"_s;
}

void tst_EventModel::summary()
{
    QFETCH(Event, event);
    QFETCH(QString, text);
    QCOMPARE(plainText(changeSummary(event)), text);
}

void tst_EventModel::filterNamesTheFieldThatMatches()
{
    Event event;
    event.changes = {{"spec.chart.spec.version", "1", "2"}, {"spec.values.env.MEMORY", std::nullopt, "1536M"}};
    QCOMPARE(plainText(changeSummary(event, u"memory"_s)), u"MEMORY added 1536M +1"_s);
}

void tst_EventModel::hostileTextIsEscaped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("größe/日本") << u"größe/日本"_s;
    QTest::newRow("bidi override is visible") << QByteArray("a\xE2\x80\xAEgnp") << u"a\\u{202e}gnp"_s;
    QTest::newRow("isolate is visible") << QByteArray("\xE2\x81\xA6x") << u"\\u{2066}x"_s;
    QTest::newRow("line end and tab are visible") << QByteArray("a\nb\tc") << u"a\\nb\\tc"_s;
    QTest::newRow("escape character is visible") << QByteArray("\x1B[2J") << u"\\u{001b}[2J"_s;
    QTest::newRow("Latin-1 path keeps its bytes") << QByteArray("caf\xE9.yaml") << u"caf\\xe9.yaml"_s;
    QTest::newRow("overlong encoding is no UTF-8") << QByteArray("\xC0\xAF") << u"\\xc0\\xaf"_s;
    QTest::newRow("surrogate is no UTF-8") << QByteArray("\xED\xA0\x80") << u"\\xed\\xa0\\x80"_s;
    QTest::newRow("cut sequence") << QByteArray("\xE2\x80") << u"\\xe2\\x80"_s;
    QTest::newRow("markup stays letters") << QByteArray("<b>&amp;") << u"<b>&amp;"_s;
}

void tst_EventModel::hostileTextIsEscaped()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(displayText(std::string_view(bytes.constData(), std::size_t(bytes.size()))), shown);
    QVERIFY(!Qt::mightBeRichText(plainTooltip(u"<b>x</b>"_s)) || plainTooltip(u"<b>x</b>"_s).contains(u"&lt;b&gt;"_s));
}

void tst_EventModel::pagesFollowEachOther()
{
    Fixture fixture(700);
    fixture.open();
    QCOMPARE(fixture.model->rowCount(), 256);
    QCOMPARE(fixture.model->matching().value(), 700);
    fixture.readAll();
    QCOMPARE(fixture.model->rowCount(), 700);
    QCOMPARE(fixture.ids().front(), 700);
    QCOMPARE(fixture.ids().back(), 1);
    QVERIFY(!fixture.model->canFetchMore({}));
}

void tst_EventModel::lateAnswerOfAnOlderFilterIsDropped()
{
    Fixture fixture(300);
    fixture.model->setFilter({}, {});
    auto late = std::move(fixture.source->waiting);
    fixture.source->waiting.clear();
    EventFilter filter;
    filter.text = "tenth";
    fixture.open(filter);
    QCOMPARE(fixture.model->rowCount(), 30);
    for (const auto &answer : late)
        answer();
    QCOMPARE(fixture.model->rowCount(), 30);
    QCOMPARE(fixture.model->matching().value(), 30);
    QCOMPARE(fixture.model->inScope().value(), 300);
}

void tst_EventModel::newEventsComeInOnTopWithoutMovingTheSelection()
{
    Fixture fixture(400);
    fixture.open();
    const QPersistentModelIndex selected = fixture.model->index(5, 0);
    QSignalSpy resets(fixture.model.get(), &QAbstractItemModel::modelReset);
    for (EventId id = 401; id <= 410; ++id)
        fixture.source->events.insert(fixture.source->events.begin(), makeEvent(id));
    fixture.model->refresh();
    fixture.source->run();
    QCOMPARE(resets.count(), 0);
    QCOMPARE(selected.row(), 15);
    QCOMPARE(fixture.model->eventAt(selected.row())->id, 395);
    QCOMPARE(fixture.model->rowOf(410), 0);
    QCOMPARE(fixture.model->matching().value(), 410);
}

void tst_EventModel::eventsInTheMiddleAndRewrittenOnesAreReconciled()
{
    Fixture fixture(500);
    fixture.open();
    fixture.readAll();
    const QPersistentModelIndex selected = fixture.model->index(300, 0);
    auto &events = fixture.source->events;
    events.erase(events.begin() + 100);
    Event between = makeEvent(1000);
    between.time = events[200].time + 30;
    events.insert(events.begin() + 200, between);
    fixture.model->refresh();
    fixture.source->run();
    QCOMPARE(fixture.model->rowCount(), 500);
    QCOMPARE(fixture.model->eventAt(200)->id, 1000);
    QCOMPARE(fixture.model->eventAt(selected.row())->id, 200);
}

void tst_EventModel::distantPagesAreDroppedAndReadAgain()
{
    Fixture fixture(6000);
    fixture.tester.reset(); // it looks at every row, so none would be distant
    fixture.open();
    fixture.readAll();
    QCOMPARE(fixture.model->rowCount(), 6000);
    QVERIFY2(fixture.model->eventsHeld() <= EventModel::kMostEvents, qPrintable(QString::number(fixture.model->eventsHeld())));
    QVERIFY(!fixture.model->eventAt(10));
    QCOMPARE(fixture.model->index(10, EventModel::ResourceColumn).data().toString(), u"…"_s);
    fixture.source->run();
    QCOMPARE(fixture.model->eventAt(10)->id, 5990);
    QCOMPARE(fixture.model->rowCount(), 6000);
}

void tst_EventModel::failureIsNotEmpty()
{
    Fixture fixture(10);
    fixture.source->broken = {ErrorCode::Corrupt, u"The store is damaged."_s, {}};
    fixture.open();
    QCOMPARE(fixture.model->state(), EventModel::State::Failed);
    QCOMPARE(fixture.model->error().message, u"The store is damaged."_s);
    fixture.source->broken = {};
    fixture.model->refresh();
    fixture.source->run();
    QCOMPARE(fixture.model->state(), EventModel::State::Ready);
    QCOMPARE(fixture.model->rowCount(), 10);
}

void tst_EventModel::oldestFirst()
{
    Fixture fixture(600);
    fixture.open();
    fixture.model->sort(EventModel::TimeColumn, Qt::AscendingOrder);
    fixture.source->run();
    fixture.readAll();
    QCOMPARE(fixture.ids().front(), 1);
    fixture.source->events.insert(fixture.source->events.begin(), makeEvent(601));
    fixture.model->refresh();
    fixture.source->run();
    fixture.readAll();
    QCOMPARE(fixture.ids().back(), 601);
    QCOMPARE(fixture.model->rowCount(), 601);
}

QTEST_MAIN(tst_EventModel)
#include "tst_eventmodel.moc"
