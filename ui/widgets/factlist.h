// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QScrollArea>
#include <QStringList>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace widgets {

/// What a drawer of facts holds, one below the other: sections, keys with values, steps of a proof,
/// commands to copy, small tables. Plain text, whatever it holds. Built anew between begin() and end();
/// where it was scrolled to stays.
class FactList : public QScrollArea
{
    Q_OBJECT

public:
    /// An icon; an empty name: none.
    struct Mark {
        QString icon;
        theme::Role role = theme::Role::SecondaryText;
    };

    explicit FactList(QWidget *parent = nullptr);

    /// What stands above the first part, from the next begin() on; 12 at first.
    void setTopMargin(int margin) { m_top = margin; }
    void begin();
    void end();
    /// A bold title with something small at the right.
    void addSection(const QString &title, const QString &unit = {});
    /// The same with a link at the right.
    QPushButton *addSectionWithLink(const QString &title, const QString &link);
    /// A bold line with an icon: what has to be seen first.
    void addHeading(const Mark &mark, const QString &title);
    void addText(const QString &text, theme::Role role = theme::Role::Text, TextSize size = TextSize::Body);
    /// "Cluster  prod-eu1  PROTECTED": `more` is small and secondary.
    void addFact(const QString &key, const QString &value, const QString &more = {}, TextSize size = TextSize::Body);
    /// A key with a digest or an id: cut in its middle where there is no room, with a button that copies all.
    void addId(const QString &key, const QString &id);
    /// A key that may be long, with its value: a label, an annotation.
    void addPair(const QString &key, const QString &value);
    /// One line with an icon, something at the right, and a small second line.
    void addStep(const Mark &mark, const QString &text, const QString &second = {}, const QString &right = {});
    /// A command in the fixed font with a button that copies it.
    void addCommand(const QString &command);
    /// Two columns or more under small headers. The last one is wrapped, or cut in its middle: hashes, ids.
    void addTable(const QStringList &headers, const std::vector<QStringList> &rows, bool cutsLast = false);
    void addWidget(QWidget *widget);

signals:
    void copied(const QString &what);

private:
    void copyText(const QString &what, const QString &text);

    QVBoxLayout *m_layout = nullptr;
    int m_top = 12;
    QWidget *m_next = nullptr;
};

} // namespace widgets
