#!/usr/bin/env python3
"""Prints a country's totals and the sentences behind them: python3 totals.py http://localhost:8080 Poland"""
import json
import sys
import time
import urllib.error
import urllib.parse
import urllib.request


def ask(address):
    """The answer; while a store is being handed over, asks again when it is told to."""
    while True:
        try:
            with urllib.request.urlopen(address) as response:
                return json.load(response)
        except urllib.error.HTTPError as refusal:
            if refusal.code != 503:
                sys.exit(json.load(refusal)["detail"])
            time.sleep(int(refusal.headers["Retry-After"]))


service, country = sys.argv[1:]
answer = ask(f"{service}/api/v1/totals/{urllib.parse.quote(country)}")
for cell in answer["totals"]:
    high = "or more" if cell["high"] is None else f"to {cell['high']}"
    print(f"{answer['name']} {cell['view']} {cell['lane']}: {cell['low']} {high}")
    for fact in cell["facts"]:
        for claim in ask(f"{service}/api/v1/facts/{urllib.parse.quote(fact)}")["claims"]:
            print(f"  {claim['article']['published']}  {claim['evidence']['text'] if claim['evidence'] else ''}")
