package org.muster.local.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.muster.local.output.Column;
import org.muster.local.output.Fields;
import org.muster.local.output.Format;
import org.muster.local.output.Report;
import org.muster.producer.letter.DeadLetterBox;
import org.muster.producer.letter.Letter;
import org.muster.producer.web.WebSettings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./muster dead-letters}: what could not be read, and another try at it. */
@Command(
        name = "dead-letters",
        description = {
            "Lists what could not be published or processed: its number, when, where it stands, and why. After a fix (of the"
                    + " file, the page, or of Muster) --publish reads it again from where it stands; what is published then,"
                    + " or dropped, is listed no more."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  muster dead-letters",
            "  muster dead-letters --show 0-17           the bytes as they came",
            "  muster dead-letters --publish 0-17,0-18   once news.jsonl:3 is mended",
            "  muster dead-letters --publish all",
            "  muster dead-letters --drop 0-17"
        })
public final class DeadLettersCommand implements Callable<Integer> {
    private static final String ALL = "all";
    private static final List<Column> COLUMNS = List.of(
            Column.field("NUMBER", "number"),
            Column.field("WHEN", "when"),
            Column.field("WHERE", "where"),
            Column.field("WHY", "why"));

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunningSystem.Kafka system;

    @ArgGroup
    private Deed deed = new Deed();

    /** What is to be done; without any of it they are listed. */
    static final class Deed {
        @Option(
                names = "--publish",
                split = ",",
                paramLabel = "NUMBER",
                description = "Read and publish again; all for all.")
        private List<String> publish = List.of();

        @Option(names = "--drop", split = ",", paramLabel = "NUMBER", description = "Give up; all for all.")
        private List<String> drop = List.of();

        @Option(names = "--show", paramLabel = "NUMBER", description = "Print the bytes as they came.")
        private String show;
    }

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "A host that may be in a private network; can be repeated.")
    private Set<String> allowed = Set.of();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "table (the default), json, jsonl or csv.")
    private Format format;

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        try (DeadLetterBox box = DeadLetterBox.open(system.publisher(), WebSettings.STANDARD.trusting(allowed))) {
            List<Letter> letters = box.letters();
            if (deed.show != null) {
                return show(chosen(letters, List.of(deed.show)).get(0));
            }
            if (!deed.drop.isEmpty()) {
                chosen(letters, deed.drop).forEach(box::drop);
                return 0;
            }
            if (!deed.publish.isEmpty()) {
                return publish(box, chosen(letters, deed.publish), errors);
            }
            list(letters);
            return 0;
        }
    }

    private void list(List<Letter> letters) {
        if (letters.isEmpty() && format == Format.TABLE) {
            System.out.println("There are none.");
            return;
        }
        new Report(COLUMNS).print(letters.stream().map(DeadLettersCommand::row).toList(), format, System.out);
    }

    private static ObjectNode row(Letter letter) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("number", letter.id())
                .put("when", letter.time().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("where", letter.place())
                .put("why", letter.reason());
    }

    private static int publish(DeadLetterBox box, List<Letter> letters, PrintWriter errors) {
        int published = 0;
        for (Letter letter : letters) {
            String reason = box.publish(letter);
            if (reason == null) {
                published++;
            } else {
                errors.println("muster: " + letter.id() + " stays: " + Fields.harmless(reason));
            }
        }
        errors.flush();
        System.out.printf("%,d of %,d published again%n", published, letters.size());
        return published == letters.size() ? 0 : 1;
    }

    private static int show(Letter letter) {
        System.out.println("Where: " + Fields.harmless(letter.place()));
        System.out.println("Why:   " + Fields.harmless(letter.reason()));
        System.out.println();
        System.out.println(
                letter.value() == null
                        ? "Its bytes were not kept; look where it stands."
                        : new String(letter.value(), StandardCharsets.UTF_8)
                                .lines()
                                .map(Fields::harmless)
                                .reduce((one, other) -> one + System.lineSeparator() + other)
                                .orElse(""));
        return 0;
    }

    private static List<Letter> chosen(List<Letter> letters, List<String> numbers) {
        if (numbers.equals(List.of(ALL))) {
            return letters;
        }
        return numbers.stream()
                .map(number -> letters.stream()
                        .filter(letter -> letter.id().equals(number))
                        .findFirst()
                        .orElseThrow(() -> new CommandFailure(
                                "there is no dead letter " + number + "; muster dead-letters lists them")))
                .toList();
    }
}
