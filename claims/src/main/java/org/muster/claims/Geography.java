package org.muster.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which country lies in which region, and which state belongs to which organisation. Read from {@code regions.txt} and
 * {@code organisations.txt} beside this class, whose heads say how to extend them.
 */
public final class Geography {
    private static final Geography STANDARD = new Geography(load("regions.txt"), load("organisations.txt"));

    private final Map<String, Set<String>> regions;
    private final Map<String, Set<String>> organisations;

    private Geography(Map<String, Set<String>> regions, Map<String, Set<String>> organisations) {
        this.regions = expand(regions);
        this.organisations = organisations;
    }

    public static Geography standard() {
        return STANDARD;
    }

    /** Region codes, in the order of the file. */
    public Set<String> regions() {
        return regions.keySet();
    }

    /** Organisation codes that may stand where a contributor or imposer stands. */
    public Set<String> organisations() {
        return organisations.keySet();
    }

    public boolean isOrganisation(String code) {
        return organisations.containsKey(code);
    }

    /** Countries of a region, those of the regions inside it included; empty if there is no such region. */
    public Set<String> countriesIn(String region) {
        return regions.getOrDefault(region, Set.of());
    }

    /** Member states of an organisation as of today; empty for the UN, whose members are everybody. */
    public Set<String> membersOf(String organisation) {
        return organisations.getOrDefault(organisation, Set.of());
    }

    /** Whether every country of {@code inner} is one of {@code outer}'s, and {@code outer} has more of them. */
    public boolean liesInside(String inner, String outer) {
        Set<String> in = countriesIn(inner);
        Set<String> out = countriesIn(outer);
        return !in.isEmpty() && in.size() < out.size() && out.containsAll(in);
    }

    private static Map<String, Set<String>> expand(Map<String, Set<String>> declared) {
        Map<String, Set<String>> expanded = new LinkedHashMap<>();
        for (String region : declared.keySet()) {
            Set<String> countries = new LinkedHashSet<>();
            collect(region, declared, countries, new LinkedHashSet<>());
            expanded.put(region, Collections.unmodifiableSet(countries));
        }
        return Collections.unmodifiableMap(expanded);
    }

    private static void collect(
            String name, Map<String, Set<String>> declared, Set<String> countries, Set<String> seen) {
        if (!seen.add(name)) {
            return;
        }
        for (String member : declared.get(name)) {
            if (declared.containsKey(member)) {
                collect(member, declared, countries, seen);
            } else {
                countries.add(member);
            }
        }
    }

    private static Map<String, Set<String>> load(String resource) {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        for (String line : lines(resource)) {
            int bar = line.indexOf('|');
            String code = line.substring(0, bar).strip();
            String members = line.substring(bar + 1).strip();
            Set<String> codes =
                    members.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(members.split("\\s+")));
            if (table.put(code, codes) != null) {
                throw new IllegalStateException(resource + " names " + code + " twice");
            }
        }
        return Collections.unmodifiableMap(table);
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Geography.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
