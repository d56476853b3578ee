// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTextLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using theme::Role;

namespace widgets {
namespace {

constexpr int kHeight = 48;
constexpr int kWidest = 400;
constexpr int kTime = 6000;
constexpr int kTimeOfFailure = 12'000;

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    return qobject_cast<Toast *>(object) ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::AlertMessage) : nullptr;
}

/// The text in one line or in two, the second elided.
QString inTwoLines(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
    const int first = line.isValid() ? line.textLength() : 0;
    if (first >= text.size())
        return text;
    return text.left(first).trimmed() + u'\n' + QFontMetrics(font).elidedText(text.mid(first).trimmed(), Qt::ElideRight, width);
}

void announce(QWidget *toast, const QString &text, bool isFailure)
{
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(toast, text);
    event.setPoliteness(isFailure ? QAccessible::AnnouncementPoliteness::Assertive : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#else
    Q_UNUSED(text)
    Q_UNUSED(isFailure)
#endif
}

} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent), m_icon(new IconView), m_text(new Label), m_undoes(button(tr("Undo"), {}, theme::ButtonKind::Link)),
      m_close(iconButton(u"cancel"_s, tr("Close")))
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
    m_close->setIconSize(QSize(1, 1) * theme::iconSize(theme::kIconChip));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kCardGap, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_undoes);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::leave);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undoes, &QPushButton::clicked, this, &Toast::undo);
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, ToastKind kind)
{
    tell({text, kind, {}});
}

void Toast::sayUndoable(const QString &text, std::function<void()> undo)
{
    tell({text, ToastKind::Done, std::move(undo)});
}

void Toast::undo()
{
    // What it does may say something itself.
    const std::function<void()> deed = std::exchange(m_undo, {});
    hide();
    if (deed)
        deed();
}

void Toast::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_undo = {};
    emit undoOffered(false);
    QMetaObject::invokeMethod(this, &Toast::showNext, Qt::QueuedConnection);
}

void Toast::tell(Message message)
{
    if (isVisible() && m_undo && !message.undo)
        m_waiting.push_back(std::move(message));
    else
        showMessage(message);
}

void Toast::showNext()
{
    if (isVisible() || m_waiting.empty() || !parentWidget()->isVisible())
        return;
    const Message next = std::move(m_waiting.front());
    m_waiting.pop_front();
    showMessage(next);
}

void Toast::showMessage(const Message &message)
{
    const auto &[text, kind, undo] = message;
    m_kind = kind;
    m_whole = text;
    m_undo = undo;
    m_undoes->setVisible(bool(m_undo));
    m_icon->setIcon(kind == ToastKind::Done       ? theme::icon(u"check"_s, Role::Success)
                        : kind == ToastKind::Note ? theme::icon(u"info"_s, Role::Info)
                                                  : theme::icon(u"error"_s, Role::Danger));
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start(kind == ToastKind::Failed ? kTimeOfFailure : kTime);
    announce(this, text, kind == ToastKind::Failed);
    emit undoOffered(bool(m_undo));
}

void Toast::setBottom(int pixels)
{
    m_bottom = pixels;
    place();
}

void Toast::place()
{
    const QWidget *around = parentWidget();
    const QMargins margins = layout()->contentsMargins();
    const int undoes = m_undo ? m_undoes->sizeHint().width() + layout()->spacing() : 0;
    const int beside =
        margins.left() + margins.right() + 2 * layout()->spacing() + m_icon->sizeHint().width() + m_close->sizeHint().width() + undoes;
    const int wanted = QFontMetrics(m_text->font()).horizontalAdvance(m_whole) + 1;
    const int width = std::min({wanted, theme::scaled(kWidest), around->width() - 32 - beside});
    const QString lines = inTwoLines(m_whole, m_text->font(), width);
    m_text->setText(lines);
    m_text->setToolTip(lines.endsWith(u'…') && lines != m_whole ? theme::safeText(m_whole).toHtmlEscaped() : QString());
    layout()->invalidate();
    resize(std::min(layout()->sizeHint().width(), around->width() - 32),
           theme::scaled(kHeight) + (lines.contains(u'\n') ? m_text->fontMetrics().lineSpacing() : 0));
    move((around->width() - this->width()) / 2, around->height() - m_bottom - 16 - height());
}

void Toast::leave()
{
    if (underMouse() || isAncestorOf(window()->focusWidget()))
        m_timer.start();
    else
        hide();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(), theme::kRadiusCard, theme::color(Role::Tooltip), theme::color(Role::TooltipBorder));
}

} // namespace widgets
