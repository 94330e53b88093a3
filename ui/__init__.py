"""The window: everything of Qt is in here, and nothing below knows of it.

How the window is made:

* A **view** (`ui.view.View`) is one page of the window: start, batch, review, bank, settings. It shows what its setters
  are told and emits signals in the past tense for what the person did (`opened`, `cleared`). It knows no engine, no
  library and no other view. It names its panes for F6, its actions for the menus, and announces sentences.
* A **presenter** is a plain QObject that knows views by their setters and signals, and the engine by its methods. It
  knows no widget's insides. `ui.session.Session` is the one between start, batch and review.
* A **model** (`QAbstractListModel`, `QAbstractTableModel`) holds frozen values and gives words, sort keys and the value
  itself by roles. A delegate paints rows. There are no widgets in rows, and no item widgets.
* **Collaborators come by the constructor**: a widget that paints or has icons takes the `ui.theme.Theme`.
  `ui.app` is the only place that puts everything together: a new view is made there, and given to `ui.window.Window`
  under a key.
* **Looks** come from `ui.theme`: a label says its role (`Label("…", "title")`), a button its kind, a frame its frame.
  Colours are named tokens; sizes go through `theme.sizes.px`, so that larger text needs nothing more. What paints
  itself or holds pictures listens to `theme.changed`.
* **The engine** (`ui.engine.Engine`) reads forms in worker processes and speaks by signals on the window's thread.
  Nothing here parses a form.
* **Words**: `self.tr("…")` for plain texts, `QCoreApplication.translate("Context", "%n form(s)", "", n)` for plurals (a
  subclass loses those of `tr`). Files' contents appear as plain text only, never in titles, the log or settings.
* **For everyone**: each control that can have the focus has an accessible name; what matters stands first in it.
"""
