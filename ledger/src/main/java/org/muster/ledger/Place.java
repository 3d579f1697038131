package org.muster.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.muster.claims.DeploymentClaim;
import org.muster.claims.Geography;

/**
 * Where a fact happens, as precisely as the claims say: one country, several together, a region, or a site in a country.
 *
 * @param hosts alpha-3 codes in order; a joint set of hosts is a region for its members
 * @param region a region of {@link Geography}, only when no host is named, else null
 * @param site base, city or province within the hosts, in lower case, or null
 */
public record Place(Set<String> hosts, String region, String site) {
    public static final Place NOWHERE = new Place(Set.of(), null, null);

    public Place {
        hosts = hosts.size() < 2 ? Set.copyOf(hosts) : Collections.unmodifiableSet(new TreeSet<>(hosts));
        region = hosts.isEmpty() ? region : null;
        site = site == null ? null : site.strip().toLowerCase(Locale.ROOT);
    }

    public static Place of(DeploymentClaim claim) {
        return new Place(Set.copyOf(claim.hosts()), claim.region(), claim.place());
    }

    public static Place ofHosts(Collection<String> hosts) {
        return new Place(Set.copyOf(hosts), null, null);
    }

    /** The place without the site in it. */
    public Place withoutSite() {
        return site == null ? this : new Place(hosts, region, null);
    }

    /** No host, no region. */
    public boolean isNowhere() {
        return hosts.isEmpty() && region == null;
    }

    /** Whether the two name the same hosts (or the same region), whatever the site in them. */
    public boolean sameHosts(Place other) {
        return hosts.equals(other.hosts) && Objects.equals(region, other.region);
    }

    /** The countries that it consists of; of an unknown region and of nowhere none. */
    public Set<String> countries() {
        return region == null ? hosts : Geography.standard().countriesIn(region);
    }

    /** Whether it lies strictly inside the other: Poland in Eastern Europe in Europe, a base in its country. */
    public boolean inside(Place other) {
        if (isNowhere() || other.isNowhere() || equals(other)) {
            return false;
        }
        if (sameHosts(other)) {
            return site != null && other.site == null;
        }
        return other.site == null
                && !countries().isEmpty()
                && countries().size() < other.countries().size()
                && other.countries().containsAll(countries());
    }

    public boolean within(Place other) {
        return equals(other) || inside(other);
    }

    /** Whether claims about the two may be about one fact. */
    public boolean compatible(Place other) {
        return isNowhere() || other.isNowhere() || sameHosts(other) || inside(other) || other.inside(this);
    }

    /** Whether the two have a country in common. */
    public boolean overlaps(Place other) {
        return countries().stream().anyMatch(other.countries()::contains);
    }

    /** As a reader would name it: "POL", "DEU+POL", "EASTERN_EUROPE", "SAU (prince sultan air base)", "". */
    public String label() {
        String name = region == null ? String.join("+", hosts) : region;
        return site == null ? name : name + " (" + site + ")";
    }
}
