// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purge/policy.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace widgets {
class FilterInput;
class TableView;
} // namespace widgets

/// The tool row of the Namespaces page: filter, policy, columns, export.
class NamespacesBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NamespacesBar(widgets::TableView &view, QWidget *parent = nullptr);

    [[nodiscard]] widgets::FilterInput *input() const { return m_input; }
    /// What the policy has to say of a namespace; nothing: anything.
    [[nodiscard]] std::optional<purge::Match> policy() const;
    void setPolicy(std::optional<purge::Match> policy);
    void clear();

signals:
    void filterChanged();
    void exportAsked();

private:
    widgets::FilterInput *m_input;
    QComboBox *m_policy;
};
