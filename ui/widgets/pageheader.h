// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <utility>
#include <vector>

class QAbstractButton;
class QComboBox;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace widgets {

class Label;
class Segments;

/// The 56 px at the top: Back where there is somewhere to go, the title, the scope, the range.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setParts(bool back, bool scope, bool range, bool line);
    /// What a … button opens; null: there is none.
    void setMenu(QMenu *menu);
    /// A control of the page in view, left of the range; its page keeps it. Null: none.
    void setControl(QWidget *control);
    /// What the scope offers after "All repositories": (id, name).
    void setScopes(const std::vector<std::pair<qint64, QString>> &scopes);
    /// 0: all.
    void setScope(qint64 id);
    /// The ids of the range segments are the caller's.
    void addRange(int id, const QString &text);
    void setRange(int id);
    /// What a segment stands for, now: the days that are chosen. It says so in place of its text where there
    /// is room, else as a tip. Empty: nothing.
    void setRangeDetail(int id, const QString &detail);

signals:
    void backAsked();
    void scopeChosen(qint64 id);
    void rangeChosen(int id);
    void searchAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void showDetail(int room);
    [[nodiscard]] int roomBeside() const;

    QPushButton *m_back;
    Label *m_title;
    QPushButton *m_more;
    QMenu *m_menu = nullptr;
    QHBoxLayout *m_row;
    QPointer<QWidget> m_control;
    QComboBox *m_scope;
    Segments *m_ranges;
    QComboBox *m_rangeList; ///< in place of the segments where they have no room
    bool m_hasRange = false;
    QAbstractButton *m_search;
    QPointer<QAbstractButton> m_detailed; ///< the segment with a detail
    QString m_word, m_detail;             ///< its text, and what it stands for
    bool m_line = false;
};

} // namespace widgets
