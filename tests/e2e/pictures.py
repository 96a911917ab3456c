"""Makes the pictures of README.md and README.zh.md from the real program.

usage: pictures.py PROGRAM FOLDER
"""
import pathlib
import subprocess
import sys
import tempfile
import time

from desk import Program, keys, picture, wait
from words import Words

NAMES = 120


def take(program_file, language, folder):
    say = Words(language)
    with tempfile.TemporaryDirectory() as place:
        environment = {"NAMESTEAD_CLAIMS_FILE": f"{place}/claims.sqlite", "XDG_RUNTIME_DIR": place}
        command = [program_file, "--profile-dir", f"{place}/profile", "--practice", "--lang", language]
        with Program(command, environment) as program:
            program.window("Namestead")
            domains = program.find("table", say("Domains"))
            wait("a thousand names", lambda: domains.rows() == 1000)
            time.sleep(60)  # the details of all names arrive, so that the counts of the views are those of the account
            domains.cell(4, 0).click()
            keys("alt+Return")
            for row in (1, 2, 7):
                domains.cell(row, 0).click()
                keys("space")
            domains.cell(2, 0).click()
            time.sleep(2)
            picture(str(folder / f"domains-{language}.png"), active_window_only=True)

            domains.cell(0, 0).click()
            keys("ctrl+Home")
            subprocess.run(["xdotool", "key", "--delay", "8", "--repeat", str(NAMES - 1), "shift+Down"], check=True)
            keys("space", "ctrl+r")
            wizard = program.window(say("Renew domains – %1"))
            wizard.find("push button", say("&Next: check")).click()
            wizard.find("label", say("Checked: %n name(s) will be renewed."), 60)
            wizard.find("push button", say("&Next: terms")).click()
            for button in wizard.find_all("push button", say("&Accept the price")):
                button.click()
            terms = wizard.find("table", say("Terms of the names"))
            count = terms.rows()
            wizard.find("push button", say("&Next: review")).click()
            wizard.find("text", say("&Type %1 to confirm")).write(str(count))
            wizard.find("push button", say("&Renew %n name(s)")).click()
            wizard.find("progress bar")
            time.sleep(6)
            picture(str(folder / f"renewal-{language}.png"), active_window_only=True)


def main():
    program_file, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    for language in ("en", "zh"):
        take(program_file, language, folder)


main()
