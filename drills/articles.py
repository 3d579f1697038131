"""News made up by a seed: few countries and figures, so that claims meet, agree and contradict."""

import datetime
import json
import random

NATIONS = ["The United States", "Britain", "France", "Germany", "Canada", "Italy", "Turkey", "Norway"]
HOSTS = ["Poland", "Estonia", "Romania", "Lithuania", "Latvia", "Iraq", "Mali", "Kosovo"]
SENTENCES = [
    "{nation} will send {count} soldiers to {host}, the defence ministry said on Monday.",
    "About {count} troops from {nation} arrived in {host} on Tuesday, officials said.",
    "{nation} has {count} troops in {host}, a spokesman said.",
    "{nation} has put {count} soldiers on alert for a possible deployment to {host}.",
    "{nation} is withdrawing {count} soldiers from {host}, the government announced.",
    "{nation} imposed sanctions on Russia and froze the assets of two banks.",
]


class News:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.written = 0

    def article(self):
        self.written += 1
        day = datetime.date(2022, 1, 1) + datetime.timedelta(days=self.random.randrange(200))
        sentences = [
            self.random.choice(SENTENCES).format(
                nation=self.random.choice(NATIONS),
                host=self.random.choice(HOSTS),
                count=f"{100 * self.random.randrange(1, 40):,}",
            )
            for _ in range(self.random.randrange(1, 4))
        ]
        return {
            "url": f"https://drill.example/{self.written}",
            "published": day.isoformat(),
            "title": f"Story {self.written}",
            "source": f"Wire {self.random.randrange(5)}",
            "text": " ".join(sentences),
        }

    def lines(self, count):
        return "".join(json.dumps(self.article()) + "\n" for _ in range(count))
