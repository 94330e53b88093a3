"""Looks at everything that a window shows: names, sizes, and words that are cut off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget

from ui.controls.label import ElidedLabel

LEAST = 24  # pixels: WCAG 2.2, 2.5.8
_RING = 3  # pixels beyond a widget's edge where its ring may be painted


def nameless(window: QWidget) -> list[str]:
    """Return what the keyboard reaches and a screen reader has no name for."""
    reached = [each for each in _visible(window) if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(reached) > 1
    return [type(each).__name__ for each in reached if not _spoken(each).strip()]


def too_small(window: QWidget) -> list[str]:
    """Return what can be pressed and is hard to hit."""
    pressed = [each for each in _visible(window) if isinstance(each, (QAbstractButton, QComboBox, QLineEdit))]
    own = [each for each in pressed if each.isEnabled() and not each.objectName().startswith("qt_")]
    tools = [
        each for each in own if not isinstance(each.parentWidget(), QLineEdit)
    ]  # a field's own sign is a part of it
    return [each.accessibleName() for each in tools if min(each.width(), each.height()) < LEAST]


def cut_off(window: QWidget) -> list[str]:
    """Return texts that have less room than they need, but for those that are shortened on purpose."""
    texts = [each for each in _visible(window) if isinstance(each, QLabel) and each.text()]
    labels = [each.text() for each in texts if not isinstance(each, ElidedLabel) and not _fits(each)]
    buttons = [each for each in _visible(window) if isinstance(each, QAbstractButton) and each.text()]
    return labels + [each.text() for each in buttons if each.width() < each.minimumSizeHint().width()]


def beyond_the_side(window: QWidget) -> list[str]:
    """Return what is wider than its view, so that one would have to scroll to and fro to read it."""
    areas = [each for each in _visible(window) if isinstance(each, QScrollArea)]
    return [each.accessibleName() for each in areas if each.widget().width() > each.viewport().width()]


def shows_focus(widget: QWidget) -> bool:
    """Return whether a widget looks otherwise with the keyboard on it than without."""
    window, place = widget.window(), QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    place = place.adjusted(-_RING, -_RING, _RING, _RING)
    focused = window.grab(place).toImage()
    widget.clearFocus()
    plain = window.grab(place).toImage()
    widget.setFocus()
    return focused != plain


def _visible(window: QWidget) -> Iterator[QWidget]:
    return (each for each in window.findChildren(QWidget) if each.isVisible())


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def _fits(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() >= label.heightForWidth(label.width()) and label.width() >= _longest_word(label)
    return label.width() >= label.sizeHint().width() and label.height() >= label.fontMetrics().height()


def _longest_word(label: QLabel) -> int:
    return max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split())


class Longer(QTranslator):
    """A language in which everything is said with four letters for ten more."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        """Return a text with more letters behind it."""
        return f"{text} {'ño' * max(1, len(text) // 5)}" if context != "QShortcut" else ""

    def isEmpty(self) -> bool:  # noqa: N802 - the name that Qt gives it
        """Return that there is something in it."""
        return False


def with_longer_words() -> Longer:
    """Let the window speak that language; give it to `QCoreApplication.removeTranslator` afterwards."""
    translator = Longer()
    QCoreApplication.installTranslator(translator)
    return translator
