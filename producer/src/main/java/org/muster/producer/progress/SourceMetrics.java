package org.muster.producer.progress;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Meters in the text format that Prometheus reads. */
public final class SourceMetrics {
    private SourceMetrics() {}

    static String text(List<Meter> meters) {
        StringBuilder text = new StringBuilder();
        counter(text, meters, "articles", "Articles published.", Meter::articles);
        counter(text, meters, "rejected", "What was no article and went to the dead letters.", Meter::rejected);
        counter(
                text,
                meters,
                "unchanged",
                "Files and pages that were as they were when last published.",
                Meter::unchanged);
        counter(text, meters, "bytes", "Bytes read, as stored or sent.", Meter::bytes);
        counter(text, meters, "passes", "Times that the source was read to its end.", Meter::passes);
        family(
                text,
                meters,
                "muster_source_last_article_timestamp_seconds",
                "gauge",
                "When the last article was published, in seconds since 1970; 0 if none was.",
                meter -> meter.lastArticle().map(Instant::getEpochSecond).orElse(0L));
        family(
                text,
                meters,
                "muster_source_failing",
                "gauge",
                "1 when the last pass over the source ended with an error.",
                meter -> meter.failing() ? 1 : 0);
        return text.toString();
    }

    private static void counter(
            StringBuilder text, List<Meter> meters, String name, String help, ToDoubleFunction<Meter> value) {
        family(text, meters, "muster_source_" + name + "_total", "counter", help, value);
    }

    private static void family(
            StringBuilder text,
            List<Meter> meters,
            String name,
            String type,
            String help,
            ToDoubleFunction<Meter> value) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
        for (Meter meter : meters) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s{source=\"%s\"} %.0f%n",
                    name,
                    escaped(meter.source()),
                    value.applyAsDouble(meter)));
        }
    }

    private static String escaped(String label) {
        return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
