package org.muster.local.output;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.muster.claims.Article;
import org.muster.producer.reading.Reading;

/** An article as it would be published, for people. */
public final class ArticlePreview {
    private static final int INDENT = 11;

    private ArticlePreview() {}

    public static void print(Reading.Found found, PrintStream out) {
        Article article = found.articleAsOf(LocalDate.now(ZoneOffset.UTC));
        String how = switch (found.dated()) {
            case STATED -> "as the source says";
            case INFERRED -> "as its text or address says";
            case INGESTED -> "today, as nobody says";
        };
        line("Title", article.title(), out);
        line("Published", article.published() + " (" + how + ")", out);
        line("Author", found.byline().author(), out);
        line("Outlet", article.source(), out);
        line("Language", found.byline().language(), out);
        line("Address", article.url(), out);
        line("From", found.place().toString(), out);
        line("Id", article.id(), out);
        out.println();
        for (String paragraph : article.text().split("\n+")) {
            wrap(Fields.harmless(paragraph), out);
            out.println();
        }
        out.println("-".repeat(Math.min(72, Terminal.columns())));
    }

    private static void line(String label, String value, PrintStream out) {
        String shown = value == null ? "unknown" : Fields.harmless(value);
        out.println(label + ":" + " ".repeat(Math.max(1, INDENT - label.length())) + shown);
    }

    private static void wrap(String paragraph, PrintStream out) {
        int width = Math.min(100, Terminal.columns()) - 2;
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (line.length() + word.length() + 1 > width && line.length() > 0) {
                out.println("  " + line);
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        out.println("  " + line);
    }
}
