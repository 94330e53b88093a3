"""The line at the foot of the window: what has just happened, for the eye and for screen readers."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from ui.controls.label import Label


class StatusLine(Label):
    """One sentence at a time; it stays until the next, so that nobody has to read fast."""

    def __init__(self) -> None:
        """Make it, empty."""
        super().__init__(role="status")
        self.setAccessibleName(self.tr("Status"))

    def announce(self, sentence: str, *, urgent: bool = False) -> None:
        """Show a sentence and have it read out; an urgent one interrupts what is being read."""
        self.setText(sentence)
        self.setAccessibleDescription(sentence)
        event = QAccessibleAnnouncementEvent(self, sentence)
        kinds = QAccessible.AnnouncementPoliteness
        event.setPoliteness(kinds.Assertive if urgent else kinds.Polite)
        QAccessible.updateAccessibility(event)
