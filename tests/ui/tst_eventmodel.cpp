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

    std::stop_source firstPage(QObject *, const EventFilter &filter, store::Order order, int limit,
                               workspace::Reply<store::EventPage> reply) override
    {
        return post([=, this] { reply(answer(filter, order, 0, limit)); });
    }

    std::stop_source pageFrom(QObject *, const EventFilter &filter, store::Order order, const std::shared_ptr<const store::EventPlaces> &,
                              std::int64_t row, int limit, workspace::Reply<store::EventPage> reply) override
    {
        ++pages;
        return post([=, this] { reply(answer(filter, order, row, limit)); });
    }

    std::stop_source places(QObject *, const EventFilter &filter, const std::vector<store::EventKeyset> &marks,
                            workspace::Reply<store::EventPlaces> reply) override
    {
        return post([=, this] {
            std::vector<const Event *> all = matching(filter);
            store::EventPlaces result;
            result.before = {0, std::int64_t(all.size())};
            for (const store::EventKeyset &mark : marks) {
                const auto found = std::find_if(all.begin(), all.end(), [&](const Event *event) { return event->id == mark.id; });
                result.older.push_back(found == all.end() ? std::nullopt : std::optional<std::int64_t>(all.end() - found - 1));
            }
            reply(result);
        });
    }

    std::stop_source sorted(QObject *, const EventFilter &filter, const workspace::EventKey &key, bool descending, std::int64_t most,
                            workspace::Reply<workspace::SortedEvents> reply) override
    {
        return post([=, this] {
            std::vector<const Event *> all = matching(filter);
            workspace::SortedEvents result;
            result.matching = std::int64_t(all.size());
            std::stable_sort(all.begin(), all.end(),
                             [&](const Event *a, const Event *b) { return descending ? key(*b) < key(*a) : key(*a) < key(*b); });
            if (result.matching <= std::min(most, mostSorted))
                for (const Event *event : all)
                    result.ids.push_back(event->id);
            else
                result.matching = most + 1;
            reply(result);
        });
    }

    std::stop_source eventsOf(QObject *, const std::vector<EventId> &ids, workspace::Reply<std::vector<Event>> reply) override
    {
        return post([=, this] {
            std::vector<Event> result;
            for (const EventId id : ids)
                for (const Event &event : events)
                    if (event.id == id)
                        result.push_back(event);
            reply(result);
        });
    }

    std::stop_source count(QObject *, const EventFilter &filter, workspace::Reply<std::int64_t> reply) override
    {
        return post([=, this] { reply(std::int64_t(matching(filter).size())); });
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
    std::int64_t mostSorted = 1'000'000;

private:
    std::stop_source post(std::function<void()> task)
    {
        std::stop_source source;
        waiting.push_back([source, task = std::move(task)] {
            if (!source.stop_requested())
                task();
        });
        return source;
    }

    [[nodiscard]] std::vector<const Event *> matching(const EventFilter &filter) const
    {
        std::vector<const Event *> result;
        for (const Event &event : events) {
            if (filter.text.empty() || event.key.name.find(filter.text) != std::string::npos)
                result.push_back(&event);
        }
        return result;
    }

    [[nodiscard]] Result<store::EventPage> answer(const EventFilter &filter, store::Order order, std::int64_t row, int limit) const
    {
        if (!broken.message.isEmpty())
            return broken;
        std::vector<const Event *> all = matching(filter);
        if (order == store::Order::OldestFirst)
            std::reverse(all.begin(), all.end());
        store::EventPage page;
        const auto end = std::min<std::int64_t>(std::int64_t(all.size()), row + limit);
        for (std::int64_t i = row; i < end; ++i)
            page.events.push_back(*all[std::size_t(i)]);
        if (end < std::int64_t(all.size()))
            page.next = store::EventKeyset{page.events.back().time, page.events.back().id};
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
    /// Looks at a row as a view does.
    std::shared_ptr<const Event> look(int row)
    {
        Q_UNUSED(model->index(row, 0).data())
        source->run();
        return model->eventAt(row);
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
    void everyRowIsThereAndReadWhenLookedAt();
    void pagesScrolledPastAreNotRead();
    void lateAnswerOfAnOlderFilterIsDropped();
    void newEventsComeInOnTopWithoutMovingTheSelection();
    void eventsInTheMiddleAndRewrittenOnesAreReconciled();
    void distantPagesAreDroppedAndReadAgain();
    void failureIsNotEmpty();
    void oldestFirst();
    void sortedByAnotherColumn();
    void tooManyForAnotherColumnIsSaid();
    void selectionFarAwaySurvivesEventsAbove();
    void eventThatIsGoneTakesItsRowAlong();
    void emptyTableGetsItsFirstEvents();
    void anEventsRowIsFoundWhereverItIs_data();
    void anEventsRowIsFoundWhereverItIs();
};

void tst_EventModel::anEventsRowIsFoundWhereverItIs_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<int>("row"); // of event 5
    QTest::newRow("newest first") << int(EventModel::TimeColumn) << Qt::DescendingOrder << 19'995;
    QTest::newRow("oldest first") << int(EventModel::TimeColumn) << Qt::AscendingOrder << 4;
    QTest::newRow("by resource") << int(EventModel::ResourceColumn) << Qt::AscendingOrder << 17'995;
}

void tst_EventModel::anEventsRowIsFoundWhereverItIs()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(int, row);
    Fixture fixture(20'000);
    fixture.model->sort(column, order);
    QVERIFY(!fixture.model->canSeek());
    fixture.open();
    QVERIFY(fixture.model->canSeek());
    const auto found = [&](const Event &event) {
        int at = -2;
        const auto asked = fixture.model->seek(fixture.model.get(), std::make_shared<const Event>(event), [&at](int there) { at = there; });
        fixture.source->run();
        return at;
    };
    QCOMPARE(found(makeEvent(5)), row);
    QCOMPARE(fixture.model->eventAt(row)->id, 5);
    QCOMPARE(fixture.look(row)->id, 5);
    const int newest = found(makeEvent(20'000, "tenth"));
    QVERIFY(newest >= 0);
    QCOMPARE(newest, fixture.model->rowOf(20'000));

    EventFilter tenths;
    tenths.text = "tenth";
    fixture.open(tenths);
    QCOMPARE(found(makeEvent(5)), -1);
    // New events came after the rows were counted: none is better than the row of another.
    fixture.source->events.insert(fixture.source->events.begin(), makeEvent(20'010, "tenth"));
    if (column == EventModel::TimeColumn)
        QCOMPARE(found(makeEvent(order == Qt::AscendingOrder ? 19'990 : 10, "tenth")), -1);
}

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
        << modified({{"spec.values.resources.limits.memory", "3Gi", "4Gi"}, {"spec.values.x", "1", "2"}})
        << u"limits.memory 3Gi → 4Gi +1"_s;
    QTest::newRow("added value") << modified({{"spec.template.spec.containers[name=app].env[name=TZ].value", std::nullopt, "UTC"}})
                                 << u"TZ added UTC"_s;
    QTest::newRow("removed value") << modified({{"spec.suspend", "true", std::nullopt}}) << u"suspend removed true"_s;
    QTest::newRow("masked value changed") << modified({{"data.password", "•••", "•••"}}) << u"password changed"_s;
    QTest::newRow("version of the API") << modified({{"apiVersion", "helm.toolkit.fluxcd.io/v2beta1", "helm.toolkit.fluxcd.io/v2"}})
                                        << u"apiVersion v2beta1 → v2"_s;
    QTest::newRow("version is more telling than a comment field")
        << modified({{"metadata.annotations.note", "a", "b"}, {"spec.chart.spec.version", "1.2.3", "1.2.4"}})
        << u"version 1.2.3 → 1.2.4 +1"_s;
    QTest::newRow("image without what stayed") << modified(
        {{"spec.template.spec.containers[name=app].image", "ghcr.io/a/b:1.0", "ghcr.io/a/b:1.1"}})
                                               << u"image 1.0 → 1.1"_s;
    QTest::newRow("digests are short") << modified({{"spec.image", "a/b@sha256:0c78c47ffffffff", "a/b@sha256:457be5ffffffff"}})
                                       << u"image 0c78c47 → 457be5f"_s;
    QTest::newRow("tags that differ need no digest")
        << modified({{"spec.image", "g.io/a/b:1.0@sha256:0c78c47ffffffff", "g.io/a/b:1.1@sha256:457be5ffffffff"}}) << u"image 1.0 → 1.1"_s;
    QTest::newRow("tag with digest") << modified({{"spec.tag", "1.46.3@sha256:b4f2164ff", "1.46.4@sha256:92766cdff"}})
                                     << u"tag 1.46.3 → 1.46.4"_s;
    QTest::newRow("quoted key is named without quotes") << modified({{"data[\"runner.yaml\"]", "•••", "•••"}}) << u"runner.yaml changed"_s;
    QTest::newRow("URLs keep their scheme") << modified({{"spec.url", "http://a", "https://a"}}) << u"url http://a → https://a"_s;
    QTest::newRow("collections are counted") << modified({{"spec.a", "{}", "{\"x\":1}"}, {"spec.b", "[]", "[1]"}}, 2)
                                             << u"4 field(s) changed"_s;
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

void tst_EventModel::everyRowIsThereAndReadWhenLookedAt()
{
    Fixture fixture(20'000);
    fixture.open();
    QCOMPARE(fixture.model->rowCount(), 20'000);
    QCOMPARE(fixture.model->matching().value(), 20'000);
    QCOMPARE(fixture.look(0)->id, 20'000);
    QVERIFY(!fixture.model->eventAt(15'000));
    QCOMPARE(fixture.look(15'000)->id, 5'000);
    QCOMPARE(fixture.look(19'999)->id, 1);
    QVERIFY(fixture.model->eventsHeld() <= EventModel::kMostPages * EventModel::kPage);
}

void tst_EventModel::pagesScrolledPastAreNotRead()
{
    Fixture fixture(20'000);
    fixture.tester.reset(); // it looks at rows of its own
    fixture.open();
    const int before = fixture.source->pages;
    for (int row = 1000; row < 19'000; row += 500) {
        Q_UNUSED(fixture.model->index(row, 0).data())
        QCoreApplication::processEvents(); // the view asks, the reader is too slow to answer
    }
    fixture.source->run();
    QVERIFY(fixture.model->eventAt(18'000));
    QVERIFY(!fixture.model->eventAt(1000));
    QVERIFY2(fixture.model->eventsHeld() <= 5 * EventModel::kPage, qPrintable(QString::number(fixture.model->eventsHeld())));
    QVERIFY(fixture.source->pages > before);
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
    QCOMPARE(fixture.look(0)->id, 410);
    QCOMPARE(fixture.model->rowOf(410), 0);
    QCOMPARE(fixture.model->matching().value(), 410);
}

void tst_EventModel::eventsInTheMiddleAndRewrittenOnesAreReconciled()
{
    Fixture fixture(500);
    fixture.open();
    fixture.look(300);
    const QPersistentModelIndex selected = fixture.model->index(300, 0);
    auto &events = fixture.source->events;
    events.erase(events.begin() + 100);
    Event between = makeEvent(1000);
    between.time = events[200].time + 30;
    events.insert(events.begin() + 200, between);
    fixture.model->refresh();
    fixture.source->run();
    QCOMPARE(fixture.model->rowCount(), 500);
    QCOMPARE(fixture.look(200)->id, 1000);
    QCOMPARE(fixture.model->eventAt(selected.row())->id, 200);
}

void tst_EventModel::distantPagesAreDroppedAndReadAgain()
{
    Fixture fixture(15'000);
    fixture.tester.reset(); // it looks at the first row again and again
    fixture.open();
    for (int row = 0; row < 15'000; row += EventModel::kPage)
        fixture.look(row);
    QVERIFY2(fixture.model->eventsHeld() <= EventModel::kMostPages * EventModel::kPage,
             qPrintable(QString::number(fixture.model->eventsHeld())));
    QVERIFY(!fixture.model->eventAt(10));
    QCOMPARE(fixture.model->index(10, EventModel::ResourceColumn).data().toString(), u"…"_s);
    fixture.source->run();
    QCOMPARE(fixture.model->eventAt(10)->id, 14'990);
    QCOMPARE(fixture.model->rowCount(), 15'000);
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
    QCOMPARE(fixture.look(0)->id, 1);
    QCOMPARE(fixture.look(599)->id, 600);
    const QPersistentModelIndex selected = fixture.model->index(10, 0);
    fixture.source->events.insert(fixture.source->events.begin(), makeEvent(601));
    fixture.model->refresh();
    fixture.source->run();
    QCOMPARE(fixture.look(600)->id, 601);
    QCOMPARE(selected.row(), 10);
    QCOMPARE(fixture.model->rowCount(), 601);
}

void tst_EventModel::sortedByAnotherColumn()
{
    Fixture fixture(1000);
    fixture.open();
    QVERIFY(fixture.model->whyNotSorted(EventModel::ResourceColumn).isEmpty());
    fixture.model->sort(EventModel::ResourceColumn, Qt::DescendingOrder);
    fixture.source->run();
    QCOMPARE(fixture.model->rowCount(), 1000);
    QCOMPARE(fixture.look(0)->id, 1000); // "tenth" before "app", the newest of them first
    QCOMPARE(fixture.look(99)->id, 10);
    QCOMPARE(fixture.look(100)->id, 999);
    const QPersistentModelIndex selected = fixture.model->index(100, 0);
    fixture.source->events.insert(fixture.source->events.begin(), makeEvent(2000, "tenth"));
    fixture.model->refresh();
    fixture.source->run();
    QCOMPARE(fixture.look(0)->id, 2000);
    QCOMPARE(selected.row(), 101);
    QCOMPARE(fixture.model->eventAt(101)->id, 999);
}

void tst_EventModel::tooManyForAnotherColumnIsSaid()
{
    Fixture fixture(EventModel::kMostSorted + 1);
    fixture.open();
    QSignalSpy fellBack(fixture.model.get(), &EventModel::sortFellBack);
    const QString why = fixture.model->headerData(EventModel::KindColumn, Qt::Horizontal, Qt::ToolTipRole).toString();
    QVERIFY2(why.contains(u"50,001"_s) && why.contains(u"Kind"_s), qPrintable(why));
    fixture.model->sort(EventModel::KindColumn, Qt::AscendingOrder);
    QCOMPARE(fellBack.count(), 1);
    QCOMPARE(fixture.model->sortColumn(), int(EventModel::TimeColumn));
    EventFilter few;
    few.text = "tenth";
    fixture.open(few);
    fixture.model->sort(EventModel::KindColumn, Qt::AscendingOrder);
    fixture.source->run();
    QCOMPARE(fixture.model->sortColumn(), int(EventModel::KindColumn));
    fixture.open(); // now too many again: by time, and said so
    QCOMPARE(fellBack.count(), 2);
    QCOMPARE(fixture.model->sortColumn(), int(EventModel::TimeColumn));
    QCOMPARE(fixture.look(0)->id, EventModel::kMostSorted + 1);
}

void tst_EventModel::selectionFarAwaySurvivesEventsAbove()
{
    Fixture fixture(12'000);
    fixture.tester.reset();
    fixture.open();
    QCOMPARE(fixture.look(10'000)->id, 2'000);
    const QPersistentModelIndex selected = fixture.model->index(10'000, 0);
    fixture.model->keep({10'000});
    for (int row = 0; row < 8'000; row += EventModel::kPage)
        fixture.look(row); // scrolled away, its page is dropped
    QVERIFY(!fixture.model->eventAt(10'000));
    for (EventId id = 12'001; id <= 12'300; ++id)
        fixture.source->events.insert(fixture.source->events.begin(), makeEvent(id));
    Event old = makeEvent(90'000);
    old.time = fixture.source->events.back().time - 60;
    fixture.source->events.push_back(old); // and one below, of another repository
    fixture.model->refresh();
    fixture.source->run();
    QCOMPARE(selected.row(), 10'300);
    QCOMPARE(fixture.model->eventAt(10'300)->id, 2'000);
    QCOMPARE(fixture.model->rowCount(), 12'301);
}

void tst_EventModel::eventThatIsGoneTakesItsRowAlong()
{
    Fixture fixture(100);
    fixture.open();
    fixture.look(0);
    const QPersistentModelIndex gone = fixture.model->index(20, 0), next = fixture.model->index(21, 0);
    fixture.source->events.erase(fixture.source->events.begin() + 20);
    fixture.model->refresh();
    fixture.source->run();
    QVERIFY(!gone.isValid());
    QCOMPARE(next.row(), 20);
    QCOMPARE(fixture.model->eventAt(20)->id, 79);
    QCOMPARE(fixture.model->rowCount(), 99);
}

void tst_EventModel::emptyTableGetsItsFirstEvents()
{
    Fixture fixture(0);
    fixture.open();
    QCOMPARE(fixture.model->rowCount(), 0);
    QCOMPARE(fixture.model->state(), EventModel::State::Ready);
    fixture.source->events = {makeEvent(2), makeEvent(1)};
    fixture.model->refresh();
    fixture.source->run();
    QCOMPARE(fixture.model->rowCount(), 2);
    QCOMPARE(fixture.look(0)->id, 2);
    fixture.source->events.clear();
    fixture.model->refresh();
    fixture.source->run();
    QCOMPARE(fixture.model->rowCount(), 0);
}

QTEST_MAIN(tst_EventModel)
#include "tst_eventmodel.moc"
