package org.muster.local.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.streams.query.Countries;

/** The countries and organisations that a user asks for, by code. */
final class CountryFilter {
    private CountryFilter() {}

    /** @throws CommandFailure if one is unknown */
    static Predicate<String> of(List<String> asked) {
        Set<String> codes = new LinkedHashSet<>();
        asked.forEach(each -> codes.add(code(each)));
        return code -> codes.isEmpty() || codes.contains(code);
    }

    /** @throws CommandFailure if it is unknown */
    static String code(String asked) {
        return Countries.code(asked)
                .orElseThrow(() -> new CommandFailure("there is no country \"" + asked
                        + "\"; give its alpha-3 or alpha-2 code or its English name, or an organisation such as NATO"));
    }
}
