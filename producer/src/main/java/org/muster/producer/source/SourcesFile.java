package org.muster.producer.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.producer.failure.PublishException;
import org.muster.producer.progress.Durations;
import org.muster.producer.progress.Meter;
import org.muster.producer.web.WebSettings;

/**
 * A configuration of sources, in YAML. All but the sources may be left out.
 *
 * @param userAgent says who asks
 * @param pause between two requests to one host
 * @param every how long to wait between two passes over a source
 * @param recheck after how long a page that is still listed is asked for again, at first
 * @param allowHosts names that may lead into a private network
 * @param sources what is read
 */
public record SourcesFile(
        String userAgent, String pause, String every, String recheck, List<String> allowHosts, List<Entry> sources) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public SourcesFile {
        allowHosts = allowHosts == null ? List.of() : List.copyOf(allowHosts);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /**
     * One source; an address or a path alone will do.
     *
     * @param source address or path; {@code ${NAME}} stands for a variable of the environment
     * @param name how it is shown, or null
     * @param every or null for that of the file
     */
    public record Entry(String source, String name, String every) {
        public Entry {
            Objects.requireNonNull(source, "source");
        }

        @JsonCreator
        static Entry of(String source) {
            return new Entry(source, null, null);
        }

        @JsonCreator
        static Entry of(
                @JsonProperty(value = "source", required = true) String source,
                @JsonProperty("name") String name,
                @JsonProperty("every") String every) {
            return new Entry(source, name, every);
        }
    }

    /** @throws PublishException if the file is none */
    public static SourcesFile read(Path file, Map<String, String> environment) {
        try {
            SourcesFile read = YAML.readValue(Files.readString(file), SourcesFile.class);
            if (read == null || read.sources.isEmpty()) {
                throw new PublishException(file + " names no sources; list them under \"sources:\".", null);
            }
            List<Entry> entries = read.sources.stream()
                    .map(entry -> new Entry(substituted(entry.source, environment, file), entry.name, entry.every))
                    .toList();
            return new SourcesFile(read.userAgent, read.pause, read.every, read.recheck, read.allowHosts, entries);
        } catch (UnrecognizedPropertyException e) {
            throw new PublishException(
                    file + " says \"" + e.getPropertyName() + "\", which means nothing there; it may say "
                            + e.getKnownPropertyIds() + ".",
                    e);
        } catch (JacksonException e) {
            String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            throw new PublishException(
                    file + line + " cannot be understood ("
                            + e.getOriginalMessage().lines().findFirst().orElse("") + "); correct it.",
                    e);
        } catch (IOException e) {
            throw new PublishException(file + " cannot be read (" + e.getMessage() + "); name another file.", e);
        }
    }

    private static String substituted(String source, Map<String, String> environment, Path file) {
        return VARIABLE.matcher(source).replaceAll((MatchResult variable) -> {
            String value = environment.get(variable.group(1));
            if (value == null) {
                throw new PublishException(
                        file + " asks for the variable " + variable.group(1) + ", which is not set; set it.", null);
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** All of them, to be read again and again. */
    public List<Subscription> followed(Sources made) {
        Duration standing = recheck(Subscription.RECHECK);
        return sources.stream()
                .map(entry -> {
                    Source source = made.followed(entry.source, standing);
                    Meter meter = new Meter(entry.name == null ? source.name() : entry.name);
                    return new Subscription(source, every(entry, Subscription.usualPause(entry.source)), meter);
                })
                .toList();
    }

    /** How the web is read, where the file says something else than the settings. */
    public WebSettings web(WebSettings otherwise) {
        return new WebSettings(
                userAgent == null ? otherwise.userAgent() : userAgent,
                duration("pause", pause, otherwise.pause()),
                otherwise.patience(),
                otherwise.attempts(),
                otherwise.bytes(),
                otherwise.redirects(),
                allowHosts.isEmpty() ? otherwise.trustedHosts() : Set.copyOf(allowHosts));
    }

    public Duration recheck(Duration otherwise) {
        return duration("recheck", recheck, otherwise);
    }

    public Duration every(Entry entry, Duration otherwise) {
        return duration("every", entry.every == null ? every : entry.every, otherwise);
    }

    private static Duration duration(String field, String text, Duration otherwise) {
        return text == null
                ? otherwise
                : Durations.parse(text)
                        .orElseThrow(() -> new PublishException(
                                "\"" + field + ": " + text + "\" is no duration; write 30s, 10m, 6h or 1d.", null));
    }
}
