"""The program's texts in the language it is run in, from the same files that it is built with."""
import pathlib
import re
import xml.etree.ElementTree as ElementTree

FOLDER = pathlib.Path(__file__).parents[2] / "translations"


class Words:
    def __init__(self, language):
        name = "namestead_zh_CN.ts" if language == "zh" else "namestead_en.ts"
        self.forms = {}
        for message in ElementTree.parse(FOLDER / name).iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            self.forms.setdefault(message.findtext("source"), [form for form in forms if form])

    def __call__(self, source):
        """An expression that fits the text as it is shown, whatever stands for its numbers."""

        def expression(text):
            text = re.escape(text.replace("&", ""))
            return re.sub(r"%(?:L?\d|n)", ".*?", text)

        forms = self.forms.get(source) or [source]
        return re.compile("^(?:" + "|".join(expression(form) for form in forms) + ")$", re.DOTALL)
