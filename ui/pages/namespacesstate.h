// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/clustertext.h"
#include "ui/page.h"
#include "ui/widgets/banner.h"

#include <functional>

namespace widgets {
class StatePane;
} // namespace widgets

class ContextPicker;

/// What the Namespaces page says in place of its table or above it: each reason has words, icon and
/// buttons of its own, and the buttons do what they say.
class NamespacesState final : public QObject
{
    Q_OBJECT

public:
    NamespacesState(const PageServices &services, ContextPicker &picker, Page &page);

    /// Turns both; the page shows the pane where the context in view has no rows.
    void show(const workspace::ClustersSnapshotPtr &clusters);
    /// Lists the context in view again, or reads the kubeconfig where none is.
    void readAgain();
    [[nodiscard]] widgets::Banner *banner() const { return m_banner; }
    [[nodiscard]] widgets::StatePane *pane() const { return m_pane; }

private:
    using Deed = std::function<void()>;

    void showPane();
    void showNoContext();
    void showFailure(const workspace::Context &context);
    void showBanner();
    bool showOldRows(const workspace::Context &context);
    void setBanner(widgets::Banner::Kind kind, const QString &sentence, const QString &action = {}, Deed deed = {});
    void remedy(ClusterText::Remedy remedy);
    void connectTo(const std::string &context);
    [[nodiscard]] const workspace::Context *context() const;

    PageServices m_services;
    ContextPicker &m_picker;
    Page &m_page;
    widgets::Banner *m_banner;
    widgets::StatePane *m_pane;
    workspace::ClustersSnapshotPtr m_clusters;
    Deed m_onBanner, m_onFirst, m_onSecond;
};
