// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/diffviewaccessible.h"

#include "ui/widgets/diffview.h"

#include <QAccessibleWidget>
#include <QScrollBar>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace widgets {

/// Tells a screen reader the lines, folded ones too, one by one or all; those of a diff with their sign.
class DiffViewAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit DiffViewAccessible(DiffView *view) : QAccessibleWidget(view, QAccessible::EditableText), m_view(*view) {}

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? m_view.spokenText() : QAccessibleWidget::text(what);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.selectableText = true;
        state.multiLine = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : QAccessibleWidget::interface_cast(type);
    }

    void selection(int index, int *start, int *end) const override
    {
        const auto [from, to] = m_view.selection();
        *start = index == 0 ? offsetOf(from) : 0;
        *end = index == 0 ? offsetOf(to) : 0;
    }
    [[nodiscard]] int selectionCount() const override { return m_view.selectedText().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { setSelection(0, cursorPosition(), cursorPosition()); }
    void setSelection(int, int start, int end) override
    {
        m_view.m_anchor = positionOf(start);
        m_view.m_cursor = positionOf(end);
        m_view.viewport()->update();
    }
    [[nodiscard]] int cursorPosition() const override { return offsetOf(m_view.m_cursor); }
    void setCursorPosition(int position) override
    {
        setSelection(0, position, position);
        scrollToSubstring(position, position);
    }
    [[nodiscard]] QString text(int start, int end) const override
    {
        read();
        return m_text.mid(start, end < 0 ? -1 : end - start);
    }
    [[nodiscard]] int characterCount() const override
    {
        read();
        return int(m_text.size());
    }
    [[nodiscard]] QRect characterRect(int offset) const override
    {
        const CodePosition at = positionOf(offset);
        const int row = m_view.m_layout.rowOf(at);
        if (row < 0)
            return {};
        const CodeLayout::Row &shown = m_view.m_layout.rows()[std::size_t(row)];
        const QRect box = m_view.boxOf(shown, at.index, at.index + 1, shown.top - m_view.verticalScrollBar()->value()).toRect();
        return box.translated(m_view.viewport()->mapToGlobal(QPoint(0, 0)));
    }
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        return offsetOf(m_view.positionUnder(m_view.viewport()->mapFromGlobal(point)));
    }
    void scrollToSubstring(int start, int) override { m_view.scrollToRow(m_view.m_layout.rowOf(positionOf(start))); }
    [[nodiscard]] QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    /// What stands before the line's own letters.
    [[nodiscard]] QString signOf(const CodeLine &line) const
    {
        if (!m_read->isDiff)
            return {};
        return line.kind == CodeLine::Kind::Added ? u"+ "_s : line.kind == CodeLine::Kind::Removed ? u"− "_s : u"  "_s;
    }
    void read() const
    {
        if (m_read == m_view.m_document)
            return;
        m_read = m_view.m_document;
        m_text.clear();
        m_starts.clear();
        if (!m_read)
            return;
        for (const CodeLine &line : m_read->lines) {
            m_starts.push_back(int(m_text.size()));
            m_text += signOf(line) + line.text + u'\n';
        }
    }
    [[nodiscard]] CodePosition positionOf(int offset) const
    {
        read();
        if (m_starts.empty())
            return {};
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
        const auto line = std::max<std::ptrdiff_t>(0, next - m_starts.begin() - 1);
        const CodeLine &at = m_read->lines[std::size_t(line)];
        const int index = offset - m_starts[std::size_t(line)] - int(signOf(at).size());
        return {int(line), std::clamp(index, 0, int(at.text.size()))};
    }
    [[nodiscard]] int offsetOf(const CodePosition &position) const
    {
        read();
        if (std::size_t(position.line) >= m_starts.size())
            return 0;
        return m_starts[std::size_t(position.line)] + int(signOf(m_read->lines[std::size_t(position.line)]).size()) + position.index;
    }

    DiffView &m_view;
    mutable std::shared_ptr<const CodeDocument> m_read; ///< what the two below are of
    mutable QString m_text;
    mutable std::vector<int> m_starts; ///< of each line
};

namespace {

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<DiffView *>(object);
    return view ? new DiffViewAccessible(view) : nullptr;
}

} // namespace

void installDiffViewAccessible()
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
}

} // namespace widgets
