package org.muster.streams.http;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.muster.streams.query.Countries;
import org.muster.streams.query.Lookup;

/** Reads what a request asks for; whatever makes no sense is a {@link Problem} that says so. */
final class Request {
    private final Context context;

    Request(Context context) {
        this.context = context;
    }

    /** Refuses parameters that the route does not know: a misspelt filter must not look like an answer. */
    Request knowing(String... names) {
        Set<String> known = Set.of(names);
        context.queryParamMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.badRequest("There is no parameter \"" + name + "\" here; there "
                            + (known.isEmpty() ? "are none." : "are: " + String.join(", ", sorted(names)) + "."));
                });
        return this;
    }

    private static String[] sorted(String... names) {
        String[] copy = names.clone();
        Arrays.sort(copy);
        return copy;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(text -> !text.isBlank());
    }

    Optional<LocalDate> day(String name) {
        return text(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw Problem.badRequest(
                        "The parameter " + name + " is a day, written 2022-03-16; \"" + text + "\" is none.");
            }
        });
    }

    int number(String name, int otherwise, int least, int most) {
        return text(name)
                .map(text -> {
                    try {
                        int number = Integer.parseInt(text);
                        if (number >= least && number <= most) {
                            return number;
                        }
                    } catch (NumberFormatException e) {
                        // Said below.
                    }
                    throw Problem.badRequest("The parameter " + name + " is a whole number from " + least + " to "
                            + most + "; \"" + text + "\" is none.");
                })
                .orElse(otherwise);
    }

    /** How many records a copy that answers in place of the holder may be behind. */
    int maxLag() {
        return number("maxLag", Lookup.USUAL_LAG, 0, Integer.MAX_VALUE);
    }

    /** The name of one of the constants, in any case. */
    <E extends Enum<E>> Optional<String> constant(String name, Class<E> type, Set<String> hidden) {
        return text(name).map(text -> {
            String upper = text.toUpperCase(Locale.ROOT);
            return Arrays.stream(type.getEnumConstants())
                    .map(Enum::name)
                    .filter(constant -> constant.equals(upper) && !hidden.contains(constant))
                    .findFirst()
                    .orElseThrow(() -> Problem.badRequest("The parameter " + name + " is one of "
                            + String.join(
                                    ", ",
                                    Arrays.stream(type.getEnumConstants())
                                            .map(Enum::name)
                                            .filter(constant -> !hidden.contains(constant))
                                            .toList())
                            + "; \"" + text + "\" is none."));
        });
    }

    Optional<String> country(String name) {
        return text(name).map(Request::code);
    }

    /** The code of the country in the path. */
    String country() {
        return code(context.pathParam("country"));
    }

    private static String code(String text) {
        return Countries.code(text)
                .orElseThrow(() -> Problem.notFound(
                        "Unknown country",
                        "\"" + text
                                + "\" is no country or organisation. Ask with an ISO 3166 code (POL, PL), an English name"
                                + " (Poland) or NATO, EU, UN, AU, CSTO, ECOWAS, SADC, GCC."));
    }
}
