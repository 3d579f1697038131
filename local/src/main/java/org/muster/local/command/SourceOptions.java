package org.muster.local.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muster.producer.progress.Durations;
import org.muster.producer.progress.Meter;
import org.muster.producer.source.Source;
import org.muster.producer.source.Sources;
import org.muster.producer.source.SourcesFile;
import org.muster.producer.source.Subscription;
import org.muster.producer.web.WebSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that say what is read, and how the web is read. */
final class SourceOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description =
                    "Files or folders (JSON lines, JSON, CSV, text, HTML, WARC and WET; also packed with gzip), addresses of"
                            + " web pages, feeds (RSS, Atom, JSON), sitemaps or archives, files of addresses (.urls), or - for"
                            + " standard input. Columns of CSV, fields of JSON: text (needed), id, url, published, title,"
                            + " source, author, language.")
    private List<String> named = List.of();

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Sources and settings from a YAML file; see docs/sources.md.")
    private Path file;

    @Option(
            names = "--user-agent",
            paramLabel = "TEXT",
            description = "Says to servers who asks; put an address for complaints into it.")
    private String userAgent;

    @Option(
            names = "--pause",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "Between two requests to one host (1s).")
    private Duration pause;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "A host that may be in a private network; can be repeated.")
    private Set<String> allowed = Set.of();

    /** Reads {@code 30s}, {@code 10m}, {@code 6h}. */
    static final class TimeConverter implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            return Durations.parse(text)
                    .orElseThrow(
                            () -> new TypeConversionException("\"" + text + "\" is no duration; write 30s, 10m or 6h"));
        }
    }

    List<Subscription> once() {
        return subscriptions(null, null, false);
    }

    /**
     * @param every or null for what the file says, else what suits the source
     * @param recheck or null for what the file says, else six hours
     */
    List<Subscription> followed(Duration every, Duration recheck) {
        return subscriptions(every, recheck, true);
    }

    WebSettings web() {
        return web(config());
    }

    /** As they were named here and in the file. */
    List<String> names() {
        SourcesFile config = config();
        List<String> all = new ArrayList<>(named);
        if (config != null) {
            config.sources().forEach(entry -> all.add(entry.source()));
        }
        if (all.isEmpty()) {
            throw nothingNamed();
        }
        return all;
    }

    private ParameterException nothingNamed() {
        return new ParameterException(
                spec.commandLine(), "Name at least one SOURCE, or a file of sources with --sources FILE.");
    }

    private SourcesFile config() {
        return file == null ? null : SourcesFile.read(file, System.getenv());
    }

    private WebSettings web(SourcesFile config) {
        WebSettings base = config == null ? WebSettings.STANDARD : config.web(WebSettings.STANDARD);
        Set<String> hosts = new HashSet<>(base.trustedHosts());
        hosts.addAll(allowed);
        return new WebSettings(
                userAgent == null ? base.userAgent() : userAgent,
                pause == null ? base.pause() : pause,
                base.patience(),
                base.attempts(),
                base.bytes(),
                base.redirects(),
                hosts);
    }

    private List<Subscription> subscriptions(Duration every, Duration recheck, boolean followed) {
        SourcesFile config = config();
        Sources sources = new Sources(web(config));
        Duration standing = recheck != null
                ? recheck
                : config == null ? Subscription.RECHECK : config.recheck(Subscription.RECHECK);
        List<Subscription> all = new ArrayList<>();
        for (String name : named) {
            Duration wait = every != null ? every : Subscription.usualPause(name);
            all.add(new Subscription(followed ? sources.followed(name, standing) : sources.once(name), wait));
        }
        for (SourcesFile.Entry entry : config == null ? List.<SourcesFile.Entry>of() : config.sources()) {
            Source source = followed ? sources.followed(entry.source(), standing) : sources.once(entry.source());
            Duration wait = every != null ? every : config.every(entry, Subscription.usualPause(entry.source()));
            all.add(new Subscription(source, wait, new Meter(entry.name() == null ? source.name() : entry.name())));
        }
        if (all.isEmpty()) {
            throw nothingNamed();
        }
        return all;
    }
}
