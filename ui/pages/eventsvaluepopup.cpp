// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventsvaluepopup.h"

#include "ui/theme/paint.h"
#include "ui/theme/times.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 320;
constexpr int kHeight = 360;
constexpr int kRow = 28;

/// A name with its count at the right.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    ChoiceDelegate(const std::vector<EventsValuePopup::Choice> &choices, const widgets::IconInput &input, QObject *parent)
        : QStyledItemDelegate(parent), m_choices(choices), m_input(input)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *proxy = static_cast<const QSortFilterProxyModel *>(index.model());
        const int row = proxy->mapToSource(index).row();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme::color(theme::Role::Selection));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, theme::color(theme::Role::Hover));
        QRect rect = option.rect.adjusted(theme::kGrid, 0, -theme::kGrid, 0);
        const std::int64_t count = m_choices.at(static_cast<std::size_t>(row)).count;
        if (count > 0)
            rect.setRight(rect.right() - theme::kGrid
                          - theme::paintText(*painter, rect, theme::figure(count), theme::smallFont(),
                                             theme::color(theme::Role::SecondaryText), Qt::AlignRight));
        theme::paintMatched(*painter, rect, index.data().toString(), m_input.text(), theme::bodyFont(), theme::color(theme::Role::Text));
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        // As wide as the list is, with or without its scroll bar: a name gives way, a figure is never cut.
        return {1, std::max(theme::scaled(kRow), QFontMetrics(theme::bodyFont()).height() + 4)};
    }

private:
    const std::vector<EventsValuePopup::Choice> &m_choices;
    const widgets::IconInput &m_input;
};

} // namespace

EventsValuePopup::EventsValuePopup(const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_input(new widgets::IconInput(u"search"_s, title)), m_list(new QListView),
      m_note(new widgets::Label(tr("Reading…"), widgets::TextSize::Small, theme::Role::SecondaryText)),
      m_found(new QSortFilterProxyModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QSize most = (parent ? parent->window()->size() : QSize(kWidth, kHeight)) - QSize(theme::kCardGap, theme::kCardGap);
    setFixedSize(QSize(theme::scaled(kWidth), theme::scaled(kHeight)).boundedTo(most.expandedTo({kWidth, kHeight})));
    m_found->setSourceModel(&m_names);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_input->setAccessibleName(title);
    m_list->setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new ChoiceDelegate(m_choices, *m_input, this));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    layout->addWidget(m_input);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_input);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        m_list->setCurrentIndex(m_found->index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, &EventsValuePopup::choose);
}

void EventsValuePopup::setChoices(std::vector<Choice> choices)
{
    m_choices = std::move(choices);
    QStringList names;
    for (const Choice &choice : m_choices)
        names << choice.shown;
    m_names.setStringList(names);
    m_note->setText(m_choices.empty() ? tr("Nothing to choose from yet.") : QString());
    m_note->setVisible(m_choices.empty());
    m_list->setCurrentIndex(m_found->index(0, 0));
}

void EventsValuePopup::showError(const QString &message)
{
    m_note->setText(message);
    m_note->show();
}

void EventsValuePopup::setFreeText(bool free)
{
    m_free = free;
}

void EventsValuePopup::openAt(const QWidget *anchor)
{
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    const QRect room = anchor->screen()->availableGeometry();
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(place);
    show();
    m_input->setFocus(Qt::PopupFocusReason);
}

bool EventsValuePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QApplication::sendEvent(m_list, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: chooseCurrent(); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

void EventsValuePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(), theme::kRadiusControl, theme::color(theme::Role::Tooltip), theme::color(theme::Role::TooltipBorder));
}

void EventsValuePopup::choose(const QModelIndex &index)
{
    const std::string value = m_choices.at(static_cast<std::size_t>(m_found->mapToSource(index).row())).value;
    emit chosen(value);
    close();
}

void EventsValuePopup::chooseCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid()) {
        choose(current);
    } else if (m_free && !m_input->text().isEmpty()) {
        emit chosen(m_input->text().toStdString());
        close();
    }
}
