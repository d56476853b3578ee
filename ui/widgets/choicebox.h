// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPointer>

class QLabel;

namespace widgets {

/// A combo box without a label beside it. It is as wide as what it shows, so that a row of them reads like a sentence,
/// and its list is as wide as that needs. Qt gives a reader a combo box's value for its name; what it is for
/// is said by a label that is not shown.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(const QString &accessibleName, QWidget *parent = nullptr);
    ~ChoiceBox() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void showPopup() override;
    /// Its list is shown.
    [[nodiscard]] bool isOpen() const;

signals:
    /// The list went, whether something was chosen in it or not; what was is said afterwards.
    void closed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QSize sizeFor(int textWidth) const;

    QPointer<QLabel> m_label; ///< beside it, for readers
};

} // namespace widgets
