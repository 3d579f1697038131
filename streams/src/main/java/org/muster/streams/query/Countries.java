package org.muster.streams.query;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.muster.claims.Geography;

/** Countries and organisations by code and by English name. */
public final class Countries {
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = new Locale("", alpha2);
            add(country.getISO3Country(), alpha2, country.getDisplayCountry(Locale.ENGLISH));
        }
        add("XKX", "XK", "Kosovo");
        Geography.standard().organisations().forEach(code -> add(code, code, code));
        alias("USA", "United States of America", "America", "US");
        alias("GBR", "UK", "Great Britain", "Britain");
        alias("CIV", "Ivory Coast");
        alias("COD", "DR Congo", "Democratic Republic of the Congo");
        alias("COG", "Republic of the Congo", "Congo");
        alias("CZE", "Czech Republic");
        alias("MMR", "Burma");
        alias("TUR", "Turkey", "Türkiye");
        alias("SWZ", "Swaziland");
        alias("MKD", "Macedonia");
        alias("CPV", "Cabo Verde");
        alias("TLS", "East Timor");
        alias("PSE", "Palestine");
    }

    private Countries() {}

    private static void add(String code, String alpha2, String name) {
        NAMES.put(code, name);
        alias(code, code, alpha2, name);
    }

    private static void alias(String code, String... names) {
        for (String name : names) {
            CODES.put(folded(name), code);
        }
    }

    /** @param text alpha-3, alpha-2, organisation or English name, in any case, with or without accents */
    public static Optional<String> code(String text) {
        return Optional.ofNullable(CODES.get(folded(text)));
    }

    /** The English name; of an organisation its code. */
    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("[^a-z0-9]", "");
    }
}
