// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/palette.h"

#include "ui/models/displaytext.h"
#include "ui/pages/palettelist.h"
#include "ui/theme/paint.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using theme::Role;
using widgets::Label;
using widgets::TextSize;

namespace {

constexpr int kWidth = 672;
constexpr int kTop = 96;
constexpr int kInput = 48;
constexpr int kFoot = 32;
constexpr int kPadding = 16;
constexpr int kSoon = 80;       // ms after the last letter before the store is asked
constexpr int kResources = 200; // rows asked for
constexpr int kShortestNeedle = 2;
constexpr int kTypoFrom = 4; // as fuzzyMatch()

/// Actions and a letter alone are found without the store.
bool asksForResources(const QString &needle)
{
    const QString word = needle.trimmed();
    return word.size() >= kShortestNeedle && !word.startsWith(u'>');
}

/// The box that holds everything.
class Panel final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::paintBox(painter, rect(), theme::kRadiusDialog, theme::color(Role::Base), theme::color(Role::TooltipBorder));
    }
};

} // namespace

Palette::Palette(workspace::Workspace *core, QWidget *window) : QWidget(window), m_core(core)
{
    hide();
    setAccessibleName(tr("Search"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &Palette::askResources);
    window->installEventFilter(this);
}

Palette::~Palette()
{
    stop(m_askingValues);
    stop(m_askingResources);
}

void Palette::build()
{
    m_panel = new Panel(this);
    // The panel is its frame.
    m_input = new QLineEdit;
    m_input->setFrame(false);
    m_input->setFixedHeight(theme::scaled(kInput - 8));
    m_input->setAccessibleName(tr("Search actions, repositories, kinds, namespaces and resources"));
    m_input->setPlaceholderText(tr("Search actions, repositories, kinds, namespaces and resources"));
    m_input->installEventFilter(this);
    m_count = new Label({}, TextSize::Small, Role::SecondaryText);
    m_model = new PaletteModel(this);
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_nothing = new Label({}, TextSize::Body, Role::SecondaryText);
    m_nothing->setContentsMargins(kPadding, 8, kPadding, 8);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(kPadding, 0, kPadding, 0);
    head->setSpacing(12);
    head->addWidget(new widgets::IconView(theme::icon(u"search"_s)));
    head->addWidget(m_input, 1);
    head->addWidget(m_count);
    head->addWidget(new widgets::KeyCaps(QStringList{tr("Esc")}));
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 4, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(3);
    column->addWidget(widgets::hairline());
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addSpacing(8);
    column->addWidget(widgets::hairline());
    column->addWidget(makeFoot());
    connect(m_input, &QLineEdit::textChanged, this, &Palette::needleTyped);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (m_model->item(index.row()))
            m_list->setCurrentIndex(index);
    });
}

QWidget *Palette::makeFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(theme::scaled(kFoot));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(kPadding, 0, kPadding, 0);
    row->setSpacing(6);
    const auto add = [row](const QStringList &keys, const QString &word) {
        row->addWidget(new widgets::KeyCaps(keys));
        row->addWidget(new Label(word, TextSize::Small, Role::SecondaryText));
        row->addSpacing(12);
    };
    add({u"↑"_s, u"↓"_s}, tr("choose"));
    add({tr("Enter")}, tr("open"));
    add({u">"_s}, tr("actions only"));
    row->addStretch(1);
    row->addWidget(new Label(tr("nothing here deletes"), TextSize::Small, Role::SecondaryText));
    return foot;
}

void Palette::openWith(std::vector<PaletteItem> offered, const workspace::SnapshotPtr &snapshot)
{
    m_before = QApplication::focusWidget();
    m_offered = std::move(offered);
    m_snapshot = snapshot;
    m_values.clear();
    m_resources.clear();
    m_input->clear();
    askStore();
    show({});
    setGeometry(parentWidget()->rect());
    raise();
    setVisible(true);
    m_input->setFocus(Qt::PopupFocusReason);
}

void Palette::dismiss()
{
    if (!isVisible())
        return;
    stop(m_askingValues);
    stop(m_askingResources);
    m_soon.stop();
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void Palette::stop(Asking &asking)
{
    for (std::stop_source &source : asking.sources)
        source.request_stop();
    asking = {.round = asking.round + 1};
}

template<class T, class Use>
workspace::Reply<T> Palette::answer(Asking &asking, Use use)
{
    ++asking.waiting;
    return [this, &asking, use, round = asking.round](const Result<T> &found) {
        if (round != asking.round)
            return;
        --asking.waiting;
        if (found)
            use(*found);
        else
            asking.error = found.error().message;
        show(m_input->text());
    };
}

void Palette::askStore()
{
    stop(m_askingValues);
    const auto take = [this](std::vector<PaletteItem> (*make)(const std::vector<store::ValueCount> &)) {
        return answer<std::vector<store::ValueCount>>(m_askingValues, [this, make](const std::vector<store::ValueCount> &values) {
            const auto items = make(values);
            m_values.insert(m_values.end(), items.begin(), items.end());
        });
    };
    m_askingValues.sources = {m_core->requestValues(this, store::Dimension::Kind, {}, take(kindItems)),
                              m_core->requestValues(this, store::Dimension::Namespace, {}, take(namespaceItems))};
}

void Palette::needleTyped()
{
    stop(m_askingResources);
    m_resources.clear();
    if (asksForResources(m_input->text()))
        m_soon.start();
    else
        m_soon.stop();
    show(m_input->text());
}

void Palette::askResources()
{
    // The store finds parts of names. A letter that is wrong leaves one half of a word right, and
    // fuzzyMatch() sorts out what the halves bring in.
    QStringList parts{m_input->text().trimmed().section(u' ', 0, 0)};
    if (const qsizetype size = parts.front().size(); size >= kTypoFrom) {
        parts.append(parts.front().left(size / 2));
        parts.append(parts.front().right(size - size / 2));
    }
    for (const QString &part : std::as_const(parts)) {
        ResourceFilter filter;
        filter.text = part.toStdString();
        m_askingResources.sources.push_back(m_core->requestResources(
            this, filter, kResources,
            answer<std::vector<Resource>>(m_askingResources, [this](const std::vector<Resource> &found) { resourcesRead(found); })));
    }
}

void Palette::resourcesRead(const std::vector<Resource> &resources)
{
    std::vector<PaletteItem> fresh = resourceItems(resources, *m_snapshot);
    std::erase_if(fresh, [this](const PaletteItem &item) {
        return std::any_of(m_resources.begin(), m_resources.end(),
                           [&item](const PaletteItem &known) { return known.target.resources == item.target.resources; });
    });
    m_resources.insert(m_resources.end(), fresh.begin(), fresh.end());
}

QString Palette::stateText(const QString &needle, bool isFound) const
{
    const QString word = needle.trimmed();
    const bool isOfStore = !word.isEmpty() && !word.startsWith(u'>');
    if (isOfStore && !isFound && (m_soon.isActive() || m_askingValues.waiting > 0 || m_askingResources.waiting > 0))
        return tr("Searching…");
    const QString error = !m_askingResources.error.isEmpty() ? m_askingResources.error : m_askingValues.error;
    if (isOfStore && !error.isEmpty())
        return tr("The store could not be searched. %1").arg(displayText(error));
    return isFound ? QString() : tr("Nothing is called “%1”.").arg(word);
}

void Palette::show(const QString &needle)
{
    std::vector<PaletteItem> all = m_offered;
    all.insert(all.end(), m_values.begin(), m_values.end());
    all.insert(all.end(), m_resources.begin(), m_resources.end());
    const PaletteResult result = search(all, needle);
    const int shown = int(result.hits.size());
    const PaletteItem *chosen = m_model->item(m_list->currentIndex().row());
    const QString before = chosen && m_list->currentIndex().row() > 1 ? chosen->title : QString();
    m_model->setResult(std::move(all), result);
    m_count->setText(result.matching > shown ? tr("%1 of %2").arg(shown).arg(QLocale().toString(result.matching)) : QString());
    const QString state = stateText(needle, shown > 0);
    m_nothing->setVisible(!state.isEmpty());
    m_nothing->setText(state);
    int current = 1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        // An answer that comes late leaves the row that was chosen by keys chosen.
        if (const PaletteItem *item = m_model->item(row); item && !before.isEmpty() && item->title == before)
            current = row;
    }
    m_list->setVisible(shown > 0);
    m_list->setCurrentIndex(m_model->index(current));
    place();
}

void Palette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(theme::scaled(kWidth), window->width() - 2 * theme::kPageMargin);
    // The list gives way before the panel leaves the window; what is chosen is scrolled to.
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_model->rowHeight(row);
    m_list->setFixedHeight(rows);
    m_panel->layout()->activate();
    const int over = m_panel->sizeHint().height() - (window->height() - 2 * theme::kGrid);
    if (over > 0 && rows > over)
        m_list->setFixedHeight(rows - over);
    m_panel->layout()->activate();
    m_panel->resize(width, m_panel->sizeHint().height());
    m_panel->move((window->width() - width) / 2,
                  std::min(kTop, std::max(theme::kGrid, window->height() - m_panel->height() - theme::kGrid)));
}

void Palette::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    int row = m_list->currentIndex().row();
    do {
        row = (row + by + rows) % rows;
    } while (!m_model->item(row));
    m_list->setCurrentIndex(m_model->index(row));
}

void Palette::choose()
{
    const PaletteItem *item = m_model->item(m_list->currentIndex().row());
    if (!item)
        return;
    const PaletteItem chosen = *item;
    dismiss();
    if (chosen.action)
        chosen.action->trigger();
    else if (!chosen.target.page.isEmpty())
        emit targetChosen(chosen.target);
}

bool Palette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Down:
    case Qt::Key_Tab: step(1); return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    default: return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    if (watched != m_input)
        return QWidget::eventFilter(watched, event);
    // While it is open the window's own keys mean nothing.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (pressed->key() == Qt::Key_K && pressed->modifiers() == Qt::ControlModifier) {
            dismiss();
            return true;
        }
        return handleKey(pressed->key());
    }
    if (event->type() == QEvent::FocusOut && isVisible() && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        dismiss();
    return false;
}

bool Palette::focusNextPrevChild(bool)
{
    return true;
}

void Palette::mousePressEvent(QMouseEvent *)
{
    dismiss();
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::scrim());
}
