// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>
#include <vector>

class QAbstractButton;
class QHBoxLayout;

namespace widgets {

/// A row of controls that gives way where it has no room, as large text and narrow windows ask for: step by step, in the
/// order the steps are named, and back again. Nothing in it is cut before all have been taken.
class ToolRow : public QWidget
{
public:
    /// `height`: of the row at the usual size of text.
    explicit ToolRow(int height, QWidget *parent = nullptr);

    /// Where the controls go.
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }
    /// Buttons that have an icon show it alone; their words are their names and tooltips then.
    void letShrink(const QList<QAbstractButton *> &buttons);
    /// What can be seen or done elsewhere too, since it is gone for screen readers as well. Nobody else shows or hides it.
    void letHide(const QList<QWidget *> &parts);
    /// A part of the row gets a row of its own below it.
    void letWrap(QWidget *part);
    /// It can be narrower than its controls ask for: that is when it gives way.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    struct Step {
        std::function<void(bool)> take;
        int saved = 0; ///< pixels, while it is taken
    };

    void fit();
    int take(Step &step, bool on);

    int m_height;
    QWidget *m_first, *m_second; ///< of one height, whatever is in them
    QHBoxLayout *m_row, *m_below;
    std::vector<Step> m_steps;
    std::size_t m_taken = 0;
    bool m_isFitting = false;
};

} // namespace widgets
