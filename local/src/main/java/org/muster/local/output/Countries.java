package org.muster.local.output;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English names of countries, as the JDK has them, for the codes that totals carry. */
public final class Countries {
    private static final Map<String, Locale> BY_ALPHA3 = new HashMap<>();

    static {
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = new Locale("", alpha2);
            BY_ALPHA3.put(country.getISO3Country(), country);
        }
        BY_ALPHA3.put("XKX", new Locale("", "XK"));
    }

    private Countries() {}

    /** The name; the code itself for an organisation. */
    public static String name(String code) {
        Locale country = BY_ALPHA3.get(code);
        return country == null ? code : country.getDisplayCountry(Locale.ENGLISH);
    }

    /**
     * The alpha-3 code of a country.
     *
     * @param asked alpha-3, alpha-2 or English name, in any case
     */
    public static Optional<String> code(String asked) {
        String upper = asked.strip().toUpperCase(Locale.ROOT);
        if (BY_ALPHA3.containsKey(upper)) {
            return Optional.of(upper);
        }
        return BY_ALPHA3.entrySet().stream()
                .filter(entry -> entry.getValue().getCountry().equals(upper)
                        || entry.getValue().getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(asked.strip()))
                .map(Map.Entry::getKey)
                .findAny();
    }
}
