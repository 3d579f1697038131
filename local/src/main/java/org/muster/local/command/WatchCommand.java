package org.muster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.muster.local.client.ServiceClient;
import org.muster.local.output.Fields;
import org.muster.streams.query.Countries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./muster watch}: every change of a total, as it happens. */
@Command(
        name = "watch",
        description = "Prints a line for every total that changes in the running system, until Ctrl-C.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  muster watch", "  muster watch Poland Romania"})
public final class WatchCommand implements Callable<Integer> {
    private static final long INTERVAL_MILLIS = 1000;

    @Mixin
    private RunningSystem.Service service;

    @Parameters(arity = "0..*", paramLabel = "COUNTRY", description = "Only these.")
    private List<String> countries = List.of();

    @Override
    public Integer call() throws InterruptedException {
        Predicate<String> wanted = CountryFilter.of(countries);
        ServiceClient client = service.client();
        Map<String, String> before = totals(client, wanted);
        while (true) {
            Thread.sleep(INTERVAL_MILLIS);
            Map<String, String> now = totals(client, wanted);
            Set<String> lines = new HashSet<>(before.keySet());
            lines.addAll(now.keySet());
            for (String line : lines.stream().sorted().toList()) {
                String was = before.getOrDefault(line, "0");
                String is = now.getOrDefault(line, "0");
                if (!was.equals(is)) {
                    System.out.println(
                            LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + "  " + line + "  " + was + " → " + is);
                    System.out.flush();
                }
            }
            before = now;
        }
    }

    private static Map<String, String> totals(ServiceClient client, Predicate<String> wanted) {
        Map<String, String> totals = new LinkedHashMap<>();
        for (ObjectNode cell : ServiceTotals.of(client, null)) {
            String country = cell.path("country").asText();
            if (wanted.test(country)) {
                totals.put(
                        Countries.name(country) + " " + cell.path("view").asText() + " "
                                + cell.path("lane").asText(),
                        value(cell));
            }
        }
        return totals;
    }

    private static String value(JsonNode cell) {
        int uncounted = cell.path("uncounted").asInt();
        return Fields.interval(cell.path("low"), cell.path("high"))
                + (uncounted == 0 ? "" : " +" + uncounted + " uncounted");
    }
}
