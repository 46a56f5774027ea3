"""What held and what did not."""


class Tally:
    """Counts checks; says what failed, once for each."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, holds, sentence, detail=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"failed: {sentence}" + (f": {detail}" if detail else ""))
        return bool(holds)
