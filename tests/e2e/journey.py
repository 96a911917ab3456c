"""The main job in the real program, as a person does it: first start, practice account, search, two hundred names, mixed
terms, renewal; the program is killed in the middle and started again; every name must have been paid for once.

usage: journey.py PROGRAM LANGUAGE [FOLDER FOR PICTURES]
"""
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile
from collections import Counter

from desk import Program, keys, picture, type_text, wait
from words import Words

CHOSEN = 200
LONGER = 12  # names with three years, the others have two


def digits(text):
    return int(re.sub(r"\D", "", text))


def paid_names(journal):
    """What the practice service was asked to renew, and so charged for: it writes down what it carries out."""
    orders = Counter()
    years = {}
    for line in pathlib.Path(journal).read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if entry.get("action") != "SaveBatchTaskForCreatingOrderRenew":
            continue
        values = dict(zip(entry["parameters"][::2], entry["parameters"][1::2]))
        for key, value in values.items():
            if key.endswith(".DomainName"):
                orders[value] += 1
                years[value] = int(values[key.replace("DomainName", "SubscriptionDuration")])
    return orders, years


def main():
    program_file, language = sys.argv[1:3]
    pictures = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
    say = Words(language)

    def shot(name):
        if pictures:
            picture(str(pictures / f"{language}-{name}.png"))

    with tempfile.TemporaryDirectory() as folder:
        profile = f"{folder}/profile"
        arguments = [program_file, "--profile-dir", profile, "--lang", language]
        environment = {"NAMESTEAD_CLAIMS_FILE": f"{folder}/claims.sqlite", "XDG_RUNTIME_DIR": folder}

        with Program(arguments, environment) as program:
            window = program.window("Namestead")
            program.find("push button", say("&Try the practice account"))
            shot("1-first-start")
            keys("Return")
            domains = program.find("table", say("Domains"))
            wait("a thousand names", lambda: domains.rows() == 1000)
            shot("2-domains")

            keys("ctrl+f")
            # A year of expiry: words that details hold too, such as parts of DNS servers' names, would let rows arrive meanwhile.
            type_text(f"{datetime.date.today().year + 1}-")
            wait("fewer names", lambda: CHOSEN < domains.rows() < 1000)
            domains.cell(0, 0).click()
            keys("ctrl+Home")
            subprocess.run(["xdotool", "key", "--delay", "8", "--repeat", str(CHOSEN - 1), "shift+Down"], check=True)
            keys("space")
            shot("3-selected")
            program.says(f"\\b{CHOSEN}\\b.*(selected|选)|选.*\\b{CHOSEN}\\b")
            keys("ctrl+r")

            wizard = program.window(say("Renew domains – %1"))
            names = wizard.find("table", say("Names of the plan"))
            wait("the names of the plan", lambda: names.rows() == CHOSEN)
            shot("4-names")
            wizard.find("push button", say("&Next: check")).click()
            wizard.find("label", say("Checked: %n name(s) will be renewed."), 60)
            shot("5-check")
            wizard.find("push button", say("&Next: terms")).click()

            years = wizard.find("spin button", say("Renew &for"))
            years.write("2")
            keys("Tab")
            wizard.find("push button", say("&Set for all %n name(s)")).click()
            for button in wizard.find_all("push button", say("&Accept the price")):
                button.click()
            terms = wizard.find("table", say("Terms of the names"))
            terms.cell(0, 0).click()
            subprocess.run(["xdotool", "key", "--delay", "8", "--repeat", str(LONGER - 1), "shift+Down"], check=True)
            years.write("3")
            keys("Tab")
            wizard.find("push button", say("Set for %n se&lected")).click()
            planned = {}
            for row in range(terms.rows()):
                name, _, term, _ = (terms.cell(row, column).name for column in range(4))
                planned[name.split(": ")[-1].split("：")[-1]] = digits(term.split(":")[-1].split("：")[-1])
            assert Counter(planned.values())[3] >= LONGER - 2 and Counter(planned.values())[2] > 100, Counter(planned.values())
            shot("6-terms")
            wizard.find("push button", say("&Next: review")).click()

            renew = wizard.find("push button", say("&Renew %n name(s)"))
            assert not renew.enabled, "the count was not typed yet"
            wizard.find("text", say("&Type %1 to confirm")).write(str(len(planned)))
            wait("the button", lambda: renew.enabled)
            shot("7-review")
            renew.click()
            wizard.find("progress bar")
            # The second request is on its way or answered: the plug is pulled.
            wait("the second request", lambda: sum(paid_names(f"{profile}/practice.journal")[0].values()) > 5, 60)
            shot("8-running")
            program.kill()

        orders, _ = paid_names(f"{profile}/practice.journal")
        assert 5 < sum(orders.values()) < len(planned), f"killed too late: {sum(orders.values())}"
        with Program(arguments, environment) as program:
            window = program.window("Namestead")
            keys("ctrl+3")
            tasks = program.find("tree", say("Tasks"))
            shot("9-again")
            wait("all names ordered", lambda: len(paid_names(f"{profile}/practice.journal")[0]) == len(planned), 150)
            window.find("tree", say("Tasks"))
            tasks.cell(0, 0).click()
            keys("Return")
            wait("the run's window", lambda: len(program.windows()) > 1)
            program.says(say("All %n name(s) renewed").pattern + "|" + say("%n renewed").pattern, 90)
            shot("10-result")
            keys("alt+F4")
            wait("the run's window closed", lambda: len(program.windows()) == 1)
            shot("11-tasks")
            assert program.quit() == 0

        orders, years = paid_names(f"{profile}/practice.journal")
        twice = [name for name, count in orders.items() if count != 1]
        assert not twice, f"ordered more than once: {twice}"
        assert set(orders) == set(planned), set(planned) ^ set(orders)
        assert years == planned, [(name, planned[name], years[name]) for name in planned if planned[name] != years[name]]
        print(f"{language}: {len(planned)} of {CHOSEN} names planned, killed in the middle, each ordered once with its own term")


main()
