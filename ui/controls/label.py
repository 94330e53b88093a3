"""Texts that are only read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle


class Label(QLabel):
    """A text in a role of letters (`ui.theme.sizes.ROLES`); plain text always, so that no form's words are markup."""

    def __init__(self, text: str = "", role: str = "body", *, wraps: bool = False) -> None:
        """Make it; one that wraps takes the width it is given and the height that its lines need."""
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)


_LEAST_ELIDED = 96  # pixels: room for a few letters and the sign that some are left out


class ElidedLabel(Label):
    """A text on one line that is shortened in the middle where there is no room, such as a file's name."""

    def __init__(self, text: str = "", role: str = "body") -> None:
        """Make it."""
        super().__init__(role=role)
        self._whole = ""
        self.setMinimumWidth(_LEAST_ELIDED)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._begin_at_side()
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        """Show a text; where it is shortened, the whole of it stands in the tooltip and is read out."""
        self._whole = text
        self.setAccessibleName(text)
        self._shorten()

    def whole(self) -> str:
        """Return the text that it stands for."""
        return self._whole

    def changeEvent(self, event: QEvent) -> None:
        """Begin at the side at which the window's language begins; Qt would ask the name's own letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._begin_at_side()

    def _begin_at_side(self) -> None:
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(QStyle.visualAlignment(self.layoutDirection(), side))

    def resizeEvent(self, event: object) -> None:
        """Shorten it anew."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._shorten()

    def _shorten(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, max(self.width(), 1))
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
