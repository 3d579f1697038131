package org.muster.producer.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one {@code robots.txt} lets us read (RFC 9309): the longest rule that matches decides, and allowing wins a tie. */
final class RobotsRules {
    static final RobotsRules ALL = new RobotsRules(List.of(), Duration.ZERO);
    static final RobotsRules NONE = new RobotsRules(List.of(new Rule(false, "/")), Duration.ZERO);

    private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

    private final List<Rule> rules;
    private final Duration delay;

    private record Rule(boolean allow, String pattern) {}

    private RobotsRules(List<Rule> rules, Duration delay) {
        this.rules = rules;
        this.delay = delay;
    }

    /** The group for the robot's name, else the one for everybody. */
    static RobotsRules parse(String text, String robot) {
        RobotsRules named = group(text, robot.toLowerCase(Locale.ROOT));
        RobotsRules everybody = named != null ? named : group(text, "*");
        return everybody == null ? ALL : everybody;
    }

    private static RobotsRules group(String text, String robot) {
        List<Rule> rules = new ArrayList<>();
        Duration delay = Duration.ZERO;
        boolean found = false;
        boolean ours = false;
        boolean agentsBefore = false;
        for (String line : text.lines().toList()) {
            String[] pair = line.split("#", 2)[0].split(":", 2);
            if (pair.length < 2) {
                continue;
            }
            String value = pair[1].strip();
            String key = pair[0].strip().toLowerCase(Locale.ROOT);
            if (key.equals("user-agent")) {
                ours = agentsBefore && ours || value.toLowerCase(Locale.ROOT).equals(robot);
                found |= ours;
            } else if (ours && (key.equals("allow") || key.equals("disallow")) && !value.isEmpty()) {
                rules.add(new Rule(key.equals("allow"), value));
            } else if (ours && key.equals("crawl-delay")) {
                delay = delay(value);
            }
            agentsBefore = key.equals("user-agent");
        }
        return found ? new RobotsRules(rules, delay) : null;
    }

    private static Duration delay(String seconds) {
        try {
            Duration asked = Duration.ofMillis((long) (1000 * Math.max(0, Double.parseDouble(seconds))));
            return asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked;
        } catch (NumberFormatException e) {
            return Duration.ZERO;
        }
    }

    /** How long to wait between two requests; zero if nothing is said. */
    Duration delay() {
        return delay;
    }

    /** @param path with its query */
    boolean allows(String path) {
        Rule best = null;
        for (Rule rule : rules) {
            boolean longer = best == null || rule.pattern.length() > best.pattern.length();
            boolean tie = best != null && rule.pattern.length() == best.pattern.length() && rule.allow;
            if ((longer || tie) && matches(rule.pattern, path)) {
                best = rule;
            }
        }
        return best == null || best.allow;
    }

    /** {@code *} stands for anything, {@code $} for the end. Greedy from left to right, so in linear time. */
    private static boolean matches(String pattern, String path) {
        boolean toEnd = pattern.endsWith("$");
        String[] parts = (toEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            int next = last && toEnd ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
            if (next < at || !path.startsWith(parts[i], next)) {
                return false;
            }
            at = next + parts[i].length();
        }
        return !toEnd || at == path.length();
    }
}
